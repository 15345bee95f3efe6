import { daysBetween, timeOfDay } from '../look/days.ts';

/**
 * A day to come, short and sure: "Mon 30 Nov", or "today 18:00". Both are Unix ms, shown in this machine's zone.
 * @param locale BCP 47
 */
export function shortDate(at: number, now: number, locale: string): string {
  if (daysBetween(at, now) === 0) return `today ${timeOfDay(at, locale)}`;
  return new Date(at).toLocaleDateString(locale, { weekday: 'short', day: 'numeric', month: 'short' });
}
