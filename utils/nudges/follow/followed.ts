import { digest } from '../../clients/digest.ts';
import { oneLine } from '../../clients/one-line.ts';
import { type CalendarDay, isoDay } from '../calendar-day.ts';
import { calendarOf, MORNING, momentOn, today, type WorkClock } from '../due-time.ts';
import type { Nudge, NudgeKind } from '../nudge.ts';
import { LONGEST_REASON } from '../reason.ts';
import { restAfter, workdayFrom, workdayUntil } from '../work-calendar.ts';

/** A nudge as an entry of a ledger, or the last contact with a client, wants it to be. */
export interface Followed extends Pick<Nudge, 'id' | 'account' | 'person' | 'reason' | 'dueAt' | 'about'> {
  readonly kind: FollowedKind;
}

/** Kinds that nobody sets. */
export const FOLLOWED_KINDS = [
  'promise',
  'occasion',
  'layer',
  'keep-in-touch',
] as const satisfies readonly NudgeKind[];
export type FollowedKind = (typeof FOLLOWED_KINDS)[number];

/** Where, when and in which language it is reckoned. */
export interface FollowClock extends WorkClock {
  /** BCP 47, for the days in reasons. */
  readonly locale: string;
  /** When what has a day of its own comes, where the user does not work on it: the last working day `before` if not said. */
  readonly offDays?: 'before' | 'same' | undefined;
}

/** In characters, as every id. */
const LONGEST_ID = 100;
/** What is left of it for the entry, between the kind and the day. */
const LONGEST_NAME = 60;

/**
 * The same nudge for the same kind, entry and day, however often it is reckoned and by how many workers. It ends with
 * the day.
 * @param entry an id, of any length that ids have @param day ISO date, or Unix ms as text
 */
export function followedId(kind: FollowedKind, entry: string, day: string): string {
  const name = entry.length > LONGEST_NAME ? `${entry.slice(0, 30)} ${digest(entry)}` : entry;
  return `${kind} ${name} ${day}`.slice(0, LONGEST_ID);
}

/** Unix ms of nine in the morning of a day, where the user is. */
export function morningOf(day: CalendarDay, { zone }: WorkClock): number {
  return momentOn(day, MORNING, zone);
}

/**
 * The day on which what has a day of its own comes back: that day or, where the user does not work on it, the last
 * working day before, so that it is not found too late. ISO dates.
 */
export function comesOn(day: string, clock: FollowClock): string {
  return clock.offDays === 'same' ? day : isoDay(workdayUntil(dayNamed(day), calendarOf(clock)));
}

/** The day from which it comes where nothing may come before: that day, or the next on which the user works. ISO dates. */
export function comesFrom(day: string, clock: FollowClock): string {
  return clock.offDays === 'same' ? day : isoDay(workdayFrom(dayNamed(day), calendarOf(clock)));
}

/** The ISO date up to which days of their own come back today: on a Friday the Sunday, where the weekend is free. */
export function comesUntil(clock: FollowClock): string {
  const now = today(clock);
  return isoDay(clock.offDays === 'same' ? now : restAfter(now, calendarOf(clock)));
}

/** The day of an ISO date. */
export function dayNamed(iso: string): CalendarDay {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Words of an entry inside a reason, in characters. */
export const LONGEST_WORDS = 200;

/** A reason as a nudge may hold it. */
export function reasonOf(words: string): string {
  return oneLine(words, LONGEST_REASON);
}
