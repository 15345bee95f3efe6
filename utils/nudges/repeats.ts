import { addDays, type CalendarDay } from './calendar-day.ts';
import { calendarOf, momentOn, today, type WorkClock } from './due-time.ts';
import type { Nudge } from './nudge.ts';
import { nextDay } from './repeating/occurrences.ts';
import { repetitionFrom } from './repeating/repetition.ts';
import { repetitionWords } from './repeating/words.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { wallAt } from './zone.ts';

/** In characters; no rule that a person says is longer. */
export const LONGEST_RULE = 200;
/** In ms: a call may arrive twice, and nobody does two rounds of the same within seconds. */
const SAME_DONE = 10_000;

/**
 * When something that repeats comes next, at the same time on the user's clock, whatever the clocks did in between.
 * @param repeats the lines of RFC 5545, `DTSTART:20261127T090000` and `RRULE:FREQ=WEEKLY;BYDAY=FR`
 * @param dueAt Unix ms of one of its times: where the rule names no start, it counts from there
 * @param after Unix ms; the next time is later than this
 * @returns Unix ms, or null where the rule is spoilt or has no time for years
 */
export function nextTime(repeats: string, dueAt: number, after: number, clock: WorkClock): number | null {
  const { zone } = clock;
  const found = repetitionFrom(repeats, wallAt(dueAt, zone));
  if (!found) return null;
  const { repetition, start } = found;
  const time = { hour: start.hour, minute: start.minute };
  const momentAt = (day: CalendarDay): number => momentOn(day, time, zone);
  const isLater = (day: CalendarDay): boolean => momentAt(day) > after;
  const day = nextDay(repetition, start, wallAt(after, zone), calendarOf(clock), isLater);
  return day && momentAt(day);
}

/**
 * When a nudge that repeats comes back once it was done: what was missed in between is not made up for, and what was
 * done early is not asked for again. A second call within seconds is the same call.
 * @param clock its `now` is the moment at which it was done
 * @returns Unix ms, or null where it does not repeat or comes no more
 */
export function timeAfterDone(nudge: Nudge, clock: WorkClock): number | null {
  const { repeats, dueAt, previous } = nudge;
  if (repeats === null) return null;
  const after = (done: number, due: number): number | null => {
    // Not on the day on which it was due, where the user has crossed zones since.
    const endOfDay = momentOn(addDays(wallAt(due, clock.zone), 1), MIDNIGHT, clock.zone) - 1;
    return nextTime(repeats, due, Math.max(done, endOfDay), clock);
  };
  const isRecent = Math.abs(clock.now - nudge.updatedAt) < SAME_DONE;
  const isSame = isRecent && previous !== null && nudge.state === 'waiting' && previous.dueAt !== dueAt;
  return isSame && after(nudge.updatedAt, previous.dueAt) === dueAt ? dueAt : after(clock.now, dueAt);
}

/** Whether it comes on the user's working days, whichever they are then: "every working day". */
export function followsWorkWeek(repeats: string, dueAt: number, { zone }: Pick<WorkClock, 'zone'>): boolean {
  return repetitionFrom(repeats, wallAt(dueAt, zone))?.repetition.byWorkWeek ?? false;
}

/**
 * When a nudge that comes on the user's working days comes, after the working week or the days off were changed. One
 * that does not stand where its rule put it was put off by the user, and stays there; so does one that has come.
 * @param before the days on which the user worked until now
 * @param clock knows the days on which they work from now on
 * @returns Unix ms
 */
export function timeInNewWeek(
  { repeats, dueAt, state }: Pick<Nudge, 'repeats' | 'dueAt' | 'state'>,
  before: WorkCalendar,
  clock: WorkClock,
): number {
  const { now, zone } = clock;
  if (repeats === null || state !== 'waiting' || dueAt <= now) return dueAt;
  if (!followsWorkWeek(repeats, dueAt, clock)) return dueAt;
  const tonight = momentOn(addDays(today(clock), 1), MIDNIGHT, zone) - 1;
  // What was done early today is not asked for again today.
  const after = dueAt > tonight ? tonight : now;
  const was = nextTime(repeats, dueAt, after, { ...clock, calendar: before });
  return was === dueAt ? (nextTime(repeats, dueAt, after, clock) ?? dueAt) : dueAt;
}

/**
 * How something repeats, in words that mean the same where they are typed: "every 2 weeks on Friday".
 * @returns null for a rule that nobody says, as a file may bring it
 */
export function repeatsInWords(repeats: string, dueAt: number, clock: WorkClock): string | null {
  const found = repetitionFrom(repeats, wallAt(dueAt, clock.zone));
  return found && repetitionWords(found.repetition, found.start, calendarOf(clock));
}

const MIDNIGHT = { hour: 0, minute: 0 };
