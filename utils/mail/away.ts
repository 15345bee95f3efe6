import { addDays, type Day, dayAt, daysBetween, isoDay } from './dates/day.ts';
import { findDates } from './dates.ts';
import { returnDayIn } from './replies/days-in.ts';

/** The day itself is named: "back on 21 December", "returning Monday", "not before 3 March". */
const BACK =
  /\b(?:back|return(?:s|ing)?|(?:available|reachable|in) (?:again|the office again)|in the office (?:again )?from|resum(?:e|es|ing)(?: work)?|not (?:here )?before)\b(?: (?:to|in|at) (?:work|the office|my desk|office))?/gi;
/** The last day away is named: "until the 20th", "through 7 August". Somebody else is "in the office until". */
const UNTIL = /\b(?:(?<!in the office )(?:until|till|til|through|thru)|up to(?: and including)?)\b/gi;
/** Both ends are named: "from 5 to 19 June", "closed 24-28 December". */
const RANGE =
  /\b(?:from|between|closed|away|off|leave|holidays?|vacation|absent|out)\b.{0,40}?(?:\bto\b|\band\b|[-–—])/gi;
const MONTH_FIRST =
  /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d)/gi;
/** A date stands right behind the words that lead to it. In characters. */
const NEAR = 45;
/** Nobody is away for longer; a day further off is no return. */
const LONGEST_DAYS = 400;

/**
 * The first day on which an out-of-office says its writer is back: the day it names, or the day after the last one
 * away.
 * @param at Unix ms of the message
 * @param statements its own sentences
 * @param timeZone IANA zone of the reader
 * @returns ISO date, or null where it names none that lies ahead of the message
 */
export function returnDay(
  at: number,
  statements: readonly { readonly text: string }[],
  timeZone: string,
): string | null {
  const lines = statements.map(({ text }) => text.replace(/\s+/g, ' '));
  const today = dayAt(at, timeZone);
  const named = (cue: RegExp) =>
    lines.flatMap((line) => [...line.matchAll(cue)].flatMap((found) => dayBehind(found, at, timeZone)));
  const back = named(BACK);
  const afterLast = [...named(UNTIL), ...named(RANGE)].map((day) => addDays(day, 1));
  const found = [...back, ...afterLast].find((day) => isAhead(day, today));
  if (found) return isoDay(found);
  return returnDayIn(at, lines, timeZone);
}

/** The day that stands right behind the words that were found. */
function dayBehind(found: RegExpExecArray, at: number, timeZone: string): Day[] {
  const from = found.index + found[0].length;
  const words = found.input
    .slice(from, from + NEAR)
    // "The 20th." ends a sentence; with its stop the reader of dates would take it for a number.
    .replace(/(\d(?:st|nd|rd|th))[.,;:]/g, '$1')
    // And "December 20" for a year.
    .replace(MONTH_FIRST, '$2 $1');
  const [day] = findDates(words, { at, timeZone, ahead: true });
  if (!day || !/^\W*(?:(?:on|by|from|at|as of|of) )?(?:the )?$/i.test(words.slice(0, day.index))) return [];
  const [year = 0, month = 1, date = 1] = day.date.split('-').map(Number);
  return [{ year, month, day: date }];
}

function isAhead(day: Day, today: Day): boolean {
  const away = daysBetween(today, day);
  return away >= 0 && away <= LONGEST_DAYS;
}
