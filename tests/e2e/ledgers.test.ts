import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/clients/day.ts';
import { NO_DAY } from '../../utils/ledgers/entry.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { glance } from './picture.ts';
import {
  DAY,
  type Letter,
  NORA,
  NOW,
  startsWith,
  startToldStory,
  type ToldStory,
  thread,
} from './told-inbox.ts';
import { giveKeyboard, reads, textOf } from './world.ts';

/*
 * D7, D1, as a rep tells it:
 * 1. Nora promises the floor plan and wishes for Polish labels in passing. One key keeps the one, then the other, and
 *    another key takes it back.
 * 2. Both are open: one line near the bottom says so and unfolds.
 * 3. Her next mail brings the plan. The sidebar thinks the promise kept, and I say whether it is.
 * 4. Weeks later the promise is overdue: beside her next mail it stands first. One key settles it, one takes that back.
 * 5. Then her wish stands first, in her words. A light opener goes into the draft, and the wish is granted.
 * 6. I write down a promise of mine and a wish I overheard, without a mail.
 */

/** Far enough ahead not to press, and near enough to be named by day and month. */
const DUE = new Date(NOW + 25 * DAY).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
const PROMISE = `I'll send you the floor plan by ${DUE}`;
const WISH = 'I wish the labels came in Polish too, half of my night shift reads nothing else';

const FIRST: Letter = [
  NORA,
  1,
  `Hi Robin,\n\nthe northern site opens in May. ${PROMISE}.\n\n${WISH}.\n\nNora`,
];
const SITE = thread('Northern site', [FIRST]);
const SITE_LATER = thread('Northern site', [
  FIRST,
  [NORA, 0.1, 'Hi Robin,\n\nhere is the floor plan, as promised.\n\nNora'],
]);
const NEXT = thread('Opening day', [
  [NORA, 0.05, 'Hi Robin,\n\ncould you send us a quote for the opening day by Friday?\n\nNora'],
]);

let inbox: ToldStory;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  inbox = await startToldStory([SITE, NEXT]);
});
afterAll(() => inbox?.close());

async function open(subject: string): Promise<void> {
  ({ page, sidebar } = await inbox.open(subject));
}
const promises = () => inbox.rows('promises');
const wishes = () => inbox.rows('wishes');
/** What the card of this mail's words proposes, top down. */
const said = () =>
  sidebar.$$eval('.card', (all) =>
    all
      .filter((card) => card.querySelector('h2')?.textContent === 'Said in this mail')
      .flatMap((card) => [...card.querySelectorAll('.words')].map((words) => words.textContent ?? '')),
  );
describe('1. a promise and a wish in passing', () => {
  it('are proposed in her own words, and nothing is kept yet', async () => {
    await open(SITE.subject);
    await reads(sidebar, 'Said in this mail');
    expect(await said()).toEqual([PROMISE, WISH]);
    expect([await promises(), await wishes()]).toEqual([[], []]);
    await sidebar.$eval('.entry-row', (line) => line.scrollIntoView({ block: 'center' }));
    await inbox.pictures('ledger-said');
  });

  it('are kept by one key, one after the other, with quote, day, person and mail', async () => {
    await inbox.key('+');
    await reads(sidebar, 'A promise, due');
    await expect.poll(said).toEqual([WISH]);
    await inbox.key('+');
    await reads(sidebar, 'A wish, kept for the day you can grant it');
    await expect.poll(said).toEqual([]);
    const [promise] = await promises();
    const [wish] = await wishes();
    expect(promise).toMatchObject({
      by: 'client',
      state: 'open',
      evidence: { quote: PROMISE, by: NORA.email, thread: { subject: SITE.subject } },
    });
    expect(new Date(`${promise?.day}T12:00`).getDate()).toBe(Number.parseInt(DUE, 10));
    expect(wish).toMatchObject({ text: WISH, state: 'open', day: NO_DAY, evidence: { by: NORA.email } });
  });

  it('come back as proposals when that is undone', async () => {
    await inbox.key('u');
    await reads(sidebar, 'Said in this mail');
    expect(await said()).toEqual([WISH]);
    expect(await wishes()).toEqual([]);
    await inbox.key('-');
    await reads(sidebar, 'Not a wish');
    await expect.poll(said).toEqual([]);
    await inbox.key('u');
    await reads(sidebar, 'Said in this mail');
    await inbox.key('+');
    await expect.poll(async () => (await wishes()).map(({ state }) => state)).toEqual(['open']);
  });
});

describe('2. what is open', () => {
  it('is one line near the bottom, which unfolds by one key', async () => {
    await reads(sidebar, '1 open promise · 1 wish');
    await inbox.key('5');
    const shown = await reads(sidebar, 'More than kept');
    expect(shown.toLowerCase()).toContain('nora quist promised');
    expect(shown.toLowerCase()).toContain('nora quist once wished');
    await sidebar.$eval('.open-ledger', (line) => line.scrollIntoView());
    await inbox.pictures('ledger-open');
  });
});

describe('3. a later mail that brings it', () => {
  it('is said to show it kept, and one key agrees or takes that back', async () => {
    inbox.tell([SITE_LATER, NEXT]);
    await open(SITE.subject);
    const shown = await reads(sidebar, 'Kept, it seems');
    expect(shown).toContain('here is the floor plan, as promised');
    await inbox.key('+');
    await reads(sidebar, 'Kept, and before its day.');
    expect((await promises())[0]).toMatchObject({ state: 'early', settledOn: expect.any(String) });
    await inbox.key('u');
    await reads(sidebar, 'Kept, it seems');
    await inbox.key('-');
    await sidebar.waitForFunction(() => !/kept, it seems/iu.test(document.body.innerText));
    expect((await promises())[0]).toMatchObject({ state: 'open', settledOn: null });
  });
});

describe('4. weeks later', () => {
  it('an overdue promise stands first beside her next mail, and alone carries colour', async () => {
    const [promise] = await promises();
    if (!promise) throw new Error('the promise was kept');
    const day = dayOf(NOW - 9 * DAY, Intl.DateTimeFormat().resolvedOptions().timeZone);
    const late = { ...promise, day, updatedAt: promise.updatedAt + 1 };
    expect(await ask(inbox.own, 'data.write', { table: 'promises', rows: [late] })).toMatchObject({
      changed: 1,
    });
    await open(NEXT.subject);
    await startsWith(sidebar, 'Nora Quist promised');
    expect(await reads(sidebar, '9 days late')).toContain(PROMISE);
    expect(await sidebar.$$eval('.card.sore, .card.due', (all) => all.length)).toBe(1);
    await inbox.pictures('ledger-overdue');
  });

  it('is settled by one key, and stands there again when that is undone', async () => {
    await inbox.key('y');
    await reads(sidebar, 'Kept.');
    await startsWith(sidebar, 'Nora Quist once wished');
    expect((await promises())[0]).toMatchObject({ state: 'kept' });
    await inbox.key('u');
    await startsWith(sidebar, 'Nora Quist promised');
    expect((await promises())[0]).toMatchObject({ state: 'open', settledOn: null });
    await inbox.key('y');
    await startsWith(sidebar, 'Nora Quist once wished');
  });
});

describe('5. her wish', () => {
  it('stands first in her words, and opens the draft without pretending anything', async () => {
    expect(await textOf(sidebar)).toContain(WISH);
    await inbox.pictures('ledger-wish');
    await inbox.key('q');
    await reads(sidebar, 'A reply was opened');
    const draft = await page.$eval('[g_editable=true]', (box) => (box as HTMLElement).innerText);
    expect(draft).toContain(`Yesterday you wrote: “${WISH}”. I have been thinking about it since.`);
  });

  it('is granted with what it took and how she took it, and gone from sight', async () => {
    await inbox.key('g');
    await sidebar.waitForSelector('.entry-form select:focus');
    await page.keyboard.type('bought');
    await sidebar.locator('::-p-aria(Cost)').fill('12 euros');
    await inbox.pictures('ledger-grant');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'Granted.');
    await startsWith(sidebar, 'Asked');
    expect((await wishes())[0]).toMatchObject({
      state: 'granted',
      grant: { route: 'bought', effort: null, cost: '12 euros', reaction: 'unknown' },
    });
    expect(await textOf(sidebar)).not.toContain('1 wish');
  });
});

describe('6. what was said without a mail', () => {
  it('is typed: a promise of mine with its day in full, and a wish', async () => {
    await inbox.key('p');
    await sidebar.waitForSelector('.nudge-form input:focus');
    await page.keyboard.type('send the price list in 10 days');
    await reads(sidebar, 'in 10 days');
    await inbox.pictures('ledger-capture');
    await sidebar.locator('.nudge-form input').click();
    await page.keyboard.press('Enter');
    await reads(sidebar, 'A promise, due');
    await inbox.key('w');
    await sidebar.waitForSelector('.nudge-form input:focus');
    await page.keyboard.type('a window seat on the opening day');
    await page.keyboard.press('Enter');
    await reads(sidebar, 'A wish, kept for the day');
    expect((await promises()).filter(({ state }) => state === 'open')).toMatchObject([
      { by: 'us', text: 'send the price list', source: 'typed', evidence: null },
    ]);
    expect((await wishes()).filter(({ state }) => state === 'open')).toMatchObject([
      { text: 'a window seat on the opening day', source: 'typed' },
    ]);
    await reads(sidebar, '1 open promise');
  });

  it('names its keys on the sheet', async () => {
    await giveKeyboard(sidebar);
    await page.keyboard.press('?');
    const shown = await reads(sidebar, 'write down a promise');
    for (const words of ['a promise is kept', 'grant a wish', 'keep what was said']) {
      expect(shown).toContain(words);
    }
    await glance(page, 'ledger-keys');
  });
});
