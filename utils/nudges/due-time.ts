import { addDays, type CalendarDay } from './calendar-day.ts';
import { USUAL_WEEK, type WorkCalendar, workdayFrom } from './work-calendar.ts';
import { momentOf, wallAt } from './zone.ts';

/** Where and when a date phrase is read. */
export interface Clock {
  /** Unix ms. */
  readonly now: number;
  /** The user's IANA zone, `Europe/Berlin`. */
  readonly zone: string;
}

/** A clock that knows on which days the user works. */
export interface WorkClock extends Clock {
  /** Monday to Friday where it is not known. */
  readonly calendar?: WorkCalendar | undefined;
}

/** The days on which the user works. */
export function calendarOf({ calendar = USUAL_WEEK }: WorkClock): WorkCalendar {
  return calendar;
}

/** Nine in the morning: when a day is named and no time. */
export const MORNING = { hour: 9, minute: 0 } as const;

/** A time of day on the user's clock. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The calendar day it is for the user. */
export function today({ now, zone }: Clock): CalendarDay {
  const { year, month, day } = wallAt(now, zone);
  return { year, month, day };
}

/** Unix ms of a time on a day in the user's zone. */
export function momentOn(day: CalendarDay, time: TimeOfDay, zone: string): number {
  return momentOf({ ...day, ...time }, zone);
}

/**
 * "Later today": three hours from now on the next full quarter of an hour, in the evening one hour from now.
 * @returns Unix ms, or null where that would be after nine in the evening: what is left of the day is no working time
 */
export function laterToday(clock: Clock): number | null {
  const latest = momentOn(today(clock), { hour: 21, minute: 0 }, clock.zone);
  const choices = [3 * HOUR, HOUR].map((wait) => Math.ceil((clock.now + wait) / (15 * MINUTE)) * 15 * MINUTE);
  return choices.find((at) => at <= latest) ?? null;
}

/** Nine in the morning, so many days from today. */
export function morningIn(days: number, clock: Clock): number {
  return momentOn(addDays(today(clock), days), MORNING, clock.zone);
}

/** Nine in the morning of this day, or of the next on which the user works. */
export function workMorning(day: CalendarDay, clock: WorkClock): number {
  return momentOn(workdayFrom(day, calendarOf(clock)), MORNING, clock.zone);
}
