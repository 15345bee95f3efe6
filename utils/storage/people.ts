import { Dexie } from 'dexie';
import { ENDING_STATES, type EndingEntry, lastEnding } from '../ledgers/ending.ts';
import type { FactEntry } from '../ledgers/fact.ts';
import { lastFirst } from '../ledgers/fact.ts';
import type { Database } from './database.ts';

/** D6: what is known of a person, the last first. */
export async function newestFacts(db: Database, person: string, most: number): Promise<readonly FactEntry[]> {
  const rows = await db.facts
    .where('[person+state+day]')
    .between([person, 'open', Dexie.minKey], [person, 'open', Dexie.maxKey])
    .reverse()
    .limit(most)
    .toArray();
  return lastFirst(rows);
}

/** A day holds no more moments of one client whose end somebody notes. */
const A_DAY = 10;

/** P1: how the last moment ended of which anybody said so; null where nobody ever did. */
export async function lastEndingOf(db: Database, person: string): Promise<EndingEntry | null> {
  const last = await Promise.all(
    ENDING_STATES.map((state) =>
      db.endings
        .where('[person+state+day]')
        .between([person, state, Dexie.minKey], [person, state, Dexie.maxKey])
        .reverse()
        .limit(A_DAY)
        .toArray(),
    ),
  );
  return lastEnding(last.flat());
}

/** P1: the ending of the moment that bears one of these names, or null. */
export async function endingOfMoment(
  db: Database,
  account: string,
  names: readonly string[],
): Promise<EndingEntry | null> {
  const keys = names.map((name) => [account, name]);
  return (await db.endings.where('[account+origin]').anyOf(keys).first()) ?? null;
}
