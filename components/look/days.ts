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

/** A day as one says it: "today", "yesterday", "9 Oct", and with the year when it is another one. */
export function dayLabel(t: Text, at: number, now: number): string {
  const ago = daysBetween(at, now);
  if (ago === 0) return t('day_today');
  if (ago === 1) return t('day_yesterday');
  if (ago === -1) return t('day_tomorrow');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** A day in full, for headings and for the machine-readable reading: "Friday, 9 October 2026". */
export function fullDay(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** The time of day: "09:30". */
export function timeOfDay(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
