/** A day of the calendar without a clock and without a zone; months 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

/** Days since 1 January 1970, so that days can be counted and compared as numbers. */
export function dayNumber(day: CalendarDay): number {
  return Date.UTC(day.year, day.month - 1, day.day) / DAY;
}

/** The other way round: the day with this number. */
export function dayFrom(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day `count` days later, or earlier where it is negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayFrom(dayNumber(day) + count);
}

/** The same day of a later month; the 31st becomes the month's last day where there is no 31st. */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const first = dayFrom(Date.UTC(day.year, day.month - 1 + count, 1) / DAY);
  return { ...first, day: Math.min(day.day, daysInMonth(first)) };
}

/** How many days the month of this day has. */
export function daysInMonth({ year, month }: CalendarDay): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of this day's week: weeks begin on Monday, whatever the language. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - weekdayOf(day));
}

/** `2026-12-24`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
