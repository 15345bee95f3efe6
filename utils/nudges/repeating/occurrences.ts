import {
  addDays,
  addMonths,
  type CalendarDay,
  dayNumber,
  daysInMonth,
  mondayOf,
  weekdayOf,
} from '../calendar-day.ts';
import { isWorkday, type WorkCalendar } from '../work-calendar.ts';
import type { Repetition } from './repetition.ts';

/** In days: every leap day, also across 2100, comes within it. What comes later never comes. */
const FURTHEST = 12 * 366;

/**
 * The first day of a repetition on which `accepts` agrees, or null where there is none for twelve years.
 * @param start its first day at the earliest; what the rule leaves open (the day of the month) is taken from it
 * @param from days before this one are passed over
 * @param calendar a rule of the user's working days goes by it, holidays among them
 */
export function nextDay(
  repetition: Repetition,
  start: CalendarDay,
  from: CalendarDay,
  calendar: WorkCalendar,
  accepts: (day: CalendarDay) => boolean = () => true,
): CalendarDay | null {
  const earliest = Math.max(dayNumber(start), dayNumber(from));
  const full = completed(repetition, start);
  const isMeant = dayTest(full, calendar);
  const skipped = Math.max(0, periodsBetween(full, start, from) - 1);
  for (let round = Math.floor(skipped / full.interval); ; round++) {
    const first = periodStart(full, start, round * full.interval);
    if (dayNumber(first) > earliest + FURTHEST) return null;
    const days = daysOf(full, first).filter(isMeant);
    const found = atPosition(days, full.position).find((day) => dayNumber(day) >= earliest && accepts(day));
    if (found) return found;
  }
}

/** Whether the rule names the days on which the user works: as such, or exactly those. */
export function isWorkingWeek({ weekdays, byWorkWeek }: Repetition, { workdays }: WorkCalendar): boolean {
  if (byWorkWeek) return true;
  const named = weekdays.map(({ weekday, nth }) => (nth === null ? weekday : 0));
  return (
    workdays.length > 1 && named.length === workdays.length && workdays.every((day) => named.includes(day))
  );
}

/** All of the days, or the one at this place among them, counted from the end where it is negative. */
function atPosition(days: readonly CalendarDay[], position: number | null): readonly CalendarDay[] {
  if (position === null) return days;
  const chosen = days.at(position > 0 ? position - 1 : position);
  return chosen ? [chosen] : [];
}

/** The rule with what it leaves to its first day. */
function completed(repetition: Repetition, start: CalendarDay): Repetition {
  const { every, weekdays, monthDays, months } = repetition;
  if (weekdays.length + monthDays.length > 0 || every === 'day') return repetition;
  if (every === 'week') return { ...repetition, weekdays: [{ weekday: weekdayOf(start), nth: null }] };
  const its = every === 'year' && months.length === 0 ? [start.month] : months;
  return { ...repetition, months: its, monthDays: [start.day] };
}

function dayTest(repetition: Repetition, calendar: WorkCalendar): (day: CalendarDay) => boolean {
  const { weekdays, monthDays, months } = repetition;
  const worksOnly = isWorkingWeek(repetition, calendar);
  return (day) => {
    if (months.length > 0 && !months.includes(day.month)) return false;
    const isLast = day.day === daysInMonth(day);
    if (monthDays.length > 0 && !monthDays.includes(day.day) && !(isLast && monthDays.includes(-1)))
      return false;
    if (worksOnly) return isWorkday(day, calendar);
    return (
      weekdays.length === 0 || weekdays.some((one) => one.weekday === weekdayOf(day) && isNth(day, one.nth))
    );
  };
}

function isNth(day: CalendarDay, nth: number | null): boolean {
  if (nth === null) return true;
  return nth < 0 ? day.day + 7 > daysInMonth(day) : Math.ceil(day.day / 7) === nth;
}

/** The first day of the period that comes so many periods after the one with the start in it. */
function periodStart({ every }: Repetition, start: CalendarDay, ahead: number): CalendarDay {
  if (every === 'day') return addDays(start, ahead);
  if (every === 'week') return addDays(mondayOf(start), 7 * ahead);
  if (every === 'month') return addMonths({ ...start, day: 1 }, ahead);
  return { year: start.year + ahead, month: 1, day: 1 };
}

function periodsBetween({ every }: Repetition, start: CalendarDay, day: CalendarDay): number {
  if (every === 'day') return dayNumber(day) - dayNumber(start);
  if (every === 'week') return (dayNumber(mondayOf(day)) - dayNumber(mondayOf(start))) / 7;
  const years = day.year - start.year;
  return every === 'month' ? years * 12 + day.month - start.month : years;
}

function daysOf({ every, months }: Repetition, first: CalendarDay): CalendarDay[] {
  if (every === 'day') return [first];
  if (every === 'week') return days(first, 7);
  if (every === 'month') return days(first, daysInMonth(first));
  const named =
    months.length > 0 ? [...months].sort((a, b) => a - b) : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return named.flatMap((month) => {
    const begin = { ...first, month };
    return days(begin, daysInMonth(begin));
  });
}

function days(first: CalendarDay, count: number): CalendarDay[] {
  return Array.from({ length: count }, (_, away) => addDays(first, away));
}
