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
 * Notes and nudges of a client. A person has few of either, so counting the range of an index is cheap here, as it
 * would not be with moments.
 * @param now Unix ms
 */
export async function besidePerson(db: Database, person: string, now: number): Promise<BesidePerson> {
  const dated = (state: Nudge['state'], until: number) =>
    db.nudges
      .where('[person+state+dueAt]')
      .between([person, state, Dexie.minKey], [person, state, until], true, true);
  const notes = () =>
    db.notes
      .where('[person+updatedAt]')
      .between([person, Dexie.minKey], [person, Dexie.maxKey])
      .filter(({ deletedAt }) => deletedAt === null);
  const [count, newestNotes, due, passed, later] = await Promise.all([
    notes().count(),
    notes().reverse().limit(NEWEST_NOTES).toArray(),
    dated('due', Number.MAX_SAFE_INTEGER).toArray(),
    dated('waiting', now).toArray(),
    dated('waiting', Number.MAX_SAFE_INTEGER).count(),
  ]);
  return {
    notes: count,
    nudges: due.length + later,
    newestNotes,
    due: [...due, ...passed].sort((a, b) => a.dueAt - b.dueAt),
  };
}
