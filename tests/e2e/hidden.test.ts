import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { glance } from './picture.ts';
import { isFirefox, startStoryWorld } from './story-world.ts';
import { openThread, press, pressOnce, reads, type StoryWorld, sidebarOf, textOf } from './world.ts';

/*
 * X1: a page that hides what is clicked. Chromium tells a frame whether it is seen as it was drawn. In Firefox the
 * content script looks, as the pointer comes in and with each press: at how the frame's host is drawn, and at what a
 * pointer meets in its place. What lets every pointer through is therefore found in Chromium alone.
 */
const REFUSED = 'Something on this page lies over Ovation. Nothing was done.';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const DARK = 'invert(1) hue-rotate(180deg)';
const PART = 'right: 0; bottom: 0; width: 300px; height: 200px;';
/** Where a page lays something over the sidebar; in Firefox not over what is pressed, whose click would be the page's. */
const COVER = isFirefox() ? PART : 'inset: 0; pointer-events: none;';

let world: StoryWorld;
/** One of our own pages, which shows no view. */
let other: Tab;
let page: Tab;
let view: View;
beforeAll(async () => {
  world = await startStoryWorld();
  other = await world.openOwn('manifest.json');
  page = await world.openGmail('#inbox');
  await openThread(page, 'Sales training for our account managers');
  view = await sidebarOf(page);
  await reads(view, HENRIKE);
  await page.$$eval('body > div', (all) => {
    for (const one of all) if (getComputedStyle(one).zIndex === '2147483646') one.id = 'ours';
  });
});
afterAll(() => world?.close());
afterEach(() => cover(null));

const chosen = (sidebar = view) =>
  sidebar.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.textContent ?? '');
const says = async () => (await textOf(view)).includes(REFUSED);
/** Presses the tab again and again until `isSo`: what is seen is told within a moment, and nobody hears when. */
const pressUntil = (tab: string, isSo: () => Promise<boolean>) =>
  vi.waitFor(
    async () => {
      await pressOnce(view, tab);
      if (!(await isSo())) throw new Error(`pressing ${tab} leads to ${await chosen()}`);
    },
    { timeout: 20_000, interval: 100 },
  );
const untilObeyed = (tab: string) =>
  pressUntil(tab, async () => (await chosen()).startsWith(tab) && !(await says()));

/** Sets one property of the host over our own, as the page may; an empty word takes it away. */
const dress = (name: string, value: string) =>
  page.$eval(
    '#ours',
    (host, property, to) => (host as HTMLElement).style.setProperty(property, to, 'important'),
    name,
    value,
  );
/** Lays something over the page, or takes it away. */
const cover = (css: string | null) =>
  page.evaluate((rules) => {
    document.querySelector('#cover')?.remove();
    if (rules === null) return;
    const over = document.createElement('div');
    over.id = 'cover';
    over.style.cssText = `position: fixed; z-index: 2147483647; ${rules}`;
    document.documentElement.append(over);
  }, css);
/** Lays something clear over it, in the browser's top layer. */
const coverOnTop = () =>
  page.evaluate((where) => {
    const over = document.createElement('div');
    over.id = 'cover';
    over.popover = 'manual';
    over.style.cssText = `position: fixed; left: auto; top: auto; margin: 0; background: none; border: 0; ${where}`;
    document.body.append(over);
    over.showPopover();
  }, `width: 100%; height: 100%; ${COVER}`);
/** Draws the whole page otherwise, as an extension does that makes every page dark. */
const tint = (css: string) =>
  page.evaluate((filter) => document.documentElement.style.setProperty('filter', filter, 'important'), css);

/** Scrolls all that can be scrolled. */
const scroll = () =>
  page.$$eval('body *', (all) => {
    for (const one of all) one.scrollTop += 300;
  });

const WAYS: readonly [string, (hides: boolean) => Promise<unknown>][] = [
  ['lays something clear over it', (hides) => cover(hides ? COVER : null)],
  [
    'covers a part of it',
    (hides) =>
      cover(hides ? `${PART} background: white; pointer-events: ${isFirefox() ? 'auto' : 'none'}` : null),
  ],
  ['makes it almost clear', (hides) => dress('opacity', hides ? '0.01' : '')],
  ['cuts it', (hides) => dress('clip-path', hides ? 'inset(0 0 40% 0)' : '')],
  ['blurs it', (hides) => dress('filter', hides ? 'blur(3px)' : '')],
  ['shrinks it', (hides) => dress('transform', hides ? 'scale(0.9)' : '')],
];

describe('a page that hides what is clicked (X1)', () => {
  it.each(WAYS)('and %s is obeyed in nothing, and is again when it has stopped', async (name, way) => {
    await untilObeyed('Now');
    await way(true);
    await pressUntil('History', says);
    const before = await chosen();
    await pressOnce(view, 'Notes');
    if (name === 'covers a part of it') await glance(page, 'covered');
    await view.focus('[role="tab"]:not([aria-selected="true"])');
    await page.keyboard.press('Enter');
    await page.keyboard.press('4');
    expect(await chosen()).toBe(before);
    await way(false);
    // What was said of it goes by itself: it could lie over what is pressed next.
    await expect.poll(says).toBe(false);
    await pressUntil('Notes', async () => (await chosen()).startsWith('Notes'));
    expect(await says()).toBe(false);
  });

  it('leads from a refused click to where no page reaches, by one click', async () => {
    await untilObeyed('Now');
    await cover(COVER);
    await pressUntil('History', says);
    await glance(page, 'refused');
    const before = await chosen();
    await press(view, 'Open it outside the page');
    // The browser's own panel opens by a click in Chromium alone.
    const outside = await world.opened(isFirefox() ? '/home.html#/today' : '/sidebar.html');
    await page.bringToFront();
    await reads(outside, isFirefox() ? 'Today' : HENRIKE);
    if (!isFirefox()) {
      await press(outside, 'Reminders');
      expect(await chosen(outside)).toContain('Reminders');
    }
    expect(await chosen()).toBe(before);
    await outside.close();
    await page.bringToFront();
  });

  it('is obeyed in nothing where it has covered it while another tab was in front', async () => {
    await untilObeyed('Now');
    await other.bringToFront();
    await cover(COVER);
    await page.bringToFront();
    await pressUntil('History', says);
    await cover(null);
    await untilObeyed('Now');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['comes back to the front', () => other.bringToFront().then(() => page.bringToFront())],
    ['lays a dark sheet over itself alone', () => cover('inset: 0 420px 0 0; background: #000a')],
    ['rounds the corners', () => dress('border-radius', '12px')],
    ['is made narrower', () => page.setViewport({ width: 1000, height: 700 })],
    ['is scrolled', () => scroll()],
  ])('is not suspected where it %s', async (_, change) => {
    await change();
    for (const tab of ['History', 'Notes', 'Now', 'Reminders', 'Now']) {
      await press(view, tab);
      expect(await chosen()).toContain(tab);
      expect(await says()).toBe(false);
    }
  });
});

describe('a page that is drawn otherwise as a whole (X1)', () => {
  it.each([DARK, 'brightness(0.8) contrast(0.9)', 'blur(4px)'])(
    'is obeyed where that is by %s, for the sidebar is not',
    async (filter) => {
      await tint(filter);
      await untilObeyed('History');
      await untilObeyed('Now');
      expect(await page.$eval('#ours', (host) => host.matches(':popover-open'))).toBe(true);
      if (filter === DARK) await glance(page, 'turned-dark');
    },
  );

  it('is obeyed in nothing where it covers what was taken out of its own filter', async () => {
    await tint(DARK);
    await untilObeyed('Now');
    await coverOnTop();
    await pressUntil('History', says);
    await cover(null);
    await untilObeyed('History');
  });

  it('gains nothing by it: the sidebar is obeyed in nothing while it is faded itself', async () => {
    await dress('opacity', '0.01');
    await pressUntil('Now', says);
    await dress('opacity', '');
    await untilObeyed('Now');
  });

  it('is obeyed in nothing where it takes the sidebar back again and again, and is not fought for long', async () => {
    await page.$eval('#ours', (host) => {
      const counted = globalThis as unknown as { raised: number };
      counted.raised = 0;
      host.addEventListener('toggle', () => {
        if (!host.matches(':popover-open')) return;
        counted.raised += 1;
        (host as HTMLElement).hidePopover();
      });
      (host as HTMLElement).hidePopover();
    });
    await pressUntil('History', says);
    const before = await chosen();
    for (const tab of ['Reminders', 'Notes', 'Reminders', 'Notes', 'Reminders', 'Notes', 'Reminders'])
      await pressOnce(view, tab);
    expect(await chosen()).toBe(before);
    const raised = await page.evaluate(() => (globalThis as unknown as { raised: number }).raised);
    expect(raised).toBeGreaterThan(0);
    expect(raised).toBeLessThanOrEqual(5);
  });

  it('has had no error of ours', async () => expect(await world.errors()).toEqual([]));
});
