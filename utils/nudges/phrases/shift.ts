import { calendarOf, momentOn, type WorkClock } from '../due-time.ts';
import { wallAt } from '../zone.ts';
import { daysLater, UNIT } from './counted.ts';
import type { Rewriting } from './rewrite.ts';
import { COUNT, countOf } from './rule.ts';

/** What stands before a date and says that another day is meant, counted from it. */
export interface Shift {
  /** Offset at which these words begin. */
  readonly start: number;
  /** Negative for "before". */
  readonly count: number;
  /** As written. */
  readonly unit: string;
}

const ONE = '(?:the )?(?:next )?(?=(?:working|business|work) day )|the |next ';
const WORDS = `\\b(?:(?:in )?${COUNT} |${ONE})${UNIT} (?<way>before|after|from)\\s+`;
const LEAD = new RegExp(`${WORDS}$`, 'i');
const SWALLOWED = /^(?:(?:before|after|from)\s+)?/i;

/** Hides these words from the date library, which would take them for a date of their own. */
export const SHIFT_HIDDEN: Rewriting = {
  pattern: new RegExp(`${WORDS}(?!now\\b|today\\b)(?=\\S)`, 'gi'),
  write: () => '… ',
};

/**
 * "3 days before" in "3 days before 10 December", "the day after" and the like.
 * @param before the line up to the date
 * @param phrase the date in the user's own words; "before" may be its first
 */
export function shiftBefore(before: string, phrase: string): Shift | null {
  const found = LEAD.exec(before + (SWALLOWED.exec(phrase)?.[0] ?? ''));
  if (!found) return null;
  const { count = 'a', unit = '', way } = found.groups ?? {};
  const many = countOf(count);
  return { start: found.index, count: way?.toLowerCase() === 'before' ? -many : many, unit };
}

/** The moment so many days away from another, at the same time of day. */
export function shifted(moment: number, { count, unit }: Shift, clock: WorkClock): number {
  const { hour, minute, ...day } = wallAt(moment, clock.zone);
  return momentOn(daysLater(day, count, unit, calendarOf(clock)), { hour, minute }, clock.zone);
}
