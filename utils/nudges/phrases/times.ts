import type { TimeOfDay } from '../due-time.ts';
import type { Rewriting } from './rewrite.ts';
import { countOf, WEEKDAY } from './rule.ts';

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HOUR = `(?<hour>${HOURS}|1[0-2]|[1-9])\\b(?! ?[:.]\\d)`;
/** Words beside which "pm" or "lunchtime" is a part of that day. */
const DAY = `(?:tomorrow|today|this|${WEEKDAY.replace('?<weekday>', '?:')})`;
const BESIDE_DAY = `(?<=\\b${DAY} )`;

/** Words for a time that the date library does not know, as the time it does know. */
export const TIME_WORDS: readonly Rewriting[] = [
  said(
    '\\b(?:eod|cob|(?<=by )cop|end of (?:the )?(?:business )?day|(?:close|end) of (?:business|play))\\b',
    () => '17:00',
  ),
  said('\\bmidday\\b', () => '12:00'),
  said('\\bat lunch(?: ?time)?\\b', () => 'at 12:00'),
  said('\\bfirst thing(?: on)?\\b', () => '9:00'),
  said('\\b(?<hour>[01]?\\d|2[0-3])h(?<minute>[0-5]\\d)\\b', clock),
  said('\\bat (?<hour>[01]?\\d|2[0-3]) ?h\\b', ({ hour }) => `at ${hour}:00`),
  said(
    `\\b(?:at )?(?:a )?(?<part>half|quarter) (?<way>past|to|after) ${HOUR}(?: o['’]?clock\\b)?`,
    besideHour,
  ),
  said(`\\bat (?<part>half) ${HOUR}`, besideHour),
  said(`\\b(?<part>half) ${HOUR}(?= (?:on )?${DAY}\\b)`, besideHour),
  said(`\\b(?:at )?${HOUR} o['’]?clock\\b`, ({ hour }) => `${countOf(hour)}:00`),
  said(
    '\\bat (?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\b(?=\\s*(?:$|[,.;]|on\\b|tomorrow\\b|today\\b))',
    (words) => `at ${clock(words)}`,
  ),
  said(`${BESIDE_DAY}at (?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\b`, (words) => `at ${clock(words)}`),
  said('\\b(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) ?(?:h|hrs)\\b', clock),
  said(`${BESIDE_DAY}am\\b(?! i\\b)`, () => 'morning'),
  said(`${BESIDE_DAY}(?:pm|aft)\\b`, () => 'afternoon'),
  said(`${BESIDE_DAY}eve\\b`, () => 'evening'),
  said(`${BESIDE_DAY}lunch ?time\\b`, () => 'at 12:00'),
  said(`${BESIDE_DAY}after lunch\\b|\\bafter lunch(?= (?:on )?${DAY}\\b)`, () => 'at 14:00'),
];

function said(pattern: string, write: Rewriting['write']): Rewriting {
  return { pattern: new RegExp(pattern, 'gi'), write };
}

type Words = Readonly<Record<string, string | undefined>>;

function clock({ hour, minute }: Words): string {
  return `${hour}:${minute}`;
}

/** "half past nine" and the British "half nine" are 9:30, "quarter to five" is 4:45. */
function besideHour({ part, way = 'past', hour }: Words): string {
  const minutes = part?.toLowerCase() === 'half' ? 30 : 15;
  const isBefore = way.toLowerCase() === 'to';
  const named = countOf(hour);
  const full = isBefore ? (named === 1 ? 12 : named - 1) : named;
  return `at ${full}:${isBefore ? 60 - minutes : minutes}`;
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
  const isPlain = !/(?<![\d:.])0\d|[ap]\.?m\b|night/i.test(time);
  return isPlain && hour >= 1 && hour <= 6 ? hour + 12 : hour;
}
