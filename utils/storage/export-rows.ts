import { DATA_TABLES, type DataTable } from '../messaging/protocol.ts';
import type { Database } from './database.ts';
import { plainPerson } from './persons.ts';
import type { PersonRow } from './rows.ts';

/**
 * One batch of a table in the order of its ids, as it goes into a file: what is counted beside a person is left out,
 * because it is counted again on import.
 * @param after the last id of the batch before, or null for the first
 * @returns the rows, and the id to go on after, or null at the end
 */
export async function exportRows(
  db: Database,
  table: DataTable,
  after: string | null,
  limit: number,
): Promise<{ rows: unknown[]; next: string | null }> {
  const stored = db.table<{ readonly id: string }, string>(table);
  const from = after === null ? stored.toCollection() : stored.where(':id').above(after);
  const rows = await from.limit(limit).toArray();
  const next = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
  return { rows: table === 'persons' ? rows.map((row) => plainPerson(row as PersonRow)) : rows, next };
}

/** How many rows each table holds. */
export async function countRows(db: Database): Promise<Record<DataTable, number>> {
  const counts = await Promise.all(
    DATA_TABLES.map(async (table) => [table, await db.table(table).count()] as const),
  );
  return Object.fromEntries(counts) as Record<DataTable, number>;
}
