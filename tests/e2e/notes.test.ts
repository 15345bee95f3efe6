import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { startStoryWorld } from './story-world.ts';
import { giveKeyboard, openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';

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

/** Writes a note from the keyboard alone, as one does in the middle of a mail. */
async function note(text: string): Promise<void> {
  await giveKeyboard(sidebar);
  await page.keyboard.press('n');
  await sidebar.waitForSelector('textarea:focus');
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
    }
    await page.keyboard.type(line);
  }
  await reads(sidebar, 'Saved');
  await page.keyboard.press('Escape');
}

/** The notes as they stand on the sidebar, in its order. */
const shown = () => sidebar.$$eval('.note', (notes) => notes.map((one) => one.textContent ?? ''));

async function untilNotes(count: number): Promise<void> {
  await sidebar.waitForFunction((wanted) => document.querySelectorAll('.note').length === wanted, {}, count);
}

describe('several notes on one client (X3)', () => {
  it('stand one under the other, newest first', async () => {
    await note('Budget is **signed** by Ruth.');
    await note('- never on Fridays\n- coffee, no milk');
    // An entity is what a library would ask the browser's own parser about, which Trusted Types forbid.
    await note('Asked for <b>bold</b> claims & "proof" &amp; nothing else.');
    await press(sidebar, 'Notes');
    await untilNotes(3);
    const [first, second, third] = await shown();
    expect(first).toContain('claims');
    expect(second).toContain('coffee');
    expect(third).toContain('signed');
  });

  it('are shown rendered, and what looks like markup stays text', async () => {
    expect(await sidebar.$eval('.note strong', (element) => element.textContent)).toBe('signed');
    expect(await sidebar.$$eval('.note li', (items) => items.map((item) => item.textContent))).toEqual([
      'never on Fridays',
      'coffee, no milk',
    ]);
    expect(await sidebar.$('.note b')).toBeNull();
    expect((await shown())[0]).toContain('<b>bold</b> claims & "proof" & nothing else');
  });

  it('are found by words, in any case, and a find opens its note for typing', async () => {
    await sidebar.locator('input[type=search]').fill('COFFEE');
    await sidebar.waitForSelector('.found mark');
    expect(await sidebar.$$eval('.found mark', (marks) => marks.map((mark) => mark.textContent))).toEqual([
      'coffee',
    ]);
    expect(await sidebar.$$eval('.found', (all) => all.length)).toBe(1);
    await sidebar.locator('.found').click();
    await sidebar.waitForSelector('textarea:focus');
    expect(await sidebar.$eval('textarea', (field) => field.value)).toBe(
      '- never on Fridays\n- coffee, no milk',
    );
    await page.keyboard.press('Escape');
    await untilNotes(3);
  });

  it('say so when no note holds the words', async () => {
    await sidebar.locator('input[type=search]').fill('submarine');
    await reads(sidebar, 'No note holds these words');
    await page.keyboard.press('Escape');
    await untilNotes(3);
    expect(await sidebar.$eval('input[type=search]', (field) => (field as HTMLInputElement).value)).toBe('');
  });

  it('come back after a delete, with the button and with the key', async () => {
    await sidebar.locator('.note:nth-of-type(1) button[aria-label^="Delete"]').click();
    await reads(sidebar, 'Note deleted');
    await untilNotes(2);
    await press(sidebar, 'Undo');
    await untilNotes(3);

    await giveKeyboard(sidebar);
    await page.keyboard.press('j');
    await sidebar.waitForSelector('.note:focus');
    await page.keyboard.press('x');
    await untilNotes(2);
    await reads(sidebar, 'Note deleted');
    await page.keyboard.press('u');
    await untilNotes(3);
    expect((await shown())[0]).toContain('claims');
  });

  it('stay deleted when nobody takes it back, also on a new page', async () => {
    await sidebar.locator('.note:nth-of-type(1) button[aria-label^="Delete"]').click();
    await untilNotes(2);
    await page.reload();
    sidebar = await sidebarOf(page);
    await reads(sidebar, HENRIKE);
    await press(sidebar, 'Notes');
    await untilNotes(2);
    expect((await shown()).join()).not.toContain('claims');
  });
});
