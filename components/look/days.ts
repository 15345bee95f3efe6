import type { Text } from '../text/text.ts';

const DAY = 86_400_000;

/** The number of the calendar day of `at` (Unix ms) in the zone of this machine; only differences mean something. */
function dayNumber(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}

/** Whole calendar days from `from` to `to` (Unix ms, this machine's zone); negative when `to` is earlier. */
export function daysBetween(from: number, to: number): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * A day as one says it: "today", "yesterday", "9 Oct" ("Oct 9" in America), and with the year when it is another one.
 * Times are Unix ms, days those of this machine's zone.
 * @param locale BCP 47
 */
export function dayLabel(t: Text, at: number, now: number, locale: string): string {
  const ago = daysBetween(at, now);
  if (ago === 0) return t('day_today');
  if (ago === 1) return t('day_yesterday');
  if (ago === -1) return t('day_tomorrow');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Date(at).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** A day in full, for headings and for the machine-readable reading: "Friday, 9 October 2026". */
export function fullDay(at: number, locale: string): string {
  return new Date(at).toLocaleDateString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** The time of day: "09:30", or "9:30 AM" where clocks have twelve hours. */
export function timeOfDay(at: number, locale: string): string {
  return new Date(at).toLocaleTimeString(locale, { timeStyle: 'short' });
}
