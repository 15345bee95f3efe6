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

/** This day, or the next working day where it falls on a weekend or on New Year's Day, the one holiday of every land. */
export function workingDayFrom(day: CalendarDay): CalendarDay {
  const opened = day.month === 1 && day.day === 1 ? addDays(day, 1) : day;
  const weekday = weekdayOf(opened);
  return weekday > 5 ? addDays(opened, 8 - weekday) : opened;
}

/** This day, or the Friday before where it falls on a weekend. */
export function workingDayUntil(day: CalendarDay): CalendarDay {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 5 - weekday) : day;
}

/** The day `count` working days (Monday to Friday) later; public holidays are not known and count as working days. */
export function addWorkingDays(day: CalendarDay, count: number): CalendarDay {
  const start = workingDayUntil(day);
  const fromMonday = weekdayOf(start) - 1 + count;
  return addDays(mondayOf(start), Math.floor(fromMonday / 5) * 7 + (fromMonday % 5));
}
