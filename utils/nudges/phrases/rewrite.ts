import { type CalendarDay, isoDay } from '../calendar-day.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import type { DayRule } from './rule.ts';

/** Words to be replaced by others that the date library reads. */
export interface Rewriting {
  /** Global; groups by name. */
  readonly pattern: RegExp;
  /** @returns what stands there instead, or null to leave the words alone */
  readonly write: (
    words: Readonly<Record<string, string | undefined>>,
    today: CalendarDay,
    calendar: WorkCalendar,
  ) => string | null;
}

/** A rule for days as a rewriting: the phrase becomes a plain date. */
export function asPlainDate(rule: DayRule): Rewriting {
  return {
    pattern: rule.pattern,
    write: (words, today, calendar) => {
      const day = rule.day(words, today, calendar);
      return day && isoDay(day);
    },
  };
}

/** A text in which date phrases stand as plain dates, and what stood there before. */
export interface Rewritten {
  readonly text: string;
  readonly changes: readonly Change[];
}

interface Change {
  /** Offsets in the rewritten text. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
}

/**
 * Puts a plain date ("2027-04-15") or time ("17:00") in the place of every phrase a rule knows, so that the date
 * library can join a date with a time beside it. An earlier rule goes before a later one; no phrase is rewritten twice.
 */
export function rewrite(
  text: string,
  rules: readonly Rewriting[],
  today: CalendarDay,
  calendar: WorkCalendar,
): Rewritten {
  let pieces: Piece[] = [{ text, original: null }];
  for (const { pattern, write } of rules) {
    const written = (words: Words): string | null => write(words, today, calendar);
    pieces = pieces.flatMap((piece) =>
      piece.original === null ? split(piece.text, pattern, written) : [piece],
    );
  }
  const changes: Change[] = [];
  let length = 0;
  for (const piece of pieces) {
    const start = length;
    length += piece.text.length;
    if (piece.original !== null) changes.push({ start, end: length, original: piece.original });
  }
  return { text: pieces.map((piece) => piece.text).join(''), changes };
}

/** The part of a rewritten text between two offsets, in the user's own words again; words that are cut are left out. */
export function ownWords(rewritten: Rewritten, start: number, end: number): string {
  let from = start;
  let words = '';
  for (const change of rewritten.changes) {
    if (change.end <= start || change.start >= end) continue;
    const isWhole = change.start >= start && change.end <= end;
    words += rewritten.text.slice(from, Math.max(from, change.start)) + (isWhole ? change.original : '');
    from = change.end;
  }
  return words + rewritten.text.slice(from, Math.max(from, end));
}

interface Piece {
  readonly text: string;
  /** What the user wrote here, or null where nothing was rewritten. */
  readonly original: string | null;
}

type Words = Readonly<Record<string, string | undefined>>;

function split(text: string, pattern: RegExp, write: (words: Words) => string | null): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const written = write(match.groups ?? {});
    if (written === null) continue;
    pieces.push({ text: text.slice(from, match.index), original: null });
    pieces.push({ text: written, original: match[0] });
    from = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(from), original: null });
  return pieces;
}
