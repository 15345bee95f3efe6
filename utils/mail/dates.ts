import { type Day, dayAt, isoDay } from './dates/day.ts';
import { libraryDates } from './dates/library.ts';
import { PHRASES } from './dates/phrases.ts';

/** A day named in a text: where, in which words, and which one it is. */
export interface FoundDate {
  /** Place of the words in the text that was given. */
  readonly index: number;
  readonly text: string;
  /** ISO day, `2026-05-03`. */
  readonly date: string;
}

export interface DateContext {
  /** When the words were written, Unix ms. */
  readonly at: number;
  /** IANA zone of the reader: "tomorrow" is theirs. */
  readonly timeZone: string;
  /** True (the usual case) where the words look ahead: a bare weekday is the coming one. */
  readonly ahead: boolean;
}

/** Nothing here can be part of a date: the library need not be asked. */
const HINT =
  /\d|day\b|tomorrow|tonight|week|month|quarter|year|\beo[dwm]\b|\bco[bp]\b|close of|afternoon|morning|evening|weekend|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun/i;

/** "Two days a week" says how often, not when. */
const REPEATED =
  /\b[\w.]+ (?:day|hour|time|visit|session)s? (?:a|an|per|each|every) (?:day|week|month|quarter|year)\b/gi;

/** Longer texts are no clause; the rest of them is left unread, which bounds the work. */
const LONGEST = 600;

function byPhrases(text: string, today: Day): FoundDate[] {
  for (const { form, resolve } of PHRASES) {
    const found = form.exec(text);
    const day = found === null ? null : resolve(found, today);
    if (found !== null && day !== null) return [{ index: found.index, text: found[0], date: isoDay(day) }];
  }
  return [];
}

/**
 * The days named in a clause, in order, as ISO days in the reader's zone.
 * Rules of our own come first ("end of next week", "in Q3", "mid-April", "by the 20th"), because the library
 * misses them or takes a part of them for another day; then `chrono-node`. Month names alone, times of day and
 * words that only look like dates ("sat down", "March numbers") give nothing.
 */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const clause = text
    .slice(0, LONGEST)
    .replace(/\s/g, ' ')
    .replace(REPEATED, (words) => ' '.repeat(words.length));
  if (!HINT.test(clause)) return [];
  const today = dayAt(context.at, context.timeZone);
  const own = byPhrases(clause, today);
  const [first] = own;
  const taken = libraryDates(clause, today, context.timeZone, context.ahead)
    .map(({ index, text: words, day }) => ({ index, text: words, date: isoDay(day) }))
    .filter(
      ({ index, text: words }) =>
        first === undefined ||
        index >= first.index + first.text.length ||
        index + words.length <= first.index,
    );
  return [...own, ...taken].sort((a, b) => a.index - b.index);
}
