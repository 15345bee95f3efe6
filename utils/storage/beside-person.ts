import { Dexie } from 'dexie';
import type { Note } from '../notes/note.ts';
import type { Nudge } from '../nudges/nudge.ts';
import type { Database } from './database.ts';

/** How many notes a judgement looks at. */
const NEWEST_NOTES = 20;

/** What stands with a client beside the moments. */
export interface BesidePerson {
  readonly notes: number;
  /** Nudges still to come back or back now. */
  readonly nudges: number;
  /** Newest first, deleted ones left out. */
  readonly newestNotes: readonly Note[];
  /** Nudges that are due or overdue, oldest first. */
  readonly due: readonly Nudge[];
}

/**
 * Notes and nudges of a client. A person has few of either, so all of them are read, as moments could not be: one
 * question for each costs less than several that would answer less.
 * @param now Unix ms
 */
export async function besidePerson(db: Database, person: string, now: number): Promise<BesidePerson> {
  const inState = (state: Nudge['state']) =>
    db.nudges
      .where('[person+state+dueAt]')
      .between([person, state, Dexie.minKey], [person, state, Dexie.maxKey])
      .toArray();
  const [stored, due, waiting] = await Promise.all([
    db.notes
      .where('[person+updatedAt]')
      .between([person, Dexie.minKey], [person, Dexie.maxKey])
      .reverse()
      .toArray(),
    inState('due'),
    inState('waiting'),
  ]);
  const notes = stored.filter(({ deletedAt }) => deletedAt === null);
  const passed = waiting.filter(({ dueAt }) => dueAt <= now);
  return {
    notes: notes.length,
    nudges: due.length + waiting.length,
    newestNotes: notes.slice(0, NEWEST_NOTES),
    due: [...due, ...passed].sort((a, b) => a.dueAt - b.dueAt),
  };
}
