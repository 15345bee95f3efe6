import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/clients/day.ts';
import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import { daysAfter } from '../../utils/ledgers/calendar.ts';
import { newPromise } from '../../utils/ledgers/promise.ts';
import { mondaysUntil, WEEKS_SHOWN } from '../../utils/ledgers/weeks/week.ts';
import type { DataTable } from '../../utils/messaging/calls/data.ts';
import type { Tab, View } from '../browser/view.ts';
import type { SampleThread } from '../playground/inbox.ts';
import { keptWeeks } from '../playground/kept-weeks.ts';
import { ask } from '../playground/seed.ts';
import {
  cards,
  DAY,
  type Letter,
  ME,
  NORA,
  NOW,
  ownPictures,
  startToldStory,
  type ToldStory,
  thread,
} from './told-inbox.ts';
import { openThread, press, reads, sidebarOf, textOf } from './world.ts';

/*
 * D9, S6, D7 and the lists, as a rep tells it:
 * 1. My weeks: small pictures with a table behind each, a file for a spreadsheet, a picture to keep, and one thing to
 *    practise. An introduction is suggested once somebody was delighted, and not while something is sore.
 * 2. Nora tells of an award. The sidebar proposes to celebrate it, in a message that names it.
 * 3. Two tabs keep the same promise, and it stands in the ledger once.
 * 4. Her out-of-office shows no promise kept, and "let me check" becomes her promise; my question waits all the while.
 * 5. Four thousand promises: searched, filtered, put in order, closed in one act and opened again, all by keys.
 */

const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const TODAY = dayOf(Date.now(), TIME_ZONE);
const GIL = { name: 'Gil Marchetti', email: 'gil@marchettibakery.example' };
const DRAFT = '[g_editable=true]';
const MANY = 4_000;

const WON = 'we won the Green Depot award';
const AWARD = thread('A word from the depot', [
  [NORA, 0.2, `Hi Robin,\n\nlast Thursday ${WON}. Forty of us were in the hall.\n\nNora`],
]);
const DUE = new Date(NOW + 25 * DAY).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
const PLAN = `I'll send you the floor plan by ${DUE}`;
const SITE = thread('Northern site', [
  [NORA, 6, `Hi Robin,\n\nthe northern site opens in May. ${PLAN}.\n\nNora`],
]);
const QUESTION = 'Who opens the export first?';
const FIRST: Letter = [NORA, 20, 'Hi Robin,\n\ncould we get a 10% discount on the yearly fee?\n\nNora'];
const ASKED: Letter = [ME, 14, `Hi Nora,\n\nbefore I say yes: ${QUESTION}\n\nRobin`];
const AWAY: Letter = [
  NORA,
  3,
  'Hello,\n\nI am out of the office until Monday, with limited access to my mail. The floor plan is here, as promised.\n\nNora',
];
const HOLDING = 'let me check with the board and come back to you next week';
const HOLDS: Letter = [NORA, 0.5, `Hi Robin,\n\nthanks. ${HOLDING}.\n\nNora`];
const ANSWERS: Letter = [NORA, 0.1, 'Hi Robin,\n\nit is the board, and they only look at the total.\n\nNora'];
const FEE = thread('Yearly fee', [FIRST]);
const FEE_AWAY = thread('Yearly fee', [FIRST, ASKED, AWAY]);
const FEE_HELD = thread('Yearly fee', [FIRST, ASKED, AWAY, HOLDS]);
const FEE_ANSWERED = thread('Yearly fee', [FIRST, ASKED, AWAY, HOLDS, ANSWERS]);

const folder = mkdtempSync(join(tmpdir(), 'ovation-weeks-'));
let inbox: ToldStory;
let own: Tab;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  inbox = await startToldStory([AWARD, SITE, FEE]);
  own = inbox.own;
});
afterAll(async () => {
  await inbox?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open({ subject }: Pick<SampleThread, 'subject'>, { email } = NORA): Promise<void> {
  ({ page, sidebar } = await inbox.open(subject, email));
}
async function visit(place: string): Promise<void> {
  await own.bringToFront();
  await own.evaluate((hash) => location.assign(hash), place);
}
async function write(table: DataTable, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000) {
    const part = rows.slice(from, from + 1_000);
    expect(await ask(own, 'data.write', { table, rows: part })).toMatchObject({ refused: 0 });
  }
}
const idOf = async (email: string) =>
  (await ask(own, 'client.list', { search: email, limit: 1 }))[0]?.person.id ?? '';
const asks = async () =>
  (await ask(own, 'data.read', { table: 'asks', after: null, limit: 500 })).rows as AskRecord[];

/** How many colours a PNG has. */
async function coloursOf(base64: string): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.width,
    height: image.height,
  });
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
  return new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer)).size;
}

/** What a table says, a row each: the name of the row, then its numbers. */
const table = (heading: string) =>
  own.$$eval(
    'section.box',
    (boxes, name) =>
      [
        ...(boxes.find((box) => box.querySelector('h2')?.textContent === name)?.querySelectorAll('tr') ?? []),
      ].map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    heading,
  );

describe('1. my weeks (D9)', () => {
  it('are empty at first, and say what will stand here', async () => {
    await open(AWARD);
    await visit('#/mirror');
    const shown = await reads(own, 'Nothing counted yet.');
    expect(shown).not.toContain('To practise this week');
  });

  it('are five pictures for me alone, with one thing to practise', async () => {
    const kept = keptWeeks({ account: ME.email, person: await idOf(NORA.email), today: TODAY });
    for (const [name, rows] of Object.entries(kept)) await write(name as DataTable, rows);
    // Each table is counted as it arrives.
    await expect
      .poll(() => own.$$eval('.weeks-picture', (all) => all.map((one) => one.getAttribute('aria-label'))))
      .toEqual([
        'Questions, week by week. Asked: 3, Answered: 2',
        'Wishes, week by week. Caught: 2, Granted: 1',
        'Your promises, week by week. Kept: 2, Missed: 1',
        'After the sale, week by week. Done: 2',
        'Doors, week by week. Opened: 1',
      ]);
    const shown = await reads(own, 'To practise this week');
    expect(await own.$$eval('.welcome h2', (all) => all.map((one) => one.textContent))).toEqual([
      'Pick one past sale and send a tip that saves them a minute.',
    ]);
    expect(shown).not.toMatch(/Nora|rank|average|team/u);
    expect(shown).not.toContain('An introduction');
    await ownPictures(own, 'weeks');
  });

  it('have a table behind each picture, with the numbers of each week', async () => {
    expect(await own.$$eval('.weeks-table table', (all) => all.length)).toBe(5);
    await press(own, 'Show the table: Your promises');
    await own.waitForSelector('.weeks-table[role=region]');
    const promises = await table('Your promises');
    expect(promises.slice(0, 2)).toEqual([
      ['Week from', 'Kept', 'Missed', 'Days early'],
      ['All weeks', '2', '1', '3'],
    ]);
    expect(promises).toHaveLength(2 + WEEKS_SHOWN);
    expect(promises[3]?.slice(1)).toEqual(['1', '0', '3']);
    expect(promises[8]?.slice(1)).toEqual(['0', '1', '0']);
    const questions = await table('Questions');
    expect(questions[1]).toEqual([
      'All weeks',
      '3',
      '2',
      'How it will be used: 2 asked, 1 answered; What they want to reach: 1 asked, 1 answered',
    ]);
    await own.$eval('.weeks-table[role=region]', (region) => region.scrollIntoView({ block: 'center' }));
    await ownPictures(own, 'weeks-table');
    await press(own, 'Hide the table: Your promises');
  });

  it('are saved as a table, week by week, and as a picture', async () => {
    const saved = await inbox.world.saves(folder);
    const csv = saved();
    await press(own, 'Save all as a table');
    const path = await csv;
    expect(basename(path)).toBe(`ovation-weeks-${TODAY}.csv`);
    const [head = '', ...weeks] = readFileSync(path, 'utf8').replace('\ufeff', '').trim().split('\r\n');
    const names = head.split(',');
    expect(names).toContain('Your promises: Days early');
    expect(names).toContain('Answered: How it will be used');
    const lastWeek = weeks.at(-2)?.split(',') ?? [];
    const cell = (name: string) => lastWeek[names.indexOf(name)];
    expect(weeks).toHaveLength(WEEKS_SHOWN);
    expect(lastWeek[0]).toBe(mondaysUntil(TODAY, 2)[0]);
    expect(['Your promises: Kept', 'Your promises: Days early', 'Doors: Opened'].map(cell)).toEqual([
      '1',
      '3',
      '1',
    ]);
    const png = saved();
    await press(own, 'Save as picture: Your promises');
    const picture = await png;
    expect(basename(picture)).toBe(`ovation-promises-${TODAY}.png`);
    const bytes = readFileSync(picture);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Twice as many pixels as the picture on the page, with its title and a margin around it.
    const wide = await own.$eval('.weeks-picture', (drawing) => drawing.getBoundingClientRect().width);
    expect(bytes.readUInt32BE(16)).toBe(Math.ceil((wide + 32) * 2));
    expect(await own.evaluate(coloursOf, bytes.toString('base64'))).toBeGreaterThan(3);
  });

  it('suggest an introduction after a good reaction alone, and name what pleased her', async () => {
    const how = { route: 'bought', effort: null, cost: null, reaction: 'delighted' } as const;
    const { event } = await ask(own, 'wishes.grant', { id: 'kept-bench', ...how });
    expect(await reads(own, 'An introduction, perhaps')).toContain('What it was about: A bench in the yard');
    await ownPictures(own, 'weeks-introduction');
    const sore = {
      id: 'kept-sore',
      person: await idOf(NORA.email),
      how: 'sore',
      text: 'The bench broke',
      day: TODAY,
    } as const;
    const { event: gone } = await ask(own, 'endings.add', sore);
    await own.waitForFunction(() => !document.body.innerText.includes('An introduction'));
    for (const one of [gone, event]) await ask(own, 'ledger.undo', { event: one ?? '' });
  });
});

describe('2. an award of theirs (S6)', () => {
  it('is proposed to be celebrated, in a message that names it, in her words', async () => {
    await open(AWARD);
    const shown = await reads(sidebar, 'They have something to celebrate');
    expect(shown).toContain(`You write: “${WON}.”`);
    expect(shown).toContain('Write a card by hand');
    expect(shown).not.toMatch(/voucher|discount|gift card/iu);
    await sidebar.$eval('.card:has(.parts)', (card) => card.scrollIntoView());
    await inbox.pictures('win');
    await inbox.key('i');
    await reads(sidebar, 'A reply was opened');
    const draft = await page.$eval(DRAFT, (box) => (box as HTMLElement).innerText);
    expect(draft).toContain(`You write: “${WON}.”`);
    expect(draft).toContain('[what you saw them put into it]');
    expect(await inbox.rows('extras')).toHaveLength(1);
  });

  it('is kept as celebrated with its mail, and proposed again when that is undone', async () => {
    await inbox.key('d');
    await reads(sidebar, 'Kept as celebrated.');
    await expect.poll(() => cards(sidebar)).not.toContain('They have something to celebrate');
    const won = async () => (await inbox.rows('extras')).find(({ idea }) => idea === 'win:award');
    expect(await won()).toMatchObject({
      state: 'done',
      text: `Celebrating “${WON}”`,
      facts: [{ text: WON, where: 'mail', by: 'client', at: expect.any(Number) }],
      given: { on: TODAY },
    });
    await inbox.key('u');
    await reads(sidebar, 'They have something to celebrate');
    expect(await won()).toBeUndefined();
  });

  it('does not come up again once it was waved off', async () => {
    await inbox.key('x');
    await reads(sidebar, 'This one will not come up again.');
    await open(AWARD);
    await reads(sidebar, 'This mail');
    expect(await cards(sidebar)).not.toContain('They have something to celebrate');
  });
});

describe('3. two tabs (D7)', () => {
  it('keep the same promise at once, and it stands in the ledger once', async () => {
    const tabs: Tab[] = [];
    const both: View[] = [];
    // One after the other: a tab behind another is not drawn.
    while (tabs.length < 2) {
      const tab = await inbox.world.openGmail('#inbox');
      await openThread(tab, SITE.subject);
      const beside = await sidebarOf(tab);
      expect(await reads(beside, 'They promise, by')).toContain(PLAN);
      tabs.push(tab);
      both.push(beside);
    }
    await Promise.all(
      both.map((beside) =>
        beside.$eval('.entry-row .button[aria-keyshortcuts=Plus]', (button) =>
          (button as HTMLElement).click(),
        ),
      ),
    );
    for (const [place, beside] of both.entries()) {
      await tabs[place]?.bringToFront();
      await reads(beside, '1 open promise');
      await beside.waitForFunction(() => !/said in this mail/iu.test(document.body.innerText));
    }
    const said = (await Promise.all(both.map(textOf))).join('\n');
    expect(said.match(/A promise, due/gu)).toHaveLength(1);
    expect(await openOnes()).toMatchObject([{ by: 'client', text: PLAN, source: 'mail' }]);
    for (const tab of tabs) await tab.close();
  });
});

const openOnes = async () => (await inbox.rows('promises')).filter(({ state }) => state === 'open');

describe('4. what is no answer (D7)', () => {
  /** My question of two weeks ago, as it stands in the history. */
  const waiting = async () => (await asks()).find(({ quote }) => quote.includes('yearly fee'));

  it('leaves my question open: two weeks ago I asked one', async () => {
    await open(FEE);
    await press(sidebar, 'Edit');
    await sidebar.locator('.question textarea').fill(QUESTION);
    await press(sidebar, 'Put in the draft');
    await press(sidebar, 'Asked');
    await reads(sidebar, 'You asked');
    const record = await waiting();
    const at = Date.now() - 14 * DAY;
    const questions = record?.questions.map((mark) => ({ ...mark, at }));
    await write('asks', [{ ...record, questions, createdAt: at, updatedAt: Date.now() + 1 }]);
  });

  it('an out-of-office is none, and shows no promise kept either', async () => {
    inbox.tell([FEE_AWAY, SITE]);
    await open(FEE);
    const shown = await reads(sidebar, 'Nothing to answer: an automatic message');
    expect(shown).toContain('1 open promise');
    for (const words of ['Kept, it seems', 'Said in this mail', 'You asked on', '? it reads']) {
      expect(shown.toLowerCase()).not.toContain(words.toLowerCase());
    }
    expect(await openOnes()).toMatchObject([{ text: PLAN }]);
    await inbox.pictures('away');
  });

  it('a holding reply is none, and becomes her promise by one key', async () => {
    inbox.tell([FEE_HELD, SITE]);
    await open(FEE);
    const shown = await reads(sidebar, 'They promise, by');
    expect(shown).toContain(HOLDING);
    expect(shown.toLowerCase()).not.toContain('you asked on');
    await inbox.pictures('holding');
    await inbox.key('+');
    await reads(sidebar, 'A promise, due');
    const held = async () => (await openOnes()).find(({ text }) => text === HOLDING);
    expect(await held()).toMatchObject({
      by: 'client',
      state: 'open',
      evidence: { quote: HOLDING, by: NORA.email, thread: { subject: FEE.subject } },
    });
    const { day = '' } = (await held()) ?? {};
    expect(day > TODAY && day <= daysAfter(TODAY, 14)).toBe(true);
    expect(await waiting()).toMatchObject({ answer: null, answeredAt: null, dismissedAt: null });
    await inbox.key('u');
    await reads(sidebar, 'They promise, by');
    expect(await held()).toBeUndefined();
    await inbox.key('+');
    await reads(sidebar, 'A promise, due');
  });

  it('her answer may be one: now the question comes up', async () => {
    inbox.tell([FEE_ANSWERED, SITE]);
    await open(FEE);
    expect(await reads(sidebar, 'You asked on')).toContain(QUESTION);
  });
});

describe('5. four thousand promises', { timeout: 300_000 }, () => {
  /** The numbers of the entries that are in the page, in the order in which they stand. */
  const drawn = () =>
    own.$$eval('.list-row', (all) =>
      all
        .map((row) => ({ row, top: row.getBoundingClientRect().top }))
        .sort((one, other) => one.top - other.top)
        .flatMap(({ row }) => Number(/Crate (\d+) of/u.exec(row.textContent ?? '')?.[1] ?? [])),
    );
  const untilFirst = (number: number) =>
    expect.poll(async () => (await drawn())[0], { timeout: 30_000 }).toBe(number);
  const nodes = () => own.$$eval('.history-list *', (all) => all.length);
  const openCount = async () =>
    (
      await ask(own, 'promises.list', {
        person: null,
        states: ['open'],
        search: 'crate',
        sort: 'day',
        skip: MANY - 1,
        limit: 500,
      })
    ).length;
  const key = async (name: 'a' | 'e' | 'j' | 'u' | 'y' | 'Y' | '1' | '2' | ' ' | 'Escape' | 'Enter') =>
    own.keyboard.press(name);
  async function search(words: string): Promise<void> {
    await own.locator('input[type=search]').click();
    await key('Escape');
    await own.keyboard.type(words);
  }
  const leave = () => own.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  it('open with what is due first, and only a window of them is in the page', async () => {
    await open({ subject: 'price' }, GIL);
    const persons = [await idOf(NORA.email), await idOf(GIL.email)];
    const promises = Array.from({ length: MANY }, (_, n) =>
      newPromise(
        {
          id: `crate-${String(n).padStart(4, '0')}`,
          account: ME.email,
          person: persons[n % 2] ?? '',
          origin: `crate ${n}`,
          by: n % 3 === 0 ? 'us' : 'client',
          text: `Crate ${n} of the big order`,
          day: daysAfter(TODAY, n - 1_000),
          evidence: null,
          source: 'typed',
        },
        NOW - n * 1_000,
      ),
    );
    await write('promises', promises);
    await visit('#/ledgers/promises');
    await untilFirst(0);
    expect(await own.$$eval('.list-row', (all) => all.length)).toBeLessThan(60);
    await ownPictures(own, 'ledger-list');
  });

  it('scroll down to the very last, while the page stays small', async () => {
    let last = Math.max(...(await drawn()));
    while (last < MANY - 1) {
      const before = last;
      await own.$eval('.history-list', (view) => view.scrollBy(0, view.clientHeight * 40));
      await expect
        .poll(async () => Math.max(...(await drawn())), { timeout: 30_000 })
        .toBeGreaterThan(before);
      last = Math.max(...(await drawn()));
      expect(await nodes()).toBeLessThan(2_500);
    }
    expect((await drawn()).at(-1)).toBe(MANY - 1);
  });

  it('are found by a word and narrowed by whose, by state and by order', async () => {
    await search('crate 3999');
    await expect.poll(drawn).toEqual([3_999]);
    await search('');
    await press(own, 'Overdue');
    await untilFirst(0);
    await own.select('.list-picks select', 'us');
    await own.waitForFunction(() =>
      [...document.querySelectorAll('.list-row')].every((row) => row.textContent?.includes('You promised')),
    );
    expect((await drawn()).slice(0, 3)).toEqual([0, 3, 6]);
    const sort = own.locator('::-p-xpath((//*[@class="list-picks"]//select)[2])');
    await sort.fill('newest');
    await untilFirst(0);
    await sort.fill('client');
    await untilFirst(3);
    expect(await own.$$eval('.list-client', (all) => all[0]?.textContent)).toBe(GIL.name);
    await sort.fill('day');
    await own.select('.list-picks select', 'both');
    await press(own, 'Open');
    await untilFirst(0);
  });

  it('are settled, reworded and chosen by keys alone, and each key taken back by another', async () => {
    await leave();
    await key('j');
    await own.waitForSelector('.list-row:focus');
    await key('y');
    await reads(own, 'Kept.');
    await untilFirst(1);
    // The next one holds the keyboard now.
    await own.waitForFunction(() => document.activeElement?.textContent?.includes('Crate 1 of'));
    await key('u');
    await untilFirst(0);
    await own.waitForFunction(() => document.activeElement?.textContent?.includes('Crate 1 of'));
    await key('e');
    await own.waitForSelector('.list-row textarea:focus');
    await own.keyboard.type(', by road');
    await key('Enter');
    await reads(own, 'Crate 1 of the big order, by road');
    await key('u');
    await own.waitForFunction(() => !document.body.innerText.includes('by road'));
    await own.waitForSelector('.list-row:focus');
    await key(' ');
    await key('j');
    await key(' ');
    await reads(own, '2 chosen');
    await key('Escape');
    await own.waitForSelector('.bulk-bar', { hidden: true });
    await leave();
    await key('2');
    await own.waitForSelector('[role=tab][data-tab=wishes][aria-selected=true]');
    await key('1');
    await untilFirst(0);
  });

  it('are closed in one act, all of them, and opened again by one key', async () => {
    await search('crate');
    await untilFirst(0);
    await leave();
    await key('a');
    await reads(own, '4,000 chosen');
    await ownPictures(own, 'ledger-list-chosen');
    await leave();
    await key('Y');
    await reads(own, '4,000 promises: kept.');
    await reads(own, 'Nothing fits.');
    expect(await openCount()).toBe(0);
    await key('u');
    await untilFirst(0);
    expect(await openCount()).toBe(1);
  });
});
