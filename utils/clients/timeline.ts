import { dayOf } from './day.ts';
import type { Moment } from './person.ts';

export interface TimelineDay {
  /** ISO date in the user's zone. */
  readonly day: string;
  /** Newest first, as in the timeline. */
  readonly moments: readonly Moment[];
}

/**
 * Cuts a timeline into days.
 * @param moments newest first
 * @returns days newest first, each with at least one moment
 */
export function timelineDays(moments: readonly Moment[], timeZone: string): TimelineDay[] {
  const days: { day: string; moments: Moment[] }[] = [];
  for (const moment of moments) {
    const day = dayOf(moment.at, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.moments.push(moment);
    else days.push({ day, moments: [moment] });
  }
  return days;
}
