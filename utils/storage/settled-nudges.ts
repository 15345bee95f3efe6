import Dexie from 'dexie';
import type { NudgeRow } from '../messaging/calls/nudges.ts';
import type { Nudge } from '../nudges/nudge.ts';
import type { Database } from './database.ts';
import { withNames } from './nudges.ts';

/** So many are shown, and so many of either state are looked at for them. */
const MOST = 5;
const LOOKED_AT = 100;
/** In ms: what ended longer ago is not thought of any more. */
const LATELY = 30 * 86_400_000;

/**
 * What was ended last of one client and can be taken back: done or let go by the user, or ended by an answer, which may
 * have been none. What ended with an entry of a ledger or with a contact comes back with those.
 * @param now Unix ms
 * @returns the newest first
 */
export async function settledNudges(db: Database, person: string, now: number): Promise<NudgeRow[]> {
  const found = await Promise.all(
    (['done', 'let-go'] as const).map((state) =>
      db.nudges
        .where('[person+state+dueAt]')
        .between([person, state, Dexie.minKey], [person, state, Dexie.maxKey])
        .reverse()
        .limit(LOOKED_AT)
        .toArray(),
    ),
  );
  const last = found
    .flat()
    .filter((nudge) => canComeBack(nudge) && now - nudge.updatedAt < LATELY)
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1));
  return withNames(db, last.slice(0, MOST));
}

function canComeBack({ previous, endedBy }: Nudge): boolean {
  return previous !== null && (endedBy === null || endedBy.by === 'answer');
}
