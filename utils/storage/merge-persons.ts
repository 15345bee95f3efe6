import { Dexie, type Table } from 'dexie';
import { LEDGER_NAMES } from '../ledgers/ledgers.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Database } from './database.ts';
import { followAnew } from './follow-ledgers.ts';
import { newId } from './new-id.ts';
import type { MomentRow, PersonRow } from './rows.ts';
import { newestTimes } from './tally.ts';

/*
 * X6: two clients become one. Everything of the one that goes is moved to the one that stays; what both have already is
 * kept once, and the other copy is laid aside. The merge is a row of its own that can take itself back, also years later:
 * what came since stays with the one that stayed.
 */

/** What a merge did, for undo. */
export interface Merge {
  readonly id: string;
  readonly at: number;
  readonly into: string;
  /** As it was. */
  readonly gone: PersonRow;
  /** The addresses that the one that stays had before. */
  readonly addresses: readonly string[];
  /** Ids of what was moved, by table. */
  readonly moved: Readonly<Record<string, readonly string[]>>;
  /** Moments that both had: the copies that were laid aside. */
  readonly aside: readonly MomentRow[];
  /** Unix ms, or null. */
  readonly undoneAt: number | null;
}

/** What belongs to a person, and by which index it is found. */
const OWNED: readonly (readonly [table: string, index: string])[] = [
  ['notes', 'person'],
  ['asks', '[person+createdAt]'],
  ['nudges', 'person'],
  ['forces', '[person+kind+updatedAt]'],
  ['records', 'person'],
  ...LEDGER_NAMES.map((name) => [name, '[person+state+day]'] as const),
];

/** The tables whose rows a merge moves. */
export const MOVED_TABLES = [
  'moments',
  'notes',
  'asks',
  'nudges',
  'forces',
  'records',
  ...LEDGER_NAMES,
] as const;

interface Owned {
  readonly id: string;
  readonly person: string;
}

/**
 * Makes one client of two. All of it stands, or nothing does.
 * @returns the merge, for undo
 * @throws CallError `not-found` where one of them is not there, `bad-arguments` for one and the same, or of two mailboxes
 */
export function mergePersons(db: Database, into: string, gone: string, now: number): Promise<string> {
  return db.transaction('rw', db.tables, async () => {
    const [stays, goes] = await db.persons.bulkGet([into, gone]);
    if (!stays || !goes) throw new CallError('not-found');
    if (into === gone || stays.account !== goes.account) throw new CallError('bad-arguments');
    const moved: Record<string, string[]> = {};
    for (const [name, index] of OWNED) {
      const rows = await ownedBy(db, name, index, gone);
      moved[name] = rows.map(({ id }) => id);
      await db.table<Owned>(name).bulkPut(rows.map((row) => ({ ...row, person: into })));
    }
    const { fresh, twice } = await momentsOf(db, gone, into);
    moved.moments = fresh.map(({ id }) => id);
    await db.moments.bulkDelete(twice.map(({ id }) => id));
    await db.moments.bulkPut(fresh.map((row) => ({ ...row, person: into })));
    await db.persons.bulkDelete([gone]);
    const addresses = [...new Set([...stays.addresses, ...goes.addresses])];
    await db.persons.put(await counted(db, { ...stays, addresses, updatedAt: now }));
    const merge: Merge = {
      id: newId(now),
      at: now,
      into,
      gone: goes,
      addresses: stays.addresses,
      moved,
      aside: twice,
      undoneAt: null,
    };
    await db.merges.add(merge);
    await followAnew(db);
    return merge.id;
  });
}

/**
 * Takes a merge back; a second time it does nothing.
 * @throws CallError `not-found` where it, or the one that stayed, is not there any more
 */
export function splitPersons(db: Database, id: string, now: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const merge = await db.merges.get(id);
    const stays = merge && (await db.persons.get(merge.into));
    if (!merge || !stays) throw new CallError('not-found');
    if (merge.undoneAt !== null) return;
    const { gone, into, moved, aside } = merge;
    for (const [name, ids] of Object.entries(moved)) {
      const table = db.table<Owned, string>(name);
      const held = (await table.bulkGet([...ids])).filter((row) => row !== undefined);
      // What was moved on to somebody else since stays there.
      await table.bulkPut(
        held.filter(({ person }) => person === into).map((row) => ({ ...row, person: gone.id })),
      );
    }
    await db.moments.bulkPut([...aside]);
    const addresses = stays.addresses.filter(
      (email) => merge.addresses.includes(email) || !gone.addresses.includes(email),
    );
    await db.persons.bulkPut([
      await counted(db, { ...stays, addresses, updatedAt: now }),
      await counted(db, { ...gone, updatedAt: now }),
    ]);
    await db.merges.put({ ...merge, undoneAt: now });
    await followAnew(db);
  });
}

/** The merges of a client that can be taken back, the last first. */
export async function mergesInto(db: Database, person: string): Promise<Merge[]> {
  const all = await db.merges.where('into').equals(person).toArray();
  return all.filter(({ undoneAt }) => undoneAt === null).sort((a, b) => b.at - a.at);
}

async function ownedBy(db: Database, name: string, index: string, person: string): Promise<Owned[]> {
  const table: Table<Owned, string> = db.table(name);
  const parts = index.split('+').length;
  const range =
    parts === 1
      ? table.where(index).equals(person)
      : table.where(index).between([person, Dexie.minKey], [person, Dexie.maxKey]);
  return range.toArray();
}

/** The moments of the one that goes: those that only they have, and those that the other has too. */
async function momentsOf(
  db: Database,
  gone: string,
  into: string,
): Promise<{ fresh: MomentRow[]; twice: MomentRow[] }> {
  const of = (person: string) =>
    db.moments.where('[person+at]').between([person, Dexie.minKey], [person, Dexie.maxKey]).toArray();
  const [theirs, held] = [await of(gone), await of(into)];
  const keys = new Set(held.map(({ siteKey }) => siteKey).filter((key) => key !== null));
  const prints = new Set(held.map(({ fingerprint }) => fingerprint));
  const isTwice = ({ siteKey, fingerprint }: MomentRow) =>
    prints.has(fingerprint) || (siteKey !== null && keys.has(siteKey));
  return { fresh: theirs.filter((row) => !isTwice(row)), twice: theirs.filter(isTwice) };
}

/** A person with what is counted beside them as their moments tell it now. */
async function counted(db: Database, row: PersonRow): Promise<PersonRow> {
  const moments = await db.moments
    .where('[person+at]')
    .between([row.id, Dexie.minKey], [row.id, Dexie.maxKey])
    .count();
  return { ...row, moments, ...(await newestTimes(db, row.id)) };
}
