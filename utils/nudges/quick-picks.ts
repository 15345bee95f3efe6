import { addDays, addMonths, mondayOf, workingDayFrom } from './calendar-day.ts';
import { type Clock, laterToday, MORNING, momentOn, morningIn, today } from './due-time.ts';

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
 * moment twice: on a Sunday "tomorrow" is Monday already, and late in the evening there is no later today.
 */
export function quickPicks(clock: Clock): QuickPick[] {
  const now = today(clock);
  const inAMonth = momentOn(workingDayFrom(addMonths(now, 1)), MORNING, clock.zone);
  const moments: Record<QuickPickId, number | null> = {
    'later-today': laterToday(clock),
    tomorrow: morningIn(1, clock),
    'next-monday': momentOn(addDays(mondayOf(now), 7), MORNING, clock.zone),
    'in-a-week': morningIn(7, clock),
    'in-two-weeks': morningIn(14, clock),
    'in-a-month': inAMonth,
  };
  const picks: QuickPick[] = [];
  for (const id of QUICK_PICKS) {
    const dueAt = moments[id];
    if (dueAt !== null && dueAt > (picks.at(-1)?.dueAt ?? clock.now)) picks.push({ id, dueAt });
  }
  return picks;
}
