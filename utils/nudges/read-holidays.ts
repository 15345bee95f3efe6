import { addDays, type CalendarDay, dayNumber, isoDay } from './calendar-day.ts';
import { type DueContext, parseDue } from './parse-due.ts';
import { wallAt } from './zone.ts';

/** In days: a longer break than this is a slip of the finger. */
export const LONGEST_HOLIDAY = 62;

/** What a line about holidays means. */
export interface HolidayLine {
  readonly line: string;
  /** ISO dates in their order; empty where no day ahead was found in it. */
  readonly days: readonly string[];
}

/**
 * Reads days off, one a line, as dates or in words: "24 December", "2026-12-24", "23 December to 2 January".
 * @param text as typed; empty lines are left out
 */
export function readHolidays(text: string, context: DueContext): HolidayLine[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => ({ line, days: daysOf(line, context) }));
}

/** ISO dates in stretches of days that follow one another, each from its first to its last, in their order. */
export function stretchesOf(days: readonly string[]): (readonly string[])[] {
  const stretches: string[][] = [];
  for (const day of [...new Set(days)].sort()) {
    const open = stretches.at(-1);
    const [last = ''] = open?.slice(-1) ?? [];
    if (open && Date.parse(day) - Date.parse(last) === 86_400_000) open.push(day);
    else stretches.push([day]);
  }
  return stretches;
}

/** A dash may lead to a name as well: "25 December – Christmas". */
const UNTIL = /\s+(?:(?<word>to|until|till|through)|-|–|—)\s+/i;

function daysOf(line: string, context: DueContext): string[] {
  const until = UNTIL.exec(line);
  const first = dayIn(until ? line.slice(0, until.index) : line, context);
  if (!until || !first) return isoDays(dayIn(line, context), 1);
  const last = dayIn(line.slice(until.index + until[0].length), { ...context, now: first.dueAt });
  if (!last) return until.groups?.word === undefined ? isoDays(first, 1) : [];
  const length = dayNumber(last.day) - dayNumber(first.day) + 1;
  return length > LONGEST_HOLIDAY ? [] : isoDays(first, length);
}

interface Found {
  readonly day: CalendarDay;
  /** Unix ms. */
  readonly dueAt: number;
}

function isoDays(first: Found | null, length: number): string[] {
  return first ? Array.from({ length }, (_, away) => isoDay(addDays(first.day, away))) : [];
}

function dayIn(text: string, context: DueContext): Found | null {
  const due = parseDue(text, context);
  return due && { day: wallAt(due.dueAt, context.zone), dueAt: due.dueAt };
}
