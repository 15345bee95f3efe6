import { casual, type ParsedResult } from 'chrono-node/en';
import { addDays, type CalendarDay, dayNumber, daysInMonth, mondayOf, weekdayOf } from '../calendar-day.ts';
import { type Clock, laterToday, MORNING, momentOn, type TimeOfDay, today } from '../due-time.ts';
import { wallAt } from '../zone.ts';
import { partOfDay, workingHour } from './times.ts';

/** A date phrase that the date library found in a text. */
export interface Found {
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly hasTime: boolean;
  readonly hasDay: boolean;
  /** Unix ms; may be in the past. Null where the phrase means no moment of its own. */
  readonly moment: number | null;
}

/** Kinds of phrases in which the library guesses too much; what is right among them has rules of our own. */
const GUESSES = [
  'result/relativeDate',
  'parser/ENMonthNameParser',
  'parser/SlashDateFormatParser',
  'casualReference/now',
];

/**
 * What the date library finds in a text. It is asked for words and numbers only: which day and moment they mean
 * is reckoned here, on the user's calendar, because the library reckons in the zone of the process.
 */
export function readByLibrary(text: string, clock: Clock): Found[] {
  const day = today(clock);
  // Noon, because no zone changes its clocks then: the library moves this moment into the zone of the process.
  const instant = new Date(Date.UTC(day.year, day.month - 1, day.day, 12));
  return casual
    .parse(text, { instant, timezone: 0 })
    .filter(({ start }) => !GUESSES.some((tag) => start.tags().has(tag)))
    .map((result) => foundIn(result, text, clock));
}

function foundIn(result: ParsedResult, text: string, clock: Clock): Found {
  const { index, start } = result;
  // A stretch ("Monday to Wednesday") comes back on its first day; the whole phrase is taken out of the text.
  const phrase = text.slice(index, index + result.text.length);
  const hasDay = start.isCertain('day') || start.isCertain('weekday');
  return {
    start: index,
    end: index + phrase.length,
    phrase,
    hasDay,
    hasTime: start.isCertain('hour'),
    moment: momentMeant(result, phrase, clock),
  };
}

function momentMeant(result: ParsedResult, phrase: string, clock: Clock): number | null {
  const time = timeMeant(result, phrase);
  const offset = result.start.isCertain('timezoneOffset') ? result.start.get('timezoneOffset') : null;
  const momentAt = (day: CalendarDay, at: TimeOfDay): number =>
    offset === null ? momentOn(day, at, clock.zone) : momentOn(day, at, 'UTC') - offset * 60_000;
  const isAhead = (day: CalendarDay): boolean => momentAt(day, time ?? MORNING) > clock.now;
  const day = dayMeant(result, phrase, today(clock), isAhead);
  if (!day) return null;
  const isToday = dayNumber(day) === dayNumber(today(clock));
  if (isToday && !isAhead(day) && (!time || hasBegun(result, phrase, clock))) return laterToday(clock);
  return momentAt(day, time ?? MORNING);
}

/** "This afternoon" in the afternoon, "this evening" in the evening: what is left of it. */
function hasBegun({ start }: ParsedResult, phrase: string, { now, zone }: Clock): boolean {
  if (start.isCertain('hour')) return false;
  const { hour } = wallAt(now, zone);
  return /\bafternoon\b/i.test(phrase) ? hour < 18 : /\bevening\b/i.test(phrase);
}

function timeMeant({ start }: ParsedResult, phrase: string): TimeOfDay | null {
  if (!start.isCertain('hour')) return partOfDay(phrase);
  const hour = start.get('hour') ?? MORNING.hour;
  const isSaid = start.isCertain('meridiem') && /[ap]\.?m/i.test(phrase);
  const late = hour < 12 && partOfDay(phrase) !== null && /afternoon|evening|night/i.test(phrase);
  if (late) return { hour: hour + 12, minute: start.get('minute') ?? 0 };
  return { hour: isSaid ? hour : workingHour(hour, phrase), minute: start.get('minute') ?? 0 };
}

function dayMeant(
  { start }: ParsedResult,
  phrase: string,
  now: CalendarDay,
  isAhead: (day: CalendarDay) => boolean,
): CalendarDay | null {
  const named = {
    year: start.get('year') ?? now.year,
    month: start.get('month') ?? now.month,
    day: start.get('day') ?? now.day,
  };
  if (start.isCertain('day')) {
    const day = start.isCertain('year') ? named : nextYearly(named, now, isAhead);
    return day && agrees(start, day) ? day : null;
  }
  if (start.isCertain('weekday')) return nextWeekday(start.get('weekday') ?? 0, phrase, now, isAhead);
  const canWait = start.isCertain('hour') && !/\bthis\b/i.test(phrase);
  return canWait && !isAhead(now) ? addDays(now, 1) : now;
}

/** "Friday 5 December" in a year in which that is a Saturday: which of the two is the slip only the user knows. */
function agrees(start: ParsedResult['start'], day: CalendarDay): boolean {
  return !start.isCertain('weekday') || start.get('weekday') === weekdayOf(day) % 7;
}

/** "5 March": in this year while it is still to come, else in the next. */
function nextYearly(
  named: CalendarDay,
  now: CalendarDay,
  isAhead: (day: CalendarDay) => boolean,
): CalendarDay | null {
  const years = [now.year, now.year + 1].map((year) => ({ ...named, year }));
  return years.find((day) => day.day <= daysInMonth(day) && isAhead(day)) ?? null;
}

/**
 * "Tuesday" is the next one after today, "this Tuesday" may be today, "next Tuesday" is in the week that begins
 * next Monday; "last Tuesday" is over.
 * @param weekday 0 for Sunday to 6 for Saturday, as the library counts
 */
function nextWeekday(
  weekday: number,
  phrase: string,
  now: CalendarDay,
  isAhead: (day: CalendarDay) => boolean,
): CalendarDay | null {
  const wanted = weekday === 0 ? 7 : weekday;
  if (/\b(?:last|past|previous)\b/i.test(phrase)) return null;
  if (/\bnext\b/i.test(phrase)) return addDays(mondayOf(now), 6 + wanted);
  const wait = (wanted - weekdayOf(now) + 7) % 7;
  if (wait > 0) return addDays(now, wait);
  return /\bthis\b/i.test(phrase) && isAhead(now) ? now : addDays(now, 7);
}
