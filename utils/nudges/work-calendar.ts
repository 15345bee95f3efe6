import { addDays, type CalendarDay, isoDay, weekdayOf } from './calendar-day.ts';

/** On which days the user works. */
export interface WorkCalendar {
  /** 1 for Monday to 7 for Sunday. */
  readonly workdays: readonly number[];
  /** ISO dates (`2026-12-24`) on which the user does not work. */
  readonly holidays: readonly string[];
}

/** Monday to Friday, and no holidays but New Year's Day. */
export const USUAL_WEEK: WorkCalendar = { workdays: [1, 2, 3, 4, 5], holidays: [] };

/**
 * In days; longer than any break that the settings can hold: 400 holidays, all of them on the one working day of their
 * week, are eight years. A calendar without a working day for so long has none, and then every day counts as one.
 */
const LONGEST_BREAK = 3_660;

/** Whether the user works on this day. New Year's Day is free in every land. */
export function isWorkday(day: CalendarDay, { workdays, holidays }: WorkCalendar): boolean {
  if (day.month === 1 && day.day === 1) return false;
  return workdays.includes(weekdayOf(day)) && !holidays.includes(isoDay(day));
}

/** This day, or the next on which the user works. */
export function workdayFrom(day: CalendarDay, calendar: WorkCalendar): CalendarDay {
  return nearestWorkday(day, 1, calendar) ?? day;
}

/** This day, or the last before it on which the user works. */
export function workdayUntil(day: CalendarDay, calendar: WorkCalendar): CalendarDay {
  return nearestWorkday(day, -1, calendar) ?? day;
}

/** The last day before the next one on which the user works: on a Friday the Sunday. */
export function restAfter(day: CalendarDay, calendar: WorkCalendar): CalendarDay {
  return addDays(workdayFrom(addDays(day, 1), calendar), -1);
}

/**
 * The day that many working days later, the day itself not counted: three after Thursday is Tuesday.
 * @param count earlier where it is negative; for 0 it is the day itself, whether it is a working day or not
 */
export function workingDaysAfter(day: CalendarDay, count: number, calendar: WorkCalendar): CalendarDay {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left--) {
    const next = nearestWorkday(addDays(reached, step), step, calendar);
    if (!next) return addDays(reached, step * left);
    reached = next;
  }
  return reached;
}

/** The last day of a week for those who work so: where Saturday is free, a Sunday of work begins the next week. */
export function endOfWeek(monday: CalendarDay, { workdays }: WorkCalendar): CalendarDay {
  return addDays(monday, workdays.includes(6) ? 6 : 4);
}

function nearestWorkday(day: CalendarDay, step: 1 | -1, calendar: WorkCalendar): CalendarDay | null {
  for (let away = 0; away <= LONGEST_BREAK; away++) {
    const found = addDays(day, step * away);
    if (isWorkday(found, calendar)) return found;
  }
  return null;
}
