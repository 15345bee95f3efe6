import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../../utils/storage/database.ts';

/** A database of its own for one test: the next one does not see it. */
export function freshDatabase(): Promise<Database> {
  Dexie.dependencies.indexedDB = new IDBFactory();
  return openDatabase();
}
