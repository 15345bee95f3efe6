import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import type { Tab, View } from '../browser/view.ts';
import { ask } from '../playground/seed.ts';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import { cards, DAY, type Letter, ME, NORA, startToldStory, type ToldStory, thread } from './told-inbox.ts';
import { giveKeyboard, press, reads, textOf } from './world.ts';

/*
 * S5, as a rep tells it:
 * 1. I asked Nora a question two weeks ago. Her new mail opens, and one quiet card asks what she said. Enter keeps it,
 *    and it does not come back.
 * 2. I write down what was needed, agreed and what came of it, and the door that her answer opened.
 * 3. She asks for a discount again, and one line cites my own record. With somebody else nothing is cited.
 * 4. I find all asks in the history and on the full page, also among five thousand.
 * 5. I keep an ask without a question, with one key.
 */

const QUESTION = 'Who opens the export first?';
const ANSWER = 'The board only looks at the total.';

const FIRST: Letter = [NORA, 20, 'Hi Robin,\n\ncould we get a 10% discount on the yearly fee?\n\nNora'];
const FEE = thread('Yearly fee', [FIRST]);
const FEE_ANSWERED = thread('Yearly fee', [
  FIRST,
  [ME, 14, `Hi Nora,\n\nbefore I say yes: ${QUESTION}\n\nRobin`],
  [NORA, 0.1, `Hi Robin,\n\n${ANSWER} Could you resend invoice 2231 as well?\n\nNora`],
]);
const NEXT = thread('Next year', [
  [NORA, 0.05, 'Hi Robin,\n\nanother year is over: could we have a 15% discount for the next one?\n\nNora'],
]);

let inbox: ToldStory;
let own: Tab;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  inbox = await startToldStory([FEE], 'home.html#/asks');
  own = inbox.own;
});
afterAll(() => inbox?.close());

async function open(subject: string, address = NORA.email): Promise<void> {
  ({ page, sidebar } = await inbox.open(subject, address));
}
const asks = async () =>
  (await ask(own, 'data.read', { table: 'asks', after: null, limit: 500 })).rows as AskRecord[];
const key = async (name: 'b' | 'c' | 'h' | 't' | 'u' | 'Enter' | 'Escape' | 'Tab') =>
  page.keyboard.press(name);

/** Types into the search of the full page, which Esc empties first. */
async function search(words: string): Promise<void> {
  await own.locator('input[type=search]').click();
  await own.keyboard.press('Escape');
  await own.keyboard.type(words);
}

describe('1. a question that was asked two weeks ago', () => {
  it('begins in the draft', async () => {
    await open(FEE.subject);
    await press(sidebar, 'Edit');
    await sidebar.locator('.question textarea').fill(QUESTION);
    await press(sidebar, 'Put in the draft');
    await press(sidebar, 'Asked');
    await reads(sidebar, 'You asked');
    // Two weeks pass.
    const [record] = await asks();
    if (!record) throw new Error('the question was recorded');
    const then = Date.now() - 14 * DAY;
    const questions = record.questions.map((mark) => ({ ...mark, at: then }));
    const moved = { ...record, questions, createdAt: then, updatedAt: record.updatedAt + 1 };
    expect(await ask(own, 'data.write', { table: 'asks', rows: [moved] })).toMatchObject({ changed: 1 });
  });

  it('is asked about beside her new mail, above what she asks now', async () => {
    inbox.tell([FEE_ANSWERED, NEXT]);
    await open(FEE.subject);
    const shown = await reads(sidebar, 'You asked on');
    expect(shown).toContain('10% discount on the yearly fee');
    expect(shown).toContain(QUESTION);
    expect((await cards(sidebar))[0]).toMatch(/^You asked on \d|^You asked on \w+ \d/u);
    expect(await axeFaults(sidebar)).toEqual([]);
    await glance(page, 'awaited');
  });

  it('stands below where another thread of hers is open', async () => {
    await open(NEXT.subject);
    await reads(sidebar, 'You asked on');
    expect((await cards(sidebar)).findIndex((title) => title.startsWith('You asked on'))).toBe(1);
  });

  it('takes her answer on Enter, and does not come back', async () => {
    await open(FEE.subject);
    await reads(sidebar, 'You asked on');
    await giveKeyboard(sidebar);
    await key('t');
    await sidebar.waitForSelector('.card textarea:focus');
    await page.keyboard.type(ANSWER);
    await key('Enter');
    await reads(sidebar, 'Answer kept.');
    await reads(sidebar, 'Needed');
    expect((await asks())[0]).toMatchObject({ answer: ANSWER, answeredAt: expect.any(Number) });
    await open(NEXT.subject);
    await open(FEE.subject);
    expect(await textOf(sidebar)).not.toMatch(/you asked on/iu);
  });

  it('does not come back either once it is waved off, unless that is undone', async () => {
    const [record] = await asks();
    await ask(own, 'asks.answer', { ask: record?.id ?? '', answer: null });
    await reads(sidebar, 'You asked on');
    await press(sidebar, 'Not answered');
    await reads(sidebar, 'Not waited for any more.');
    await sidebar.waitForFunction(() => !/you asked on/iu.test(document.body.innerText));
    await press(sidebar, 'Undo');
    await reads(sidebar, 'You asked on');
    await ask(own, 'asks.answer', { ask: record?.id ?? '', answer: ANSWER });
  });
});

describe('2. what came of it', () => {
  it('is written a line at a time by keys alone, each kept on Enter', async () => {
    await open(FEE.subject);
    await press(sidebar, 'History');
    await press(sidebar, 'Asks');
    await sidebar.waitForSelector('.ask-row');
    await giveKeyboard(sidebar);
    await key('c');
    for (const line of ['a total under 18k', 'two years', 'renewed', 'The northern site opens in May']) {
      await sidebar.waitForSelector('.outcome input:focus');
      await page.keyboard.type(line);
      await key('Enter');
      await key('Tab');
    }
    await expect
      .poll(async () => (await asks())[0])
      .toMatchObject({
        needed: 'a total under 18k',
        agreed: 'two years',
        result: 'renewed',
        door: { text: 'The northern site opens in May', question: QUESTION, at: expect.any(Number) },
      });
    await glance(page, 'outcome');
  });

  it('is taken back with one key', async () => {
    await giveKeyboard(sidebar);
    await key('u');
    await expect.poll(async () => (await asks())[0]?.door).toBeNull();
    await sidebar.locator('::-p-aria(Opened a door)').fill('The northern site opens in May');
    await key('Enter');
    await expect.poll(async () => (await asks())[0]?.door).toMatchObject({ question: QUESTION });
  });
});

describe('3. seen before', () => {
  it('cites my own record beside her next ask of the kind, and opens it', async () => {
    await open(NEXT.subject);
    const shown = await reads(sidebar, 'Seen before');
    expect(shown).toMatch(
      /Asked for a discount on .+: needed a total under 18k, agreed two years, renewed, opened a door/u,
    );
    await glance(page, 'seen-before');
    await giveKeyboard(sidebar);
    await key('b');
    await sidebar.waitForFunction(() => document.activeElement?.matches('.one-ask .ask-row'));
    expect(await reads(sidebar, ANSWER)).toContain('10% discount on the yearly fee');
  });

  it('is nothing beside an ask of the kind from somebody whose words are others', async () => {
    await open('price', 'gil@marchettibakery.example');
    await reads(sidebar, '10% off');
    expect(await textOf(sidebar)).not.toMatch(/seen before/iu);
  });
});

describe('5. an ask without a question', () => {
  it('is kept with one key, which the sheet of keys names', async () => {
    await open(NEXT.subject);
    await reads(sidebar, 'Keep this ask');
    await giveKeyboard(sidebar);
    await key('h');
    await reads(sidebar, 'Kept in the history.');
    await expect.poll(async () => (await asks()).map(({ questions }) => questions.length)).toEqual([2, 0]);
    await key('u');
    await expect.poll(async () => (await asks()).length).toBe(1);
    // The card offers it again once it has heard.
    await reads(sidebar, 'Keep this ask');
    await key('h');
    await expect.poll(async () => (await asks()).length).toBe(2);
    await page.keyboard.press('?');
    await reads(sidebar, 'keep this ask in the history');
    await key('Escape');
  });
});

describe('4. every ask', () => {
  it('of this client stands in the history, and of all clients on the full page', async () => {
    await press(sidebar, 'History');
    await press(sidebar, 'Asks');
    await sidebar.waitForFunction(() => document.querySelectorAll('.ask-row').length === 2);
    await own.bringToFront();
    const shown = await reads(own, '15% discount for the next one');
    expect(shown.indexOf('15% discount')).toBeLessThan(shown.indexOf('10% discount on the yearly fee'));
    expect(await axeFaults(own)).toEqual([]);
    await glance(own, 'home-asks');
  });

  it('is found by a word of its outcome, and under its filters', async () => {
    await search('under 18K');
    await own.waitForFunction(() => document.querySelectorAll('.ask-row').length === 1);
    await search('');
    const under = async (filter: string, count: number) => {
      await press(own, filter);
      await own.waitForFunction((rows) => document.querySelectorAll('.ask-row').length === rows, {}, count);
    };
    await under('Open', 1);
    await under('Answered', 1);
    await under('With a door', 1);
    await own.select('select', 'quote');
    await reads(own, 'No ask fits');
    await own.select('select', '');
    await under('All', 2);
  });

  it('leads to its client, and to its mail', async () => {
    await press(own, NORA.name);
    await reads(own, NORA.email);
    await own.evaluate(() => location.assign('#/asks'));
    await own.waitForSelector('.ask-row');
    await press(own, 'Open the mail');
    await page.waitForSelector(`h2[data-legacy-thread-id="${NEXT.id}"]`);
  });

  it('is reached among five thousand, while the page stays small', { timeout: 300_000 }, async () => {
    const [one] = await asks();
    if (!one) throw new Error('two asks are kept');
    const rows = Array.from({ length: 5_000 }, (_, n) => ({
      ...one,
      id: `many-${String(n).padStart(4, '0')}`,
      message: `many ${n}`,
      quote: `Wish number ${n} of many.`,
      door: null,
      createdAt: one.createdAt - (n + 1) * 60_000,
    }));
    for (let from = 0; from < rows.length; from += 1_000) {
      await ask(own, 'data.write', { table: 'asks', rows: rows.slice(from, from + 1_000) });
    }
    await own.bringToFront();
    await search('');
    await reads(own, 'Wish number 1 of many.');
    expect(await own.$$eval('.history-list *', (all) => all.length)).toBeLessThan(2_000);
    await search('number 4999');
    await reads(own, 'Wish number 4999 of many.');
    await own.waitForFunction(() => document.querySelectorAll('.ask-row').length === 1);
    await search('');
    await reads(own, 'Wish number 1 of many.');
    const reached = () =>
      own.$$eval('.ask-row', (all) =>
        Math.max(...all.map((row) => Number(/number (\d+) of/u.exec(row.textContent ?? '')?.[1] ?? 0))),
      );
    // Past the first page and the second: older ones come by themselves.
    while ((await reached()) < 700) {
      const before = await reached();
      await own.$eval('.history-list', (view) => view.scrollBy(0, view.clientHeight * 20));
      await own.waitForFunction(
        (last) =>
          [...document.querySelectorAll('.ask-row')].some(
            (row) => Number(/number (\d+) of/u.exec(row.textContent ?? '')?.[1] ?? 0) > last,
          ),
        {},
        before,
      );
      expect(await own.$$eval('.history-list *', (all) => all.length)).toBeLessThan(2_000);
    }
  });
});
