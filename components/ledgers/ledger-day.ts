import { dayOf } from '../../utils/clients/day.ts';
import { NO_DAY } from '../../utils/ledgers/entry.ts';
import { dayLabel, daysBetween } from '../look/days.ts';
import { plural } from '../text/plural.ts';
import type { Text } from '../text/text.ts';

/** Noon of an ISO day on this machine, in Unix ms, so that it can be shown as any other moment; null for `NO_DAY`. */
export function noonOf(day: string): number | null {
  return day === NO_DAY ? null : new Date(`${day}T12:00`).getTime();
}

/** The ISO day of a moment (Unix ms) on this machine. */
export function dayHere(at: number): string {
  return dayOf(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** A day to come or gone by, with its weekday: "Fri 4 Dec", and with the year where it is another one. Both are Unix ms. */
export function namedDay(at: number, now: number, locale: string): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Date(at).toLocaleDateString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/**
 * How an open promise stands to its day: "9 days late", "due today", "by Fri 4 Dec", "no day named".
 * @param day ISO date or `NO_DAY`
 * @param now Unix ms
 */
export function dueWords(t: Text, day: string, now: number, locale: string): string {
  const at = noonOf(day);
  if (at === null) return t('promise_noDay');
  const ahead = daysBetween(now, at);
  if (ahead < 0) return plural(t, -ahead, 'due_late_one', 'due_late_other');
  if (ahead <= 1) return t('promise_due', dayLabel(t, at, now, locale));
  return t('promise_dueBy', namedDay(at, now, locale));
}
