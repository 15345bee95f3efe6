import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, press, pressOnce, reads, type StoryWorld, sidebarOf, textOf } from './world.ts';

/*
 * X1: Firefox does not tell a frame whether it is seen. The content script looks, as the pointer comes in and with each
 * press: at how the frame's host is drawn, and at what a pointer meets in its place.
 */
const REFUSED = 'Something on this page lies over Ovation. Nothing was done.';

let world: StoryWorld;
let page: Tab;
let view: View;
beforeAll(async () => {
  world = await startStoryWorld();
  page = await world.openGmail('#inbox');
  await openThread(page, 'Sales training for our account managers');
  view = await sidebarOf(page);
  await reads(view, 'h.voss@vossberg-logistik.example');
});
afterAll(() => world?.close());

const chosen = () => view.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.textContent ?? '');
const says = async () => (await textOf(view)).includes(REFUSED);
/** Sets one property of the host over our own, as the page may; an empty word takes it away. */
const dress = (name: string, value: string) =>
  page.evaluate(
    (property, to) => {
      const host = document.querySelector('[data-beside]') as HTMLElement;
      host.style.setProperty(property, to, 'important');
    },
    name,
    value,
  );
/** Presses the tab until `isSo`: the answer of the content script comes a moment after the first press. */
const pressUntil = (tab: string, isSo: () => Promise<boolean>) =>
  vi.waitFor(
    async () => {
      await pressOnce(view, tab);
      if (!(await isSo())) throw new Error(`pressing ${tab} leads to ${await chosen()}`);
    },
    { timeout: 20_000, interval: 100 },
  );

describe('a page that hides what is clicked, in Firefox (X1)', () => {
  it.each([
    ['opacity', '0.01'],
    ['clip-path', 'inset(0 0 40% 0)'],
    ['filter', 'blur(3px)'],
  ])('is obeyed in nothing while it sets %s, and is again when it has stopped', async (name, value) => {
    await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
    await dress(name, value);
    await pressUntil('History', says);
    const before = await chosen();
    await pressOnce(view, 'Notes');
    expect(await chosen()).toBe(before);
    await dress(name, '');
    await pressUntil('Notes', async () => (await chosen()).startsWith('Notes'));
    expect(await says()).toBe(false);
  });

  it('leads from a refused click to the full page, by one click', async () => {
    await dress('opacity', '0.01');
    await pressUntil('History', says);
    await press(view, 'Open it outside the page');
    const home = await world.opened('/home.html#/today');
    await reads(home, 'Today');
    await home.close();
    await page.bringToFront();
    await dress('opacity', '');
    await pressUntil('Notes', async () => (await chosen()).startsWith('Notes'));
  });

  it.each(['invert(1) hue-rotate(180deg)', 'brightness(0.8)'])(
    'is obeyed where the page as a whole is drawn with %s, for the sidebar is not',
    async (filter) => {
      const tint = (css: string) =>
        page.evaluate((to) => document.documentElement.style.setProperty('filter', to, 'important'), css);
      await tint(filter);
      await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
      await pressUntil('History', async () => (await chosen()).startsWith('History') && !(await says()));
      expect(
        await page.evaluate(() => document.querySelector('[data-beside]')?.matches(':popover-open')),
      ).toBe(true);
      await dress('opacity', '0.01');
      await pressUntil('Now', says);
      await dress('opacity', '');
      await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
      await tint('none');
    },
  );
});
