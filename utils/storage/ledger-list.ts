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
  const { by = null, search, sort, skip, limit } = query;
  const entries = (await inRanges(db, ledger, query)).filter((entry) => by === null || sideOf(entry) === by);
  const words = wordsOf(search);
  const persons = words.length > 0 || sort === 'client' ? await personsOf(db, entries) : NOBODY;
  const hits = entries.filter((entry) => {
    if (words.length === 0) return true;
    const whose = persons.get(entry.person);
    const texts = [...textsOf(entry), whose?.name, ...(whose?.addresses ?? [])];
    return matches(texts.filter((text) => typeof text === 'string').join('\n'), words);
  });
  return withNames(db, hits.sort(orderOf(sort, persons)).slice(skip, skip + limit));
}

/** The entries of a query's states, of its client or of all, up to its day. */
async function inRanges<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  { person, states, before }: LedgerQuery<Name>,
): Promise<Ledgers[Name][]> {
  const found = await Promise.all(
    [...new Set(states)].map((state) => {
      const [index, start] =
        person === null ? ['[state+day]', [state]] : ['[person+state+day]', [person, state]];
      return tableOf(db, ledger)
        .where(index)
        .between([...start, Dexie.minKey], [...start, before ?? Dexie.maxKey])
        .toArray();
    }),
  );
  return found.flat();
}

/** Whose an entry is, in a ledger that has sides. */
function sideOf(entry: Entry): unknown {
  return 'by' in entry ? entry.by : null;
}

type Order = (a: Entry, b: Entry) => number;
type Persons = ReadonlyMap<string, PersonRow>;

const NOBODY: Persons = new Map();

const along = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const byDay: Order = (a, b) => along(a.day, b.day) || along(a.createdAt, b.createdAt) || along(a.id, b.id);

function orderOf(sort: LedgerQuery<LedgerName>['sort'], persons: Persons): Order {
  if (sort === 'day') return byDay;
  if (sort === 'newest') return (a, b) => along(b.createdAt, a.createdAt) || along(b.id, a.id);
  // Two of one name stay apart; whoever is not there any more comes last.
  const nameOf = ({ person }: Entry) => `${persons.get(person)?.nameKey ?? '\uffff'}\n${person}`;
  return (a, b) => along(nameOf(a), nameOf(b)) || byDay(a, b);
}

async function personsOf(db: Database, entries: readonly Entry[]): Promise<Persons> {
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
