import { announce } from '../../../utils/messaging/changes.ts';
import { morningIn } from '../../../utils/nudges/due-time.ts';
import { timeAfterDone } from '../../../utils/nudges/repeats.ts';
import { done, snoozed } from '../../../utils/nudges/transitions.ts';
import type { Keeper } from '../../../utils/storage/keeper.ts';
import { changeNudge } from '../../../utils/storage/nudges.ts';
import { touchClock } from './follow.ts';

/**
 * X5: the user did it, from a view or from a notification; one that repeats waits for its next time.
 * @param now Unix ms
 * @throws CallError `not-found`
 */
export async function doNudge(database: Keeper, id: string, now: number): Promise<void> {
  const clock = await touchClock(now);
  await database.use((db) => changeNudge(db, id, (nudge) => done(nudge, now, timeAfterDone(nudge, clock))));
  announce('nudges');
}

/** X5: it comes back tomorrow at nine. @throws CallError `not-found` */
export async function putOffToTomorrow(database: Keeper, id: string, now: number): Promise<void> {
  const tomorrow = morningIn(1, await touchClock(now));
  await database.use((db) => changeNudge(db, id, (nudge) => snoozed(nudge, tomorrow, now)));
  announce('nudges');
}
