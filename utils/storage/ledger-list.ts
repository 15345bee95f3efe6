import { Dexie } from 'dexie';
import type { Entry } from '../ledgers/entry.ts';
import type { LedgerName, Ledgers } from '../ledgers/ledgers.ts';
import type { LedgerQuery, LedgerRow } from '../messaging/calls/ledgers.ts';
import { matches, wordsOf } from '../notes/search.ts';
import type { Database } from './database.ts';
import { tableOf } from './ledgers.ts';
import type { PersonRow } from './rows.ts';

/**
 * A page of one ledger with whose each entry is. The states are ranges of an index; a search looks at all that is in
 * them, which for the some thousand entries of a user's years costs less than an index of their words.
 * @param textsOf everything of an entry that can be read
 */
export async function listEntries<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  query: LedgerQuery<Name>,
  textsOf: (entry: Ledgers[Name]) => readonly (string | null | undefined)[],
): Promise<LedgerRow<Name>[]> {
  const { person, states, search, sort, skip, limit } = query;
  const found = await Promise.all(
    [...new Set(states)].map((state) => {
      const [index, start] =
        person === null ? ['[state+day]', [state]] : ['[person+state+day]', [person, state]];
      return tableOf(db, ledger)
        .where(index)
        .between([...start, Dexie.minKey], [...start, Dexie.maxKey])
        .toArray();
    }),
  );
  const entries = found.flat().sort(ORDERS[sort]);
  const words = wordsOf(search);
  if (words.length === 0) return withNames(db, entries.slice(skip, skip + limit));
  const persons = await personsOf(db, entries);
  const hits = entries.filter((entry) => {
    const whose = persons.get(entry.person);
    const texts = [...textsOf(entry), whose?.name, ...(whose?.addresses ?? [])];
    return matches(texts.filter((text) => typeof text === 'string').join('\n'), words);
  });
  return withNames(db, hits.slice(skip, skip + limit));
}

type Order = (a: Entry, b: Entry) => number;

const byId: Order = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const ORDERS: Readonly<Record<LedgerQuery<LedgerName>['sort'], Order>> = {
  day: (a, b) => a.day.localeCompare(b.day) || byId(a, b),
  newest: (a, b) => b.createdAt - a.createdAt || byId(b, a),
};

async function personsOf(db: Database, entries: readonly Entry[]): Promise<ReadonlyMap<string, PersonRow>> {
  const ids = [...new Set(entries.map(({ person }) => person))];
  const rows = await db.persons.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

async function withNames<Name extends LedgerName>(
  db: Database,
  entries: readonly Ledgers[Name][],
): Promise<LedgerRow<Name>[]> {
  const persons = await personsOf(db, entries);
  return entries.map((entry) => {
    const whose = persons.get(entry.person);
    const address = whose?.addresses[0] ?? '';
    return { ...entry, personName: whose?.name ?? address, address };
  });
}
