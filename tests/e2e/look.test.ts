import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import { giveKeyboard, openThread, reads, sidebarOf, startWorld, type World } from './world.ts';

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

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  const [, ...open] = await world.browser.pages();
  // The browser remembers the zoom of a site.
  if (open[0]) await zoom(open[0], 1);
  for (const page of open) await page.close();
});

async function open(): Promise<{ page: Page; sidebar: Frame }> {
  const page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  const sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  await sidebar.waitForSelector('.question');
  return { page, sidebar };
}

/** The pages and the sidebar's frame, which is drawn by a process of its own and is told by itself. */
async function everyView(tell: (session: CDPSession) => Promise<void>): Promise<void> {
  const targets = world.browser
    .targets()
    .filter((one) => one.url().endsWith('/sidebar.html') || one.type() === 'page');
  for (const target of targets) await tell(await target.createCDPSession());
}

/** Sets a wish of the user's system. */
function wish(name: string, value: string): Promise<void> {
  return everyView((session) => session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] }));
}

/** The size of text that the user has set in the browser, in px; 16 unless they did. */
function textSize(standard: number): Promise<void> {
  return everyView((session) => session.send('Page.setFontSizes', { fontSizes: { standard } }));
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

async function inEveryView(page: Page, sidebar: Frame, look: (view: string) => Promise<void>): Promise<void> {
  for (const [key, shown] of VIEWS) {
    await giveKeyboard(sidebar);
    await page.keyboard.press(key);
    await sidebar.waitForSelector(shown);
    await look(key);
    if (key === 'r') await closeForm(page, sidebar, shown);
  }
}

/** Where no form is open, Esc leads back to the mail. */
async function closeForm(page: Page, sidebar: Frame, form: string): Promise<void> {
  await page.keyboard.press('Escape');
  await sidebar.waitForSelector(form, { hidden: true });
}

describe('the sidebar as its user needs it (look)', () => {
  it('has room for everything at its narrowest', async () => {
    const own = await world.openOwn('home.html');
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
    const own = await world.openOwn('home.html');
    await ask(own, 'settings.set', { settings: { width: 320 } });
    const { page, sidebar } = await open();
    await sidebar.waitForFunction(() => innerWidth === 320);
    const size = () => sidebar.$eval('h1', (name) => Number.parseFloat(getComputedStyle(name).fontSize));
    const before = await size();
    await textSize(20);
    await sidebar.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '20px');
    expect(await size()).toBe((before * 20) / 16);
    await inEveryView(page, sidebar, async (view) => {
      expect(await sidebar.evaluate(tooWide)).toEqual([]);
      await glance(page, `large-text-${view}`);
    });
    await textSize(16);
    await ask(own, 'settings.set', { settings: { width: 360 } });
  });

  it('leaves room to read at twice the size, and cuts nothing off', async () => {
    const { page, sidebar } = await open();
    await zoom(page, 2);
    await sidebar.waitForFunction(() => devicePixelRatio === 2);
    await giveKeyboard(sidebar);
    expect(await sidebar.evaluate(tooWide)).toEqual([]);
    const share = await sidebar.$eval('#panel', (panel) => panel.clientHeight / innerHeight);
    expect(share).toBeGreaterThan(0.45);
    await glance(page, 'zoomed');
    await page.keyboard.press('r');
    await sidebar.waitForSelector('.nudge-form input:focus');
    const last = await sidebar.waitForSelector('.nudge-form .button[aria-keyshortcuts="Escape"]');
    await last?.evaluate((button) => button.scrollIntoView());
    expect(await last?.isIntersectingViewport({ threshold: 1 })).toBe(true);
    await glance(page, 'zoomed-form');
  });

  it('draws every border and every state in forced colours', async () => {
    const { page, sidebar } = await open();
    await wish('forced-colors', 'active');
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
      await wish('prefers-reduced-motion', value);
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

/** As Ctrl and plus do: the browser's own zoom of this tab. */
async function zoom(page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  const target = await world.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (to) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(what: object): Promise<{ id: number }[]>;
          setZoom(tab: number, factor: number): Promise<void>;
        };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab) await chrome.tabs.setZoom(tab.id, to);
  }, factor);
}
