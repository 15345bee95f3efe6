import type { NudgeRow } from '../../utils/messaging/calls/nudges.ts';
import { daysBetween } from '../look/days.ts';

/** How many days ahead the Today page looks. */
const AHEAD = 7;

export interface TodayGroups {
  readonly late: readonly NudgeRow[];
  readonly today: readonly NudgeRow[];
  readonly soon: readonly NudgeRow[];
}

/**
 * Sorts open follow-ups into what is late, what is for today and what comes within a week; soonest first in each.
 * What lies further ahead is left out. `now` is Unix ms; days are those of this machine's zone.
 */
export function todayGroups(rows: readonly NudgeRow[], now: number): TodayGroups {
  const sorted = [...rows].sort((a, b) => a.dueAt - b.dueAt);
  const within = (from: number, to: number) =>
    sorted.filter(({ dueAt }) => {
      const ahead = daysBetween(now, dueAt);
      return ahead >= from && ahead <= to;
    });
  return { late: within(Number.NEGATIVE_INFINITY, -1), today: within(0, 0), soon: within(1, AHEAD) };
}
