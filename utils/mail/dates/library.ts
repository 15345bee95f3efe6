import { en, type ParsedResult } from 'chrono-node';
import { addDays, type Day, daysBetween } from './day.ts';

/**
 * Words the library takes for dates though they mostly are none: "March numbers", "sat down", "the sun", "may",
 * "a second", "now"; a month alone names no day.
 */
const NO_DATE =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|sat|sun|mon|wed|now|second|a second|a minute|moment|\d+|this|today's|tonight's)\.?$/i;

/** A day without a year may lie this far back and still be meant, in days. */
const LONG_PAST = 45;

/** "This Friday". */
const THIS = /\bthis\b/i;

/** "From 7 June": the library would read the first two words as a time of day. */
const FROM_NUMBER = /\bfrom (?=\d)/gi;

/** America writes the month first; everybody else the day. */
function parserFor(timeZone: string) {
  return timeZone.startsWith('America/') ? en.casual : en.GB;
}

function namesADay(result: ParsedResult): boolean {
  const { start, text } = result;
  if (NO_DATE.test(text.trim())) return false;
  return start.isCertain('day') || start.isCertain('weekday');
}

function dayOf({ start, text }: ParsedResult, today: Day, ahead: boolean): Day | null {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return null;
  const found = { year, month, day };
  const onlyWeekday = start.isCertain('weekday') && !start.isCertain('day');
  // "by Tuesday" written on a Thursday means the coming one, though the library takes the nearest.
  if (ahead && onlyWeekday && daysBetween(today, found) < 0) return addDays(found, 7);
  // "On Friday" written on a Friday is the next one: of their own day people say "today" or "this".
  if (ahead && onlyWeekday && daysBetween(today, found) === 0 && !THIS.test(text)) return addDays(found, 7);
  // The same with a day that lies well back in this year: "2 October" said in December is next year's.
  if (ahead && !start.isCertain('year') && daysBetween(found, today) > LONG_PAST)
    return { ...found, year: year + 1 };
  return found;
}

/** A day that the date library found, with its place in the text. */
export interface LibraryDate {
  readonly index: number;
  readonly text: string;
  readonly day: Day;
}

/**
 * Asks `chrono-node` (English) for the days named in a short text, and keeps those that name a day.
 * `ahead`: a bare weekday lies in the future.
 */
export function libraryDates(text: string, today: Day, timeZone: string, ahead: boolean): LibraryDate[] {
  // The library reckons in the zone it is told; noon UTC with offset 0 keeps it on the user's own day.
  const instant = new Date(Date.UTC(today.year, today.month - 1, today.day, 12));
  const given = text.replace(FROM_NUMBER, '     ');
  const read = (parser: typeof en.casual): ParsedResult[] =>
    parser.parse(given, { instant, timezone: 0 }).filter(namesADay);
  const usual = read(parserFor(timeZone));
  // "July 10" is one day everywhere; with figures alone, "7/10", each country has its own.
  const found = usual.length > 0 ? usual : read(en.casual).filter((one) => /\p{L}{3}/u.test(one.text));
  return found.flatMap((result) => {
    const day = dayOf(result, today, ahead);
    return day === null ? [] : [{ index: result.index, text: result.text, day }];
  });
}
