import { dayOf } from '../../clients/day.ts';
import type { WordsOf } from './known.ts';

/** Whether a day, an ISO date, lies ahead for the user, is today or is past. */
export function standsOn(day: string, { now, timeZone }: WordsOf): 'ahead' | 'today' | 'past' {
  const today = dayOf(now, timeZone);
  if (day === today) return 'today';
  return day > today ? 'ahead' : 'past';
}
