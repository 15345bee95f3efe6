import { daysAfter } from '../calendar.ts';
import { daysFrom } from '../entry.ts';

/** D9: how many weeks the mirror shows, the running one among them. */
export const WEEKS_SHOWN = 26;

/** A Monday long ago, from which weeks are counted. */
const A_MONDAY = '1970-01-05';

/**
 * The Monday of a day's week: weeks begin on Monday, whatever the language.
 * @param day ISO date
 * @returns ISO date
 */
export function mondayOf(day: string): string {
  const since = daysFrom(A_MONDAY, day) % 7;
  return daysAfter(day, -((since + 7) % 7));
}

/**
 * The Mondays of the weeks up to today, the oldest first and the running week last.
 * @param today ISO date where the user is
 */
export function mondaysUntil(today: string, count: number): readonly string[] {
  const last = mondayOf(today);
  return Array.from({ length: count }, (_, place) => daysAfter(last, (place + 1 - count) * 7));
}
