import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredTable } from '../../../utils/messaging/calls/data.ts';
import { keepApart } from '../../../utils/storage/apart.ts';
import { DATABASE_NAME } from '../../../utils/storage/database.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { keepName } from '../../../utils/storage/known-names.ts';
import { rescueRows } from '../../../utils/storage/rescue-rows.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const idb = () => Dexie.dependencies.indexedDB;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

/** A database as a version nobody has yet would have made it. */
function madeByNewer(notes: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = idb().open(DATABASE_NAME, 9_990);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('notes', { keyPath: 'id' });
      for (const id of notes) store.put({ id, text: `note ${id}`, mood: 'unheard of' });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

describe('X7 a copy of data that this version will not work with', () => {
  it('reads every row as it lies there, batch after batch', async () => {
    await madeByNewer(['a', 'b', 'c']);
    const first = await rescueRows('notes', null, 2);
    expect(first).toEqual({
      rows: [
        { id: 'a', text: 'note a', mood: 'unheard of' },
        { id: 'b', text: 'note b', mood: 'unheard of' },
      ],
      next: 'b',
    });
    const rest = await rescueRows('notes', first.next, 2);
    expect(rest).toEqual({ rows: [{ id: 'c', text: 'note c', mood: 'unheard of' }], next: null });
  });

  it('can be taken in again: nothing is in it that an import counts itself', async () => {
    const db = await freshDatabase();
    await db.persons.add(samplePerson('p1', 'dana@acme.example'));
    await keepName(db, { account: 'kim@ours.example', name: 'Dana', email: 'dana@acme.example' });
    await keepApart(db, 'p1', 'p2');
    db.close();
    const read = async (table: StoredTable) => (await rescueRows(table, null, 9)).rows;
    const tables = ['persons', 'apart', 'names'] as const;
    const file = await Promise.all(tables.map(async (table) => [table, await read(table)] as const));
    const other = await freshDatabase();
    for (const [table, rows] of file) {
      expect(await importRows(other, table, rows)).toMatchObject({ added: 1, refused: 0 });
    }
  });

  it('leaves the version as it was, and makes no table that is not there', async () => {
    await madeByNewer([]);
    expect(await rescueRows('moments', null, 10)).toEqual({ rows: [], next: null });
    expect(await idb().databases()).toEqual([{ name: DATABASE_NAME, version: 9_990 }]);
  });

  it('makes no database where there is none, and says that there is nothing to read', async () => {
    await expect(rescueRows('notes', null, 10)).rejects.toMatchObject({ code: 'database' });
    expect(await idb().databases()).toEqual([]);
  });
});
