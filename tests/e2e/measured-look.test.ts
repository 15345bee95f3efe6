import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import { startToldStory, type ToldStory, thread } from './told-inbox.ts';

/** Longer than any sidebar is wide, in each of its words. */
const LONG = {
  name: 'Maximiliana-Friederike von und zu Hohenstein-Wildenbruch-Lichtenfels, Donaudampfschifffahrtsgesellschaft',
  email: 'maximiliana-friederike.hohenstein@donaudampfschifffahrtselektrizitaetenhauptbetriebswerk.example',
};
const DANA = { name: 'Dana Okafor', email: 'dana@okaforkitchens.example' };
const ASK = 'Could you send us a quote for 40 seats by Friday? We also want a 20% discount.';
const PLAIN = 'Seats for the new hall';
const WORDY = 'Forty seats for the Donaudampfschifffahrtsgesellschaft';

let inbox: ToldStory;
let page: Tab;
let sidebar: View;
beforeAll(async () => {
  inbox = await startToldStory([
    thread(PLAIN, [[DANA, 1, `Hello Robin, ${ASK} Dana`]]),
    thread(WORDY, [[LONG, 2, `Hello Robin, ${ASK} Maximiliana`]]),
  ]);
});
afterAll(() => inbox?.close());

/** The boxes of all parts that a selector finds, in CSS pixels of the sidebar. */
const boxes = (selector: string) =>
  sidebar.$$eval(selector, (parts) =>
    parts.map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );

describe('the sidebar at its usual width, measured (look)', () => {
  beforeAll(async () => {
    ({ page, sidebar } = await inbox.open(PLAIN, DANA.email));
    await sidebar.waitForSelector('.question .main');
  });

  it('has what one can do with a question in one row, also beside a scrollbar', async () => {
    const tops = (await boxes('.question:has(.main) .buttons > *')).map(({ top }) => top);
    expect(tops).toHaveLength(3);
    expect(new Set(tops).size).toBe(1);
    await glance(page, 'measured');
  });

  it('needs no line for stepping back where nobody else is on the thread', async () => {
    const [chip] = await boxes('.chips .chip:last-of-type');
    const [stepBack] = await boxes('.person .button[aria-keyshortcuts=B]');
    const middle = (box = { top: 0, bottom: 0 }) => (box.top + box.bottom) / 2;
    expect(Math.abs(middle(chip) - middle(stepBack))).toBeLessThan(2);
  });

  it('prints the key of a line that unfolds at its end, where no digit reads as a count', async () => {
    const cards = await boxes('.open-ledger');
    const keys = await boxes('.unfold .key');
    expect(keys).toHaveLength(cards.length);
    expect(cards.length).toBeGreaterThan(1);
    for (const [at, key] of keys.entries()) expect((cards[at]?.right ?? 0) - key.right).toBeLessThan(48);
  });

  it('draws the ring of a question clear of its last words', async () => {
    const [question] = await boxes('.question:has(.main)');
    const [words] = await boxes('.question:has(.main) .facts');
    expect((question?.bottom ?? 0) - (words?.bottom ?? 0)).toBeGreaterThanOrEqual(6);
  });

  it('leaves every tab where it is, whichever is chosen', async () => {
    const before = await boxes('[role=tab]');
    for (const key of ['2', '3', '4', '1'] as const) {
      await inbox.key(key);
      await sidebar.waitForSelector(`[role=tab]:nth-child(${key})[aria-selected=true]`);
      expect(await boxes('[role=tab]')).toEqual(before);
    }
  });

  it('brings what a key unfolds into sight, with the keyboard on it', async () => {
    await inbox.key('6');
    await sidebar.waitForSelector('.open-ledger:focus [aria-expanded=true]');
    const [panel] = await boxes('#panel');
    const [card] = await boxes('.open-ledger:focus');
    expect(card?.bottom).toBeLessThanOrEqual(panel?.bottom ?? 0);
    await glance(page, 'unfolded');
    await page.keyboard.press('6');
    await sidebar.waitForSelector('.open-ledger:focus [aria-expanded=false]');
  });

  it('opens the sheet of keys at its beginning', async () => {
    await inbox.key('?');
    await sidebar.waitForSelector('dialog[open]');
    expect(await sidebar.$eval('dialog', (sheet) => sheet.scrollTop)).toBe(0);
    expect(await axeFaults(sidebar)).toEqual([]);
    await glance(page, 'keys');
    await page.keyboard.press('Escape');
    await sidebar.waitForSelector('dialog', { hidden: true });
  });
});

describe.each([360, 320])('somebody with a name longer than the sidebar of %i px is wide (look)', (width) => {
  beforeAll(async () => {
    await ask(inbox.own, 'settings.set', { settings: { width } });
    ({ page, sidebar } = await inbox.open(WORDY, LONG.email));
    await sidebar.waitForFunction((wanted) => innerWidth === wanted, {}, width);
  });

  it('has two lines of it and the rest in its title, and the whole address', async () => {
    const name = await sidebar.$eval('.who h1', (part) => ({
      lines: Math.round(part.clientHeight / Number.parseFloat(getComputedStyle(part).lineHeight)),
      title: part.getAttribute('title'),
    }));
    expect(name).toEqual({ lines: 2, title: LONG.name });
    const isWhole = await sidebar.$eval('.who-address', (part) => part.scrollHeight <= part.clientHeight);
    expect(isWhole).toBe(true);
    await glance(page, `long-name-${width}`);
  });

  it('leaves the words of the mail more than half of the height', async () => {
    const share = await sidebar.$eval('#panel', (panel) => panel.clientHeight / innerHeight);
    expect(share).toBeGreaterThan(0.5);
  });

  it('has nothing stand wider than the sidebar', async () => {
    const wide = await sidebar.$$eval('.chip, .chip *, .who *, .card *', (parts) =>
      parts
        .filter((part) => !part.closest('.unseen'))
        .filter(
          (part) =>
            part.getBoundingClientRect().right > innerWidth || part.scrollWidth > part.clientWidth + 1,
        )
        .filter((part) => getComputedStyle(part).display !== 'inline')
        .map((part) => part.outerHTML.slice(0, 90)),
    );
    expect(wide).toEqual([]);
    expect(await axeFaults(sidebar)).toEqual([]);
  });
});
