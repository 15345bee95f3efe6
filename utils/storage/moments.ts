import { Dexie } from 'dexie';
import type { Moment } from '../clients/person.ts';
import type { Database } from './database.ts';
import type { MomentRow } from './rows.ts';

/** Which moments of a client, and how many. */
export interface TimelinePage {
  readonly person: string;
  /** What one side wrote, and what both said: a call is of either. */
  readonly direction: 'all' | 'from-client' | 'from-us';
  /** Unix ms: only what is older; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
}

/**
 * A page of a client's timeline, newest first, read from the index alone.
 * @returns `limit` moments, and further ones only where they share the time of the last: the next page begins before
 *   that time and would miss them
 */
export async function timelinePage(db: Database, page: TimelinePage): Promise<Moment[]> {
  const pages = await Promise.all(rangesOf(page).map((range) => newestIn(db, range, page)));
  const rows = pages.flat().sort((a, b) => b.at - a.at);
  const last = rows[page.limit - 1];
  return rows.filter(({ at }, place) => place < page.limit || at === last?.at).map(plainMoment);
}

interface Range {
  readonly index: '[person+at]' | '[person+direction+at]';
  /** What the index begins with, before the time. */
  readonly start: readonly string[];
}

function rangesOf({ person, direction }: TimelinePage): readonly Range[] {
  if (direction === 'all') return [{ index: '[person+at]', start: [person] }];
  return [direction, 'both'].map((one) => ({ index: '[person+direction+at]', start: [person, one] }));
}

/** The newest of a range that are asked for, and those that share the time of the last. */
async function newestIn(
  db: Database,
  { index, start }: Range,
  { before, limit }: TimelinePage,
): Promise<MomentRow[]> {
  const older = db.moments
    .where(index)
    .between([...start, Dexie.minKey], [...start, before ?? Dexie.maxKey], true, before === null)
    .reverse();
  const rows = await older.limit(limit).toArray();
  const last = rows.at(-1);
  if (!last || rows.length < limit) return rows;
  const twins = await db.moments
    .where(index)
    .equals([...start, last.at])
    .toArray();
  const held = new Set(rows.map(({ id }) => id));
  return [...rows, ...twins.filter(({ id }) => !held.has(id))];
}

/** The newest moments of a client, newest first. */
export async function lastMoments(db: Database, person: string, most: number): Promise<Moment[]> {
  const rows = await db.moments
    .where('[person+at]')
    .between([person, Dexie.minKey], [person, Dexie.maxKey])
    .reverse()
    .limit(most)
    .toArray();
  return rows.map(plainMoment);
}

/** The newest moment of a client before a time (Unix ms), or null at a first contact. */
export async function momentBefore(db: Database, person: string, at: number): Promise<Moment | null> {
  const row = await db.moments
    .where('[person+at]')
    .between([person, Dexie.minKey], [person, at], true, false)
    .last();
  return row ? plainMoment(row) : null;
}

/** The first mail of a client that is known, or null. */
export async function firstFromClient(db: Database, person: string): Promise<Moment | null> {
  const row = await db.moments
    .where('[person+direction+at]')
    .between([person, 'from-client', Dexie.minKey], [person, 'from-client', Dexie.maxKey])
    .first();
  return row ? plainMoment(row) : null;
}

/** The newest moment of each of these clients, in the same order; null where one has none. */
export function newestMoments(db: Database, persons: readonly string[]): Promise<(Moment | null)[]> {
  return Promise.all(persons.map((person) => momentBefore(db, person, Number.MAX_SAFE_INTEGER)));
}

/** The moment as views get it. */
export function plainMoment({ whole: _, to: __, addressed: ___, ours: ____, ...moment }: MomentRow): Moment {
  return moment;
}
