import { dayNumber } from './calendar-day.ts';
import { type Clock, today } from './due-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * A moment in full, so that a date phrase can be checked at a glance: "Tuesday, 1 December 2026, 09:00 · in 9 days".
 * @param at Unix ms
 * @param locale BCP 47; the words and the order follow it
 */
export function fullDate(at: number, clock: Clock, locale: string): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: clock.zone, ...options }).format(at);
  const parts = [part({ weekday: 'long' }), part({ dateStyle: 'long' }), part({ timeStyle: 'short' })];
  return `${parts.join(', ')} · ${howFar(at, clock, locale)}`;
}

/**
 * How far a moment is from now, counted in days of the calendar: "tomorrow", "in 9 days", "3 days ago", and within
 * the same day in hours or minutes.
 */
export function howFar(at: number, clock: Clock, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = dayNumber(today({ ...clock, now: at })) - dayNumber(today(clock));
  if (days === 0) {
    const wait = at - clock.now;
    const inHours = Math.abs(wait) >= HOUR;
    return words.format(Math.round(wait / (inHours ? HOUR : MINUTE)), inHours ? 'hour' : 'minute');
  }
  const size = Math.abs(days);
  if (size <= 45) return words.format(days, 'day');
  return size <= 540
    ? words.format(Math.round(days / 30.4), 'month')
    : words.format(Math.round(days / 365), 'year');
}
