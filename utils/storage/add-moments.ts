import type { Database } from './database.ts';
import { importRows } from './import-rows.ts';
import type { MomentRow } from './rows.ts';

/** Rows in one transaction: a big one is faster, a smaller one lets others in between. */
const CHUNK = 2_000;

/**
 * Adds many moments of known persons in chunks, each a transaction of its own: an end in the middle leaves whole
 * chunks, and starting again adds only what is missing.
 * @returns how many were new
 */
export async function addMoments(db: Database, moments: readonly MomentRow[]): Promise<number> {
  let added = 0;
  for (let from = 0; from < moments.length; from += CHUNK) {
    added += (await importRows(db, 'moments', moments.slice(from, from + CHUNK))).added;
  }
  return added;
}
