import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const NO = "Unfortunately we don't offer evening courses.";
const SECOND = 1000;

let world: StoryWorld;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  world = await startStoryWorld();
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
});
afterAll(() => world?.close());

/** Waits until no remark stands in the sidebar. */
async function silent(): Promise<void> {
  await sidebar.waitForFunction(() => document.querySelector('.remark') === null, { timeout: 30 * SECOND });
}

describe('a reply on Gmail, while it is written (S4, D2)', () => {
  it('gets one quiet remark, which leaves the reply as it is', async () => {
    await press(sidebar, 'Put in the draft');
    await reads(sidebar, 'A reply was opened');
    await page.focus('[g_editable=true]');
    await page.keyboard.type(` ${NO}`);
    const shown = await reads(sidebar, 'A no is a wish');
    expect(shown).toContain('we don');
    expect(await sidebar.$$eval('.remark', (all) => all.length)).toBe(1);
    expect(await page.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText)).toContain(NO);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');
  });

  it('keeps the no as a wish of the client, and says no more of it', async () => {
    await press(sidebar, 'Keep as a wish');
    await silent();
    await reads(sidebar, 'A wish, kept for the day you can grant it');
    await reads(sidebar, '1 wish');
  });

  it('is off for good after one click, and the settings say so', async () => {
    await page.focus('[g_editable=true]');
    await page.keyboard.type(' Thank you for your continued support.');
    await reads(sidebar, 'one thing they did');
    await press(sidebar, 'No more remarks');
    await silent();
    const own = await world.openOwn('home.html#settings');
    await own.waitForFunction(
      () =>
        [...document.querySelectorAll('fieldset')].some(
          (set) =>
            set.textContent?.includes('Remarks while you write') &&
            set.querySelector<HTMLInputElement>('label:last-child input')?.checked,
        ),
      { timeout: 30 * SECOND },
    );
  });
});
