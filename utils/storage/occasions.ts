import { Dexie } from 'dexie';
import { daysAfter } from '../ledgers/calendar.ts';
import { BELATED_DAYS, standingDay } from '../ledgers/occasion.ts';
import type { Database } from './database.ts';

/**
 * Moves yearly occasions whose day is long past on to their next, so that the index sorts them by the day they stand
 * on. Bookkeeping of ours: nothing to undo, nothing to tell.
 * @param today ISO date where the user is
 */
export function rollOccasions(db: Database, today: string): Promise<void> {
  return db.transaction('rw', db.occasions, async () => {
    const past = await db.occasions
      .where('[state+day]')
      .between(['open', Dexie.minKey], ['open', daysAfter(today, -BELATED_DAYS)], true, false)
      .toArray();
    const moved = past
      .map((occasion) => ({ ...occasion, day: standingDay(occasion, today) }))
      .filter((occasion, place) => occasion.day !== past[place]?.day);
    await db.occasions.bulkPut(moved);
  });
}
