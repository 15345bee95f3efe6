import type { Nudge } from '../nudges/nudge.ts';
import type { Database } from './database.ts';
import { newestMoments } from './moments.ts';
import { recordsOf } from './records.ts';

/**
 * Where a nudge is continued: the thread or the record it was set beside; where it was set beside neither, the record
 * of its client that was read last, else the last mail with them.
 * @returns an address of the web, or null where nothing of them was ever seen on a page
 */
export async function placeOf(
  db: Database,
  { thread, record, person }: Pick<Nudge, 'thread' | 'record' | 'person'>,
): Promise<string | null> {
  if (thread || record) return thread?.url ?? record?.url ?? null;
  const [read] = await recordsOf(db, person);
  if (read) return read.url;
  const [last] = await newestMoments(db, [person]);
  return last?.thread?.url ?? null;
}

/** The same for the nudge of this id; null where there is none. */
export async function placeOfId(db: Database, id: string): Promise<string | null> {
  const nudge = await db.nudges.get(id);
  return nudge ? placeOf(db, nudge) : null;
}
