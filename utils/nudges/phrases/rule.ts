import type { CalendarDay } from '../calendar-day.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/**
 * One kind of date phrase that the date library does not know. A rule turns its words into a plain date; the library
 * then reads that date together with a time beside it ("mid-April at 10").
 */
export interface DayRule {
  /** Global and case-insensitive; groups by name. Includes the words that lead in ("by the end of"). */
  readonly pattern: RegExp;
  /** @returns the day, or null where the words mean no day; never checks for the past */
  readonly day: (
    words: Readonly<Record<string, string | undefined>>,
    today: CalendarDay,
    calendar: WorkCalendar,
  ) => CalendarDay | null;
}

/** The phrase ends the sentence or is followed by a time: "quarter end", but not "quarter end report". */
export const AT_END = '(?=\\s*(?:$|[,.;:!?)]|(?:at|by|on)\\b|\\d))';

/** Not "next week's meeting". */
export const NOT_OWNER = "(?!['’]s\\b)";

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count in digits or in words, up to three digits. */
export const COUNT = `(?<count>\\d{1,3}|an?|${NUMBER_WORDS.join('|')}|(?:a )?couple(?: of)?|(?:a )?few)`;

/** What a `COUNT` means; "a few" is three. */
export function countOf(words: string | undefined): number {
  const said = (words ?? '').toLowerCase();
  if (said === 'a' || said === 'an') return 1;
  if (said.includes('couple')) return 2;
  if (said.endsWith('few')) return 3;
  const at = NUMBER_WORDS.indexOf(said);
  return at >= 0 ? at : Number(said);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month by its name or its usual short form. */
export const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

/** 1 to 12 for what `MONTH` found. */
export function monthOf(words: string | undefined): number {
  return MONTHS.indexOf((words ?? '').slice(0, 3).toLowerCase()) + 1;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A day of the week by its name or its usual short form. */
export const WEEKDAY =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b';

/** 1 for Monday to 7 for Sunday, for what `WEEKDAY` found. */
export function weekdayNamed(words: string | undefined): number {
  return WEEKDAYS.indexOf((words ?? '').slice(0, 3).toLowerCase()) + 1;
}
