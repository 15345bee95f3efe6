import { array, integer, number, object, pipe, safeParse, string } from 'valibot';
import type { WorkClock } from '../nudges/due-time.ts';
import { timeInNewWeek } from '../nudges/repeats.ts';
import type { WorkCalendar } from '../nudges/work-calendar.ts';
import type { Database } from './database.ts';
import { openOfKind } from './followed-nudges.ts';

const CALENDAR = object({ workdays: array(pipe(number(), integer())), holidays: array(string()) });

/**
 * X5: what repeats on the user's working days goes along when these change. Inside a transaction over the nudges.
 * @param before the days on which the user worked until now, as they were stored; anything else moves nothing
 * @returns whether any nudge was changed
 */
export async function followWeek(db: Database, before: unknown, clock: WorkClock): Promise<boolean> {
  const known = safeParse(CALENDAR, before);
  if (!known.success || isSame(known.output, clock.calendar)) return false;
  const nudges = await openOfKind(db, 'repeating');
  const moved = nudges.flatMap((nudge) => {
    const dueAt = timeInNewWeek(nudge, known.output, clock);
    return dueAt === nudge.dueAt ? [] : [{ ...nudge, dueAt, noticedAt: null, updatedAt: clock.now }];
  });
  await db.nudges.bulkPut(moved);
  return moved.length > 0;
}

function isSame(before: WorkCalendar, now: WorkCalendar | undefined): boolean {
  return (
    JSON.stringify([before.workdays, before.holidays]) === JSON.stringify([now?.workdays, now?.holidays])
  );
}
