import type { Database } from './database.ts';

/**
 * Makes many reads one transaction: each of its own would cost more than what is read. They see one state of the
 * database, and wait for no write that begins after them.
 * @param read may wait for nothing but the database: a transaction ends by itself when nothing is asked of it
 */
export function readTogether<Value>(db: Database, read: () => Promise<Value>): Promise<Value> {
  return db.transaction('r', db.tables, read);
}
