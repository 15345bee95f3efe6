import { LEDGER_NAMES, type LedgerName } from '../ledgers/ledgers.ts';
import type { StoredTable } from '../messaging/calls/data.ts';
import { type MarkedNote, plainNote } from '../notes/marks.ts';
import type { Database } from './database.ts';
import { tableOf } from './ledgers.ts';
import type { Merge } from './merge-persons.ts';
import { batchOf, isMetaTable, META_TABLES, metaTableRows } from './meta-tables.ts';
import { plainPerson } from './persons.ts';
import type { PersonRow } from './rows.ts';

/**
 * One batch of a table in the order of its ids, as it goes into a file: what is counted beside a person is left out,
 * because it is counted again on import, and so are the marks of views beside a note.
 * @param after the last id of the batch before, or null for the first
 * @returns the rows, and the id to go on after, or null at the end
 */
export async function exportRows(
  db: Database,
  table: StoredTable,
  after: string | null,
  limit: number,
): Promise<{ rows: unknown[]; next: string | null }> {
  if (isMetaTable(table)) {
    const held = await db.meta.where('key').startsWith(META_TABLES[table]).toArray();
    return batchOf(metaTableRows(table, held), after, limit);
  }
  const stored = db.table<{ readonly id: string }, string>(table);
  const from = after === null ? stored.toCollection() : stored.where(':id').above(after);
  const rows = await from.limit(limit).toArray();
  const next = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
  return { rows: rows.map(PLAIN[table] ?? ((row) => row)), next };
}

/** What takes a row's inner bookkeeping away, for the tables that have some. */
const PLAIN: { readonly [Table in StoredTable]?: (row: object) => object } = {
  persons: (row) => plainPerson(row as PersonRow),
  notes: (row) => plainNote(row as MarkedNote),
  merges: (row) => ({ ...row, gone: plainPerson((row as Merge).gone) }),
};

/**
 * How many rows each table holds. Moments are summed up from what stands beside their persons: a browser counts a
 * table by walking through it, some 1.5 s for 100,000 moments on a busy machine, and there are far fewer persons.
 */
export function countRows(db: Database): Promise<Record<StoredTable, number>> {
  return db.transaction('r', db.tables, async () => {
    const persons = await db.persons.toArray();
    const moments = persons.reduce((sum, person) => sum + person.moments, 0);
    const [notes, asks] = await Promise.all([db.notes.count(), db.asks.count()]);
    const [nudges, forces, records] = await Promise.all([
      db.nudges.count(),
      db.forces.count(),
      db.records.count(),
    ]);
    const counted = LEDGER_NAMES.map(async (name) => [name, await tableOf(db, name).count()] as const);
    const ledgers = Object.fromEntries(await Promise.all(counted)) as Record<LedgerName, number>;
    const meta = await db.meta.where('key').startsWithAnyOf(Object.values(META_TABLES)).toArray();
    const [names, apart] = [metaTableRows('names', meta).length, metaTableRows('apart', meta).length];
    const merges = await db.merges.count();
    const joined = { merges, apart, names };
    return { persons: persons.length, moments, notes, asks, nudges, forces, records, ...ledgers, ...joined };
  });
}
