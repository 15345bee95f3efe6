import { dayInYear, yearOf } from '../calendar.ts';

/** K2: what comes round for the client every year: a season, an event, a closing of the books. */
export interface Season {
  /** As one would say it after "with": "the summer sale". */
  readonly name: string;
  /** ISO date of one time it begins; it begins again on the same day of every year after. */
  readonly day: string;
}

/** ISO date on which it begins next: on `from` or later, and never before the first time. */
export function nextEvent({ day }: Season, from: string): string {
  if (from <= day) return day;
  const monthDay = day.slice(5);
  const thisYear = dayInYear(yearOf(from), monthDay);
  return thisYear >= from ? thisYear : dayInYear(yearOf(from) + 1, monthDay);
}
