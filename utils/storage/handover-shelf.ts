import { Dexie, type Table } from 'dexie';
import type { AskRecord } from '../judgement/ask-record.ts';
import type { Entry } from '../ledgers/entry.ts';
import { HANDED_ORIGINS, type Here } from '../ledgers/handover/compare.ts';
import type { HandedName } from '../ledgers/handover/handover.ts';
import type { Database } from './database.ts';
import { tableOf } from './ledgers.ts';

/** An entry of a ledger, or an ask, as a hand-over sees it. */
export interface ShelfRow extends Here {
  readonly account: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The very row. */
  readonly what: Entry | AskRecord;
}

/** Everything of one kind about a client. */
export async function ofPerson(db: Database, name: HandedName, person: string): Promise<ShelfRow[]> {
  const [from, to] = rangeOf(person);
  const rows =
    name === 'asks'
      ? await db.asks.where('[person+createdAt]').between(from, to).toArray()
      : await tableOf(db, name).where('[person+state+day]').between(from, to).toArray();
  return rows.map(shelved);
}

/** All that is about a client in an index that begins with the person, however many parts follow. */
export function rangeOf(person: string): readonly [from: unknown[], to: unknown[]] {
  return [[person], [person, Dexie.maxKey]];
}

/** Rows that a hand-over may know by name. */
export interface Named {
  readonly byId: ReadonlyMap<string, ShelfRow>;
  readonly byOrigin: ReadonlyMap<string, ShelfRow>;
}

/** Those of a mailbox that bear one of these ids, and all that came by a hand-over: a range of an index, read at once. */
export async function named(
  db: Database,
  name: HandedName,
  account: string,
  ids: readonly string[],
): Promise<Named> {
  const table = (name === 'asks' ? db.asks : tableOf(db, name)) as Table<Entry | AskRecord, string>;
  const index = name === 'asks' ? '[account+message]' : '[account+origin]';
  const [byId, came] = await Promise.all([
    table.bulkGet([...ids]),
    table
      .where(index)
      .between([account, HANDED_ORIGINS], [account, `${HANDED_ORIGINS}\uffff`])
      .toArray(),
  ]);
  const own = byId.flatMap((row) => (row?.account === account ? [shelved(row)] : []));
  return {
    byId: new Map(own.map((row) => [row.id, row])),
    byOrigin: new Map(came.map(shelved).map((row) => [row.origin, row])),
  };
}

function shelved(row: Entry | AskRecord): ShelfRow {
  const { id, account, person, createdAt, updatedAt } = row;
  const origin = 'origin' in row ? row.origin : row.message;
  return { id, account, person, origin, createdAt, updatedAt, what: row };
}
