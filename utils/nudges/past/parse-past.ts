import { type CalendarDay, dayNumber } from '../calendar-day.ts';
import { momentOn, type TimeOfDay, today } from '../due-time.ts';
import type { DueContext } from '../parse-due.ts';
import { wordsAround } from '../phrases/around.ts';
import { COUNT, countOf } from '../phrases/rule.ts';
import { partOfDay, workingHour } from '../phrases/times.ts';
import { pastRules } from './past-days.ts';

/** What a line of words said of something that is over. */
export interface Past {
  /** Unix ms, never after `now`; null where the words name a time that is still to come. */
  readonly at: number | null;
  /** The line without the phrase. */
  readonly rest: string;
}

/** A line is searched so far; what stands behind is kept. */
const READ = 400;
const MINUTE = 60_000;
/** A day without a time: the middle of it. */
const NOON: TimeOfDay = { hour: 12, minute: 0 };

const AGO = new RegExp(
  `\\b(?:(?<half>half an hour)|${COUNT} (?<unit>minutes?|mins?|hours?|hrs?)) ago\\b|\\bjust now\\b`,
  'i',
);
const TIME = [
  /\b(?:at |around |about |from )?(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?:\s?(?<half>[ap])\.?m\.?)?(?!\d)/i,
  /\b(?:at |around |about |from )?(?<hour>1[0-2]|0?[1-9])\s?(?<half>[ap])\.?m\b\.?/i,
  /\b(?:at|around|from) (?<hour>[01]?\d|2[0-3])(?=\s*(?:$|[,.;:!?)]))/i,
] as const;

/**
 * Finds when something was, in a line of English: "spoke about the labels yesterday at 3". A line that names no day and
 * no time speaks of now.
 * @param text one line as typed, of any length
 */
export function parsePast(text: string, context: DueContext): Past {
  const [head, tail] = [text.slice(0, READ), text.slice(READ)];
  const past = agoIn(head, context) ?? dayIn(head, context);
  return { at: past.at === null || past.at > context.now ? null : past.at, rest: past.rest + tail };
}

function agoIn(text: string, { now }: DueContext): Past | null {
  const found = AGO.exec(text);
  if (!found) return null;
  const { half, count, unit } = found.groups ?? {};
  const each = unit?.toLowerCase().startsWith('h') ? 60 : 1;
  const minutes = half ? 30 : unit ? countOf(count) * each : 0;
  return { at: now - minutes * MINUTE, rest: without(text, found.index, found[0].length) };
}

function dayIn(text: string, context: DueContext): Past {
  const named = namedDay(text, context);
  const time = timeIn(named.rest);
  const { rest } = time;
  const meant = time.time ?? named.part;
  if (named.day === null && meant === null) return { at: context.now, rest };
  const now = today(context);
  const day = named.day ?? now;
  if (meant === null && dayNumber(day) === dayNumber(now)) return { at: context.now, rest };
  const at = momentOn(day, meant ?? NOON, context.zone);
  // "This morning" at eight is now: a part of the day is no appointment.
  const isPartOfToday = time.time === null && dayNumber(day) === dayNumber(now);
  return { at: isPartOfToday ? Math.min(at, context.now) : at, rest };
}

interface Named {
  readonly day: CalendarDay | null;
  readonly part: TimeOfDay | null;
  readonly rest: string;
}

function namedDay(text: string, context: DueContext): Named {
  for (const { pattern, day } of pastRules(context.locale)) {
    const found = pattern.exec(text);
    const named = found && day(found.groups ?? {}, today(context));
    if (!found || !named) continue;
    const { part } = found.groups ?? {};
    return {
      day: named,
      part: part ? partOfDay(part) : null,
      rest: without(text, found.index, found[0].length),
    };
  }
  return { day: null, part: null, rest: text };
}

function timeIn(text: string): { readonly time: TimeOfDay | null; readonly rest: string } {
  for (const pattern of TIME) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { hour: digits, minute, half } = found.groups ?? {};
    const hour = hourOf(Number(digits), half, found[0]);
    return {
      time: { hour, minute: Number(minute ?? 0) },
      rest: without(text, found.index, found[0].length),
    };
  }
  return { time: null, rest: text };
}

function hourOf(hour: number, half: string | undefined, phrase: string): number {
  if (half === undefined) return workingHour(hour, phrase);
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function without(text: string, index: number, length: number): string {
  return wordsAround(text.slice(0, index), text.slice(index + length));
}
