import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const DRAFT = '[g_editable=true]';

let world: StoryWorld;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  world = await startStoryWorld();
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  await page.locator('.amn .bkH').click();
  await page.waitForSelector(`${DRAFT}:focus`);
});
afterAll(() => world?.close());

const pressCommand = () => world.background.command('focus-sidebar');

async function toTheSidebar(): Promise<void> {
  await pressCommand();
  await sidebar.waitForFunction(() => document.hasFocus());
}

async function toTheMail(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector(`${DRAFT}:focus`);
  await sidebar.waitForFunction(() => !document.hasFocus());
}

const draft = () => page.$eval(DRAFT, (box) => (box as HTMLElement).innerText);
const held = () =>
  sidebar.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className ?? '',
  );

/** Where the keyboard is, and whether one can see it: an outline, or the mark around the whole sidebar. */
function seen(): { at: string; visible: boolean } {
  const at = document.activeElement ?? document.body;
  const mark = getComputedStyle(document.body, '::after');
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const marked = mark.content !== 'none' && Number.parseFloat(mark.borderTopWidth) > 0;
  return { at: at.outerHTML.slice(0, 80), visible: at === document.body ? marked : outlined };
}

describe('keys alone, from the mail and back (X1, look)', () => {
  it('moves to the sidebar by its command, and shows that the keyboard is there', async () => {
    await page.keyboard.type('Dear Ms Voss, thank you.');
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
    await toTheSidebar();
    expect(await sidebar.evaluate(seen)).toMatchObject({ visible: true });
    await glance(page, 'keyboard-here');
  });

  it('moves back by the same command and by Esc, with the caret where it was', async () => {
    await pressCommand();
    await page.waitForSelector(`${DRAFT}:focus`);
    await page.keyboard.type('many ');
    await toTheSidebar();
    await toTheMail();
    await page.keyboard.type('warm ');
    expect(await draft()).toContain('Dear Ms Voss, many warm thank you.');
  });

  it('writes a note, and leaves it without leaving the sidebar (X3)', async () => {
    await toTheSidebar();
    await page.keyboard.press('n');
    await sidebar.waitForSelector('.capture textarea:focus');
    await page.keyboard.type('Answers before nine.');
    await reads(sidebar, 'Saved');
    await page.keyboard.press('Escape');
    await reads(sidebar, 'Note saved');
    expect(await sidebar.evaluate(seen)).toMatchObject({ visible: true });
    await page.keyboard.press('3');
    await reads(sidebar, 'Answers before nine.');
  });

  it('edits it where it stands, and is back on it afterwards', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await sidebar.waitForSelector('.note textarea:focus');
    await page.keyboard.type(' Always.');
    await page.keyboard.press('Escape');
    await sidebar.waitForSelector('.note:focus');
    await reads(sidebar, 'Answers before nine. Always.');
  });

  it('sets a nudge (X5)', async () => {
    await page.keyboard.press('r');
    await sidebar.waitForSelector('.nudge-form input:focus');
    await page.keyboard.type('ask about the room in 3 days');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Comes back');
    await page.keyboard.press('4');
    await reads(sidebar, 'ask about the room');
  });

  it('closes the sheet of keys and the form for the name by Esc, each back where one was', async () => {
    await page.keyboard.press('1');
    await sidebar.waitForSelector('.question');
    await page.keyboard.press('j');
    const before = await held();
    await page.keyboard.press('?');
    await sidebar.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await sidebar.waitForSelector('dialog', { hidden: true });
    expect(await held()).toBe(before);
    await sidebar.focus('.rename');
    await page.keyboard.press('Enter');
    await sidebar.waitForSelector('.rename-form input:focus');
    await page.keyboard.press('Escape');
    await sidebar.waitForSelector('.rename:focus');
  });

  it('walks from card to card, edits a question, thinks again, and puts it into the draft at the caret (X4)', async () => {
    await page.focus(DRAFT);
    await toTheSidebar();
    await page.keyboard.press('j');
    await sidebar.waitForSelector('.card:focus');
    await page.keyboard.press('j');
    await sidebar.waitForSelector('.question:focus');
    await page.keyboard.press('e');
    await sidebar.waitForSelector('.question textarea:focus');
    await page.keyboard.press('Escape');
    await sidebar.waitForSelector('.question:focus');
    const question = await sidebar.$eval('.question:focus p', (element) =>
      (element as HTMLElement).innerText.trim(),
    );
    await page.keyboard.press('Enter');
    await reads(sidebar, 'It is in your draft');
    const written = (await draft()).replaceAll(/\s+/g, ' ');
    expect(written).toMatch(/Dear Ms Voss, many warm .*thank you\./);
    expect(written.slice(0, written.indexOf('thank you.'))).toContain(question);
  });

  it('is in the mail then, and goes on writing behind the question', async () => {
    await page.waitForSelector(`${DRAFT}:focus`);
    await page.keyboard.type('Best wishes, ');
    expect((await draft()).replaceAll(/\s+/g, ' ')).toMatch(/\? ?Best wishes, ?thank you\./);
  });

  it('walks through every control by Tab, each one seen, and out again at the end', async () => {
    await toTheSidebar();
    const unseen: string[] = [];
    let stops = 0;
    while (await sidebar.evaluate(() => document.hasFocus())) {
      const { at, visible } = await sidebar.evaluate(seen);
      if (!visible) unseen.push(at);
      stops += 1;
      expect(stops, 'the keyboard never leaves the sidebar').toBeLessThan(80);
      await page.keyboard.press('Tab');
    }
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(10);
  });
});
