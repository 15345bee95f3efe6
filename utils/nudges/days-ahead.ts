import { addDays, type CalendarDay } from './calendar-day.ts';
import { laterToday, MORNING, momentOn, today, type WorkClock, workMorning } from './due-time.ts';

/** A day onto which a nudge can be moved. */
export interface DayAhead {
  readonly which: 'today' | 'day' | 'next-week';
  readonly day: CalendarDay;
  /** Unix ms at which a nudge that is moved there comes back. */
  readonly dueAt: number;
}

/** So many days stand side by side, today the first of them. */
const DAYS = 7;

/**
 * Today, the six days after it, and the first working day of the week after those. A nudge comes back at nine in the
 * morning; today, where nine is over, later today, and where that is over too, at once.
 */
export function daysAhead(clock: WorkClock): DayAhead[] {
  const first = today(clock);
  const days = Array.from({ length: DAYS }, (_, index): DayAhead => {
    const day = addDays(first, index);
    const nine = momentOn(day, MORNING, clock.zone);
    const dueAt = nine > clock.now ? nine : (laterToday(clock) ?? clock.now);
    return { which: index === 0 ? 'today' : 'day', day, dueAt };
  });
  const dueAt = workMorning(addDays(first, DAYS), clock);
  return [...days, { which: 'next-week', day: today({ ...clock, now: dueAt }), dueAt }];
}
