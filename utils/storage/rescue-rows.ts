import { Dexie } from 'dexie';
import { CallError } from '../messaging/call-error.ts';
import type { StoredTable } from '../messaging/calls/data.ts';
import { DATABASE_NAME } from './database.ts';
import { batchOf, isMetaTable, metaTableRows } from './meta-tables.ts';

/**
 * One batch of a table in the order of its ids, as it lies in the database, whatever version wrote it: the way out
 * for data that this version will not work with. Read only; a database or a table that is not there is not made.
 * @param after the last id of the batch before, or null for the first
 * @returns the rows, and the id to go on after, or null at the end
 * @throws CallError `database` when there is nothing to open or the browser cannot read it
 */
export async function rescueRows(
  table: StoredTable,
  after: string | null,
  limit: number,
): Promise<{ rows: unknown[]; next: string | null }> {
  const db = await openAsItIs();
  try {
    const place = isMetaTable(table) ? 'meta' : table;
    if (!db.objectStoreNames.contains(place)) return { rows: [], next: null };
    const store = db.transaction(place, 'readonly').objectStore(place);
    if (isMetaTable(table)) return batchOf(metaTableRows(table, await settled(store.getAll())), after, limit);
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const [rows, keys] = await Promise.all([
      settled(store.getAll(range, limit)),
      settled(store.getAllKeys(range, limit)),
    ]);
    return {
      rows: rows.map((row) => withoutCounts(table, row)),
      next: rows.length < limit ? null : String(keys.at(-1)),
    };
  } finally {
    db.close();
  }
}

/**
 * The row without what an import counts anew, and would refuse. Everything else stays as it lies there, also what only
 * a newer version knows.
 */
function withoutCounts(table: StoredTable, row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const counted = COUNTED[table] ?? [];
  const plain = Object.fromEntries(Object.entries(row).filter(([name]) => !counted.includes(name)));
  return table === 'merges' && 'gone' in plain
    ? { ...plain, gone: withoutCounts('persons', plain.gone) }
    : plain;
}

const COUNTED: { readonly [Table in StoredTable]?: readonly string[] } = {
  persons: ['nameKey', 'moments', 'lastAt', 'lastFromClient', 'lastFromUs', 'lastTalk'],
  notes: ['marks'],
};

/** Opens at the version that is there. Dexie would look for tables of its own version. */
async function openAsItIs(): Promise<IDBDatabase> {
  const { indexedDB } = Dexie.dependencies;
  const stored = await indexedDB.databases().catch(() => []);
  if (!stored.some(({ name }) => name === DATABASE_NAME)) throw new CallError('database');
  const request = indexedDB.open(DATABASE_NAME);
  // Only a database that is not there would be made: it went between the look and the opening.
  request.onupgradeneeded = () => request.transaction?.abort();
  return settled(request);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    // The browser's own words may hold a row.
    request.onerror = () => reject(new CallError('database'));
  });
}
