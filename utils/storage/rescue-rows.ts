import { Dexie } from 'dexie';
import { CallError } from '../messaging/call-error.ts';
import type { DataTable } from '../messaging/calls/data.ts';
import { DATABASE_NAME } from './database.ts';

/**
 * One batch of a table in the order of its ids, as it lies in the database, whatever version wrote it: the way out
 * for data that this version will not work with. Read only; a database or a table that is not there is not made.
 * @param after the last id of the batch before, or null for the first
 * @returns the rows, and the id to go on after, or null at the end
 * @throws CallError `database` when there is nothing to open or the browser cannot read it
 */
export async function rescueRows(
  table: DataTable,
  after: string | null,
  limit: number,
): Promise<{ rows: unknown[]; next: string | null }> {
  const db = await openAsItIs();
  try {
    if (!db.objectStoreNames.contains(table)) return { rows: [], next: null };
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const store = db.transaction(table, 'readonly').objectStore(table);
    const [rows, keys] = await Promise.all([
      settled(store.getAll(range, limit)),
      settled(store.getAllKeys(range, limit)),
    ]);
    return { rows, next: rows.length < limit ? null : String(keys.at(-1)) };
  } finally {
    db.close();
  }
}

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
