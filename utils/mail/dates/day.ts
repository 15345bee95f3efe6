/** A day of the calendar without a time: months from 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;

function toUtc({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function fromUtc(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** One for each zone met: to build one costs more than to read a message. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar of a zone; that of UTC where the zone is not known. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const options = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  try {
    const format = new Intl.DateTimeFormat('en-US', { ...options, timeZone });
    formats.set(timeZone, format);
    return format;
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}

/** The day told last: the clauses of a message all ask for the same one, and telling it costs more than reading them. */
let told: { readonly at: number; readonly timeZone: string; readonly day: Day } | null = null;

/** The day it is at a moment (Unix ms; 1970 where it is no number) in an IANA zone, or UTC where that is unknown. */
export function dayAt(at: number, timeZone: string): Day {
  if (told?.at === at && told.timeZone === timeZone) return told.day;
  const parts = formatFor(timeZone).formatToParts(Number.isFinite(at) ? at : 0);
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const day = { year: number('year'), month: number('month'), day: number('day') };
  told = { at, timeZone, day };
  return day;
}

/** `2026-05-03`. */
export function isoDay(day: Day): string {
  return new Date(toUtc(day)).toISOString().slice(0, 10);
}

/** The day a number of days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return fromUtc(toUtc(day) + days * MS);
}

/** Days from the first to the second. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS);
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  return new Date(toUtc(day)).getUTCDay() || 7;
}

/** The last day of a month; a month beyond December counts into the next year. */
export function endOfMonth(year: number, month: number): Day {
  return fromUtc(Date.UTC(year, month, 0));
}

/** The day of this week on which a weekday falls (Monday first), `weeks` later. */
export function weekdayOf(day: Day, wanted: number, weeks: number): Day {
  return addDays(day, wanted - weekday(day) + weeks * 7);
}
