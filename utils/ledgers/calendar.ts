const DAY = 86_400_000;

/* Days of the calendar as ISO dates (`2026-05-03`), without a clock and without a zone. */

/** The day so many days later, or earlier where the count is negative. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/**
 * The day of a year that bears this month and day; the 29th of February is the 28th where the year has no 29th.
 * @param monthDay `MM-DD`
 */
export function dayInYear(year: number, monthDay: string): string {
  const written = `${String(year).padStart(4, '0')}-${monthDay}`;
  return monthDay === '02-29' && !isLeap(year) ? written.replace('02-29', '02-28') : written;
}

/** The same day so many years earlier. */
export function yearsBefore(day: string, years: number): string {
  return dayInYear(yearOf(day) - years, day.slice(5));
}

/** How many years have passed from one day to another by the calendar; negative where the other is earlier. */
export function wholeYears(from: string, to: string): number {
  const years = yearOf(to) - yearOf(from);
  return dayInYear(yearOf(to), from.slice(5)) > to ? years - 1 : years;
}

/** The year of an ISO date. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
