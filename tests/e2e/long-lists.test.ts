import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESCRIPTIONS, LISTED, type ListedLedger } from '../../components/ledger-lists/descriptions.ts';
import { dayOf } from '../../utils/clients/day.ts';
import { manyEntries, textOfEntry } from '../playground/many-entries.ts';
import { ask } from '../playground/seed.ts';
import { DAY, ME, NORA, NOW, startToldStory, type ToldStory, thread } from './told-inbox.ts';
import { press, reads } from './world.ts';

/*
 * Every ledger has its list, and a busy user's holds thousands: each is searched, put in order, scrolled to its end,
 * closed in one act and opened again by one key. The list of promises has a longer story in `weeks-and-lists.test.ts`.
 */

const MANY = 3_000;
/** The key that closes all that is chosen. */
const CLOSED_BY: Readonly<Record<ListedLedger, KeyInput>> = {
  promises: 'Y',
  wishes: 'Z',
  extras: 'Z',
  occasions: 'Z',
  facts: 'X',
  endings: 'N',
  deliveries: 'Y',
  praise: 'Q',
};
/** Of praise the first filter shows every state. */
const UNDER: { readonly [Name in ListedLedger]?: readonly [filter: string, words: string] } = {
  praise: ['kept', 'Not asked yet'],
};
const TODAY = dayOf(NOW, Intl.DateTimeFormat().resolvedOptions().timeZone);
const TOM = { name: 'Tom Ilves', email: 'tom@ilvesfloors.example' };

let inbox: ToldStory;
let own: ToldStory['own'];
let persons: string[];

beforeAll(async () => {
  inbox = await startToldStory([
    thread('Northern site', [[NORA, 1, 'Hi Robin,\n\nnoted.\n\nNora']]),
    thread('Floors', [[TOM, 1, 'Hi Robin,\n\nnoted.\n\nTom']]),
  ]);
  own = inbox.own;
  await inbox.open('Northern site');
  await inbox.open('Floors', TOM.email);
  const found = [NORA, TOM].map(({ email }) => ask(own, 'client.list', { search: email, limit: 1 }));
  persons = (await Promise.all(found)).map(([one]) => one?.person.id ?? '');
  await own.bringToFront();
});
afterAll(() => inbox?.close());

async function fill(ledger: ListedLedger): Promise<void> {
  const rows = manyEntries(ledger, MANY, { account: ME.email, persons, today: TODAY, now: NOW - DAY });
  for (let from = 0; from < rows.length; from += 1_000) {
    const part = rows.slice(from, from + 1_000);
    expect(await ask(own, 'data.write', { table: ledger, rows: part })).toMatchObject({
      added: part.length,
      refused: 0,
    });
  }
}
/** The numbers of the entries that are in the page, from the top down. */
const drawn = () =>
  own.$$eval('.list-row', (all) =>
    all
      .map((row) => ({ row, top: row.getBoundingClientRect().top }))
      .sort((one, other) => one.top - other.top)
      .flatMap(({ row }) => Number(/Crate (\d+) of/u.exec(row.textContent ?? '')?.[1] ?? [])),
  );
/** The number of the entry that stands last by client. */
async function lastByClient(ledger: ListedLedger): Promise<number> {
  const { filters } = DESCRIPTIONS[ledger];
  const states = filters.find(({ name }) => name === UNDER[ledger]?.[0])?.states ?? filters[0].states;
  const query = { person: null, states, search: 'crate', sort: 'client', skip: MANY - 1, limit: 1 };
  // Every ledger's list takes the same query.
  const [last] = await ask(own, `${ledger}.list` as 'wishes.list', query as never);
  return Number(last?.id.split('-').at(-1));
}
async function search(words: string): Promise<void> {
  await own.locator('input[type=search]').click();
  await own.keyboard.press('Escape');
  await own.keyboard.type(words);
}
const leave = () => own.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
/** Scrolls down until an entry is drawn. @returns how many elements the list held at most */
async function scrollTo(number: number): Promise<number> {
  return await own.$eval(
    '.history-list',
    async (view, words) => {
      let most = 0;
      while (![...view.querySelectorAll('.list-row')].some((row) => row.textContent?.includes(words))) {
        view.scrollBy(0, view.clientHeight * 40);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        most = Math.max(most, view.querySelectorAll('*').length);
      }
      return most;
    },
    textOfEntry(number),
  );
}

/** Promises have their own story. */
const OTHERS = LISTED.filter((ledger) => ledger !== 'promises');

describe.each(OTHERS)('three thousand %s', { timeout: 180_000 }, (ledger) => {
  it('open with a window of them in the page, are found by a word, and stand by client', async () => {
    await fill(ledger);
    await own.evaluate((hash) => location.assign(hash), `#/ledgers/${ledger}`);
    await own.waitForSelector(`[role=tab][data-tab=${ledger}][aria-selected=true]`);
    await reads(own, 'Crate');
    const [, words] = UNDER[ledger] ?? [];
    if (words) await press(own, words);
    expect((await drawn()).length).toBeLessThan(60);
    await search('crate 2999');
    await expect.poll(drawn, { timeout: 30_000 }).toEqual([MANY - 1]);
    await search('crate');
    await expect.poll(async () => (await drawn()).length, { timeout: 30_000 }).toBeGreaterThan(2);
    await own.locator('::-p-xpath((//*[@class="list-picks"]//select)[last()])').fill('client');
    await own.waitForFunction(
      (name) => document.querySelector('.list-client')?.textContent === name,
      {},
      NORA.name,
    );
    await expect.poll(async () => (await drawn()).every((n) => n % 2 === 0), { timeout: 30_000 }).toBe(true);
  });

  it('scroll to the very last, while the page stays small', async () => {
    const last = await lastByClient(ledger);
    expect(await scrollTo(last)).toBeLessThan(2_500);
    expect((await drawn()).at(-1)).toBe(last);
  });

  it('are closed in one act, and are as they were by one key', async () => {
    const before = await inbox.rows(ledger);
    await leave();
    await own.keyboard.press('a');
    await reads(own, '3,000 chosen');
    await leave();
    await own.keyboard.press(CLOSED_BY[ledger]);
    await reads(own, 'Nothing fits.');
    const closed = await inbox.rows(ledger);
    expect(closed.every((row, place) => row.state !== before[place]?.state)).toBe(true);
    await own.keyboard.press('u');
    await expect.poll(async () => (await drawn()).length, { timeout: 30_000 }).toBeGreaterThan(2);
    expect(await inbox.rows(ledger)).toEqual(before);
  });
});
