import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { GMAIL, giveKeyboard, openThread, reads, type StoryWorld, sidebarOf } from './world.ts';
import { zoom } from './zoom.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';

/** The places of the full page, as its navigation links to them. */
const HOME_PLACES = [
  'today',
  'clients',
  'asks',
  'ledgers',
  'handover',
  'meeting',
  'mirror',
  'data',
  'settings',
  'proof',
];

let world: StoryWorld;
const tabs: Tab[] = [];
beforeAll(async () => {
  world = await startStoryWorld();
});
afterAll(() => world?.close());
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.close();
});

/** One of our own pages. */
async function openOwn(): Promise<Tab> {
  const own = await world.openOwn('home.html');
  tabs.push(own);
  return own;
}

async function open(): Promise<{ page: Tab; sidebar: View }> {
  const page = await world.openGmail('#inbox');
  tabs.push(page);
  await openThread(page, TRAINING);
  const sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  await sidebar.waitForSelector('.question');
  return { page, sidebar };
}

/** Whatever stands wider than the sidebar, or is cut off at its side. */
function tooWide(): string[] {
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (element.closest('.unseen')) return false;
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
  });
  const clipped = [...document.querySelectorAll<HTMLElement>('button, .chip, h1, h2, p, [role=tab]')].filter(
    (element) => !element.closest('.unseen') && element.scrollWidth > element.clientWidth + 1,
  );
  return [...cut, ...clipped].map((element) => element.outerHTML.slice(0, 100));
}

/** The tabs, one after the other, with the forms that a key opens. */
const VIEWS = [
  ['1', '.question'],
  ['2', '.history .moment'],
  ['3', '#panel .stack, #panel .list, #panel .empty'],
  ['4', '#panel .empty'],
  ['r', '.nudge-form input'],
] as const;

async function inEveryView(page: Tab, sidebar: View, look: (view: string) => Promise<void>): Promise<void> {
  for (const [key, shown] of VIEWS) {
    await giveKeyboard(sidebar);
    await page.keyboard.press(key);
    await sidebar.waitForSelector(shown);
    await look(key);
    if (key === 'r') await closeForm(page, sidebar, shown);
  }
}

/** Where no form is open, Esc leads back to the mail. */
async function closeForm(page: Tab, sidebar: View, form: string): Promise<void> {
  await page.keyboard.press('Escape');
  await sidebar.waitForSelector(form, { hidden: true });
}

describe('the sidebar as its user needs it (look)', () => {
  it('has room for everything at its narrowest', async () => {
    const own = await openOwn();
    await ask(own, 'settings.set', { settings: { width: 320 } });
    const { page, sidebar } = await open();
    await sidebar.waitForFunction(() => innerWidth === 320);
    await inEveryView(page, sidebar, async (view) => {
      expect(await sidebar.evaluate(tooWide)).toEqual([]);
      await glance(page, `narrow-${view}`);
    });
    await ask(own, 'settings.set', { settings: { width: 360 } });
  });

  it('follows a larger size of text set in the browser, and has room for it at its narrowest', async () => {
    const own = await openOwn();
    await ask(own, 'settings.set', { settings: { width: 320 } });
    const { page, sidebar } = await open();
    await sidebar.waitForFunction(() => innerWidth === 320);
    const size = () => sidebar.$eval('h1', (name) => Number.parseFloat(getComputedStyle(name).fontSize));
    const before = await size();
    await world.user.textSize(20);
    await sidebar.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '20px');
    expect(await size()).toBe((before * 20) / 16);
    await inEveryView(page, sidebar, async (view) => {
      expect(await sidebar.evaluate(tooWide)).toEqual([]);
      await glance(page, `large-text-${view}`);
    });
    await world.user.textSize(16);
    await ask(own, 'settings.set', { settings: { width: 360 } });
  });

  it('leaves room to read at twice the size, and cuts nothing off', async () => {
    const { page, sidebar } = await open();
    await zoom(world, page, GMAIL, 2);
    await sidebar.waitForFunction(() => devicePixelRatio === 2);
    await giveKeyboard(sidebar);
    expect(await sidebar.evaluate(tooWide)).toEqual([]);
    const share = await sidebar.$eval('#panel', (panel) => panel.clientHeight / innerHeight);
    expect(share).toBeGreaterThan(0.45);
    await glance(page, 'zoomed');
    await page.keyboard.press('r');
    await sidebar.waitForSelector('.nudge-form input:focus');
    const last = await sidebar.$eval('.nudge-form .button[aria-keyshortcuts="Escape"]', (button) => {
      button.scrollIntoView();
      const { top, bottom } = button.getBoundingClientRect();
      return { above: -top, below: bottom - innerHeight };
    });
    expect(Math.max(last.above, last.below)).toBeLessThan(1);
    await glance(page, 'zoomed-form');
    // The browser remembers it for the site.
    await zoom(world, page, GMAIL, 1);
  });

  it('draws every border and every state in forced colours', async () => {
    const { page, sidebar } = await open();
    await world.user.wish('forced-colors', 'active');
    await sidebar.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    await inEveryView(page, sidebar, (view) => glance(page, `forced-${view}`));
    // What is chosen must not be told by a colour that is gone.
    const lines = (chosen: boolean) =>
      sidebar.$eval(`[role=tab][aria-selected=${chosen}]`, (tab) => getComputedStyle(tab).borderBottomWidth);
    expect([await lines(true), await lines(false)]).toEqual(['3px', '0px']);
  });

  it('moves nothing for whoever wants less motion, and nothing for anybody else', async () => {
    const { page, sidebar } = await open();
    for (const value of ['reduce', 'no-preference']) {
      await world.user.wish('prefers-reduced-motion', value);
      await sidebar.waitForFunction(
        (wanted) => matchMedia(`(prefers-reduced-motion: ${wanted})`).matches,
        {},
        value,
      );
      await inEveryView(page, sidebar, async () => {
        expect(await sidebar.evaluate(() => document.getAnimations().length)).toBe(0);
      });
    }
    expect(await axeFaults(sidebar)).toEqual([]);
  });

  it('has the full page fit into a narrow window', async () => {
    const home = await world.openOwn('home.html');
    await home.setViewport({ width: 400, height: 800 });
    for (const place of HOME_PLACES) {
      await home.evaluate((name) => location.assign(`#/${name}`), place);
      await home.waitForSelector(`[aria-current=page][href="#/${place}"]`);
      await home.waitForSelector('main h1');
      expect(await home.evaluate(tooWide)).toEqual([]);
      await glance(home, `home-narrow-${place}`);
    }
  });
});
