import type { CalendarDay } from './calendar-day.ts';
import { calendarOf, MORNING, momentOn, today, type WorkClock } from './due-time.ts';
import { LADDER } from './wait.ts';
import { workingDaysAfter } from './work-calendar.ts';

/** Where and on which days the user works. */
export type WorkPlace = Omit<WorkClock, 'now'>;

/**
 * When silence has lasted as long as a rung of the ladder: 3 working days after the first message, 7 after the second,
 * 14 after every later one.
 * @param rung how many times we have written again
 * @param at Unix ms of the message that is not answered
 * @returns Unix ms, nine in the morning
 */
export function ladderDue(rung: number, at: number, place: WorkPlace): number {
  const silence = LADDER[rung] ?? LADDER[LADDER.length - 1] ?? 0;
  return morningAfter(today({ now: at, zone: place.zone }), silence, place);
}

/** Nine in the morning, so many working days after a day, as Unix ms. */
export function morningAfter(day: CalendarDay, workingDays: number, place: WorkPlace): number {
  const { zone } = place;
  return momentOn(workingDaysAfter(day, workingDays, calendarOf({ ...place, now: 0 })), MORNING, zone);
}

/** Nine in the morning of the working day after an ISO date, as Unix ms. */
export function morningAfterDate(date: string, place: WorkPlace): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return morningAfter({ year, month, day }, 1, place);
}
