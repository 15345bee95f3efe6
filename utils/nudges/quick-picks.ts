import { addDays, addMonths, mondayOf } from './calendar-day.ts';
import { laterToday, MORNING, momentOn, morningIn, today, type WorkClock, workMorning } from './due-time.ts';

/** The moments offered beside the capture line, soonest first. */
export const QUICK_PICKS = [
  'later-today',
  'tomorrow',
  'next-monday',
  'in-a-week',
  'in-two-weeks',
  'in-a-month',
] as const;
export type QuickPickId = (typeof QUICK_PICKS)[number];

export interface QuickPick {
  readonly id: QuickPickId;
  /** Unix ms, always after now. */
  readonly dueAt: number;
}

/**
 * The moments to choose from with one click, each nine in the morning except "later today". Soonest first, and no
 * moment twice: on a Sunday "tomorrow" is Monday already, and late in the evening there is no later today. "Tomorrow"
 * and "Monday" are those days whatever they are; a week or more ahead is put on a working day.
 */
export function quickPicks(clock: WorkClock): QuickPick[] {
  const now = today(clock);
  const moments: Record<QuickPickId, number | null> = {
    'later-today': laterToday(clock),
    tomorrow: morningIn(1, clock),
    'next-monday': momentOn(addDays(mondayOf(now), 7), MORNING, clock.zone),
    'in-a-week': workMorning(addDays(now, 7), clock),
    'in-two-weeks': workMorning(addDays(now, 14), clock),
    'in-a-month': workMorning(addMonths(now, 1), clock),
  };
  const picks: QuickPick[] = [];
  for (const id of QUICK_PICKS) {
    const dueAt = moments[id];
    if (dueAt !== null && dueAt > (picks.at(-1)?.dueAt ?? clock.now)) picks.push({ id, dueAt });
  }
  return picks;
}
