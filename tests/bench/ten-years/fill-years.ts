import type { Page } from 'puppeteer-core';
import { newPerson } from '../../../utils/storage/persons.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { ask } from '../../playground/seed.ts';
import { fillRows, PERSONS, type Rows } from '../fill.ts';
import { type Client, type Counts, entriesWith, OF_OTHERS, TEN_YEARS } from './entries.ts';

/** Others of each client's house, with whom something passed this week too. */
const COLLEAGUES = 8;
const OF_COLLEAGUES: Counts = { ...OF_OTHERS, moments: 100 };
/** Clients whose entries are written in one go. */
const STEP = 500;
const ACCOUNT = 'robin@ashbylowe.example';

/**
 * Ten years of entries with each of these clients, twenty with each of the 5,000 others, and colleagues of the same
 * house.
 * @param clients their addresses; the extension has met them
 * @param now Unix ms
 * @param times as many entries with each of these clients as ten years bring
 */
export async function fillTenYears(
  own: Page,
  clients: readonly string[],
  now: number,
  times = 1,
): Promise<void> {
  const counts = manyTimes(times);
  for (let from = 0; from < PERSONS; from += STEP) {
    const others = Array.from({ length: STEP }, (_, n): Client => {
      const place = from + n;
      return {
        id: `bench-${place}`,
        account: ACCOUNT,
        address: `client${place}@house${place % 900}.example`,
      };
    });
    await fillRows(own, joined(others.map((one) => entriesWith(one, OF_OTHERS, now))));
  }
  for (const address of clients) {
    const [found] = await ask(own, 'client.list', { search: address, limit: 1 });
    if (!found) throw new Error(`Nobody has met ${address}.`);
    const { id, account } = found.person;
    await fillRows(own, entriesWith({ id, account, address }, counts, now));
    const house = Array.from({ length: COLLEAGUES }, (_, n) => colleague(address, n, now));
    await fillRows(own, { persons: house });
    await fillRows(
      own,
      joined(
        house.map((one) => entriesWith({ ...one, address: one.addresses[0] ?? '' }, OF_COLLEAGUES, now)),
      ),
    );
  }
}

function manyTimes(times: number): Counts {
  return Object.fromEntries(Object.entries(TEN_YEARS).map(([kind, n]) => [kind, n * times])) as Counts;
}

function colleague(of: string, n: number, now: number): PersonRow {
  const email = `colleague${n}@${of.slice(of.indexOf('@') + 1)}`;
  const at = now - n * 3_600_000;
  return {
    ...newPerson(ACCOUNT, { name: `Colleague ${n}`, email }, now),
    id: `colleague-${of}-${n}`,
    moments: OF_COLLEAGUES.moments,
    lastAt: at,
    lastFromClient: at,
    lastFromUs: at,
  };
}

/** The rows of many, table by table. */
function joined(all: readonly Rows[]): Rows {
  const tables = [...new Set(all.flatMap((rows) => Object.keys(rows)))];
  return Object.fromEntries(tables.map((table) => [table, all.flatMap((rows) => rows[table] ?? [])]));
}
