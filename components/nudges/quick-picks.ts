import type { MessageKey } from '../text/text.ts';

/** One day to choose: its words, and the moment it means (Unix ms). */
export interface QuickPick {
  readonly words: MessageKey;
  readonly dueAt: number;
}

/** The hour at which a day begins for a follow-up. */
const MORNING = 9;

/**
 * The days that are chosen most, soonest first; never a moment that has passed, never the same day twice.
 * @param now Unix ms; days are those of this machine's zone
 */
export function quickPicks(now: number): QuickPick[] {
  const weekday = new Date(now).getDay();
  const toMonday = ((8 - weekday) % 7 || 7) as number;
  const days: readonly (readonly [MessageKey, number])[] = [
    ['pick_tomorrow', 1],
    ['pick_inThreeDays', 3],
    ['pick_monday', toMonday],
    ['pick_inAWeek', 7],
    ['pick_inTwoWeeks', 14],
    ['pick_inAMonth', 30],
    ['pick_inThreeMonths', 91],
  ];
  const seen = new Set<number>();
  return days
    .filter(([, ahead]) => !seen.has(ahead) && seen.add(ahead))
    .map(([words, ahead]) => ({ words, dueAt: morning(now, ahead) }))
    .sort((a, b) => a.dueAt - b.dueAt);
}

function morning(now: number, ahead: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + ahead, MORNING).getTime();
}
