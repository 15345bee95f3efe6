import type { TimeOfDay } from '../due-time.ts';
import type { Rewriting } from './rewrite.ts';

/** Words for a time that the date library does not know, as the time it does know. */
export const TIME_WORDS: readonly Rewriting[] = [
  said(/\b(?:eod|cob|end of (?:the )?(?:business )?day|close of (?:business|play))\b/gi, () => '17:00'),
  said(/\bmidday\b/gi, () => '12:00'),
  said(/\bat lunch(?: ?time)?\b/gi, () => 'at 12:00'),
  said(/\bfirst thing(?: on)?\b/gi, () => '9:00'),
  said(/\b(?<hour>[01]?\d|2[0-3])h(?<minute>[0-5]\d)\b/g, ({ hour, minute }) => `${hour}:${minute}`),
  said(/\bat (?<hour>[01]?\d|2[0-3]) ?h\b/g, ({ hour }) => `at ${hour}:00`),
];

function said(pattern: RegExp, write: Rewriting['write']): Rewriting {
  return { pattern, write };
}

/** The clock times behind words for a part of the day. */
const PARTS: readonly (readonly [RegExp, TimeOfDay])[] = [
  [/\bmorning\b/i, { hour: 9, minute: 0 }],
  [/\bafternoon\b/i, { hour: 14, minute: 0 }],
  [/\bevening\b/i, { hour: 18, minute: 0 }],
  [/\b(?:tonight|night)\b/i, { hour: 20, minute: 0 }],
];

/** The time for "morning", "afternoon", "evening" or "tonight" in a phrase, or null where it names no part of the day. */
export function partOfDay(phrase: string): TimeOfDay | null {
  return PARTS.find(([pattern]) => pattern.test(phrase))?.[1] ?? null;
}

/**
 * What an hour in digits means. Nobody is to be reminded at three in the night: one to six without "am", "pm" or a
 * leading zero is the afternoon.
 */
export function workingHour(hour: number, phrase: string): number {
  const time = phrase.replace(/\d{4}-\d\d-\d\d/, '');
  const isPlain = !/\b0\d|[ap]\.?m\b|night/i.test(time);
  return isPlain && hour >= 1 && hour <= 6 ? hour + 12 : hour;
}
