import { addDays, addMonths, type CalendarDay, mondayOf, weekdayOf } from '../calendar-day.ts';
import { type WorkCalendar, workdayFrom, workingDaysAfter } from '../work-calendar.ts';
import { COUNT, countOf, type DayRule, NOT_OWNER, WEEKDAY, weekdayNamed } from './rule.ts';

/** A unit in which a wait is counted; the group `unit` holds it as written. */
export const UNIT =
  '(?<unit>(?:working|business|work) days?|weekdays?|days?|weeks?|fortnights?|months?|quarters?|years?)';
const TIME_WORD = "(?:['’]s?)?(?: time)?\\b(?! of\\b)";

const ABOUT = '(?:(?:about|around|roughly|another) )?';
const OR_SO = '(?: or so\\b)?';

/**
 * "in 3 days", "in about a fortnight", "within two weeks' time", "in 2 working days", "4 weeks from now". Without "in"
 * it is a wait only where nothing else stands in the line: "the trial takes 2 weeks" is none.
 */
export const COUNTED: readonly DayRule[] = [
  `\\b(?:in|within|after) ${ABOUT}${COUNT} ${UNIT}${TIME_WORD}${OR_SO}`,
  `\\b${COUNT} ${UNIT} (?:from now|from today|hence|later)\\b`,
  `^\\s*${COUNT} ${UNIT}${OR_SO}\\s*$`,
  '^\\s*(?<unit>fortnight)\\s*$',
  '(?:^\\s*|\\bin )(?<count>\\d{1,3}) ?(?<unit>[dw])(?=\\s*$)',
  '\\bin (?<count>\\d{1,3}) ?(?<unit>[dw])\\b',
  '\\bin half a (?<half>year)\\b',
].map((pattern) => ({
  pattern: new RegExp(pattern, 'gi'),
  day: ({ count = 'a', unit = '', half }, today, calendar) =>
    half ? addMonths(today, 6) : daysLater(today, countOf(count), unit, calendar),
}));

/**
 * The day so many units after a day, or before it where the count is negative.
 * @param unit as written: "working days", "d", "weeks", "w", "fortnight", "month", "quarters", "year"
 */
export function daysLater(
  from: CalendarDay,
  count: number,
  unit: string,
  calendar: WorkCalendar,
): CalendarDay {
  const what = unit.toLowerCase();
  if (what.startsWith('d')) return addDays(from, count);
  if (what.includes('day')) return workingDaysAfter(from, count, calendar);
  if (what.startsWith('w')) return addDays(from, 7 * count);
  if (what.startsWith('fortnight')) return addDays(from, 14 * count);
  if (what.startsWith('month')) return addMonths(from, count);
  return addMonths(from, (what.startsWith('quarter') ? 3 : 12) * count);
}

/** "a week from Friday", "two weeks after tomorrow", "a week on Tuesday", "a week today", "a fortnight on Monday". */
const WEEKS_FROM: DayRule = {
  pattern: new RegExp(
    `\\b(?:in )?(?:${COUNT} )?(?<unit>weeks?|fortnights?) (?:(?:from|after|on) )?(?:${WEEKDAY}|(?<near>tomorrow|today)\\b)`,
    'gi',
  ),
  day: ({ count, unit = '', weekday, near }, today) => {
    const isFortnight = unit.toLowerCase().startsWith('fortnight');
    if (count === undefined && !isFortnight) return null;
    const from = addDays(today, waitFor(weekday, near, today));
    return addDays(from, (isFortnight ? 14 : 7) * countOf(count ?? 'a'));
  },
};

/** "Tuesday week", "tomorrow week", as the British say it, and "Monday after next". */
const WEEK_LATER: DayRule = {
  pattern: new RegExp(
    `\\b(?:on )?(?:the )?(?:next )?(?:${WEEKDAY}|(?<near>tomorrow|today)) (?:week\\b|(?<after>after next)\\b)${NOT_OWNER}`,
    'gi',
  ),
  day: ({ weekday, near, after }, today) =>
    near !== undefined && after !== undefined ? null : addDays(today, waitFor(weekday, near, today) + 7),
};

/** "the week after next": the Monday of that week, or the first day of work in it. */
const WEEK_AFTER_NEXT: DayRule = {
  pattern: /\b(?:in )?(?:the )?week after next\b/gi,
  day: (_, today, calendar) => workdayFrom(addDays(mondayOf(today), 14), calendar),
};

const NEXT_WORKDAY: DayRule = {
  pattern: /\b(?:on )?(?:the )?next (?:working|business|work) ?day\b(?! (?:after|before|of)\b)/gi,
  day: (_, today, calendar) => workingDaysAfter(today, 1, calendar),
};

/** Waits that are counted from a day that is named, or to the next day of a kind. */
export const COUNTED_FROM: readonly DayRule[] = [WEEKS_FROM, WEEK_LATER, WEEK_AFTER_NEXT, NEXT_WORKDAY];

/** How many days until a day of the week, which is never today, or until "tomorrow" or "today". */
function waitFor(weekday: string | undefined, near: string | undefined, today: CalendarDay): number {
  if (weekday === undefined) return near?.toLowerCase() === 'today' ? 0 : 1;
  return ((weekdayNamed(weekday) - weekdayOf(today) + 6) % 7) + 1;
}

const MINUTE = 60_000;
const SHORT = new RegExp(
  [
    '\\bin (?<half>half an (?:hour|hr))\\b',
    '(?:^\\s*|\\bin )(?<many>\\d{1,2})[.,]5 (?:hours|hrs)\\b',
    '\\bin an? (?:hour|hr) and a (?<more>half)\\b',
    `\\b(?:in|within|after) ${ABOUT}${COUNT} (?<unit>minutes?|mins?|hours?|hrs?)${TIME_WORD}${OR_SO}`,
    '^\\s*(?<digits>\\d{1,3}) ?(?<letter>min(?:ute)?s?|h(?:ou)?rs?|h)\\s*$',
    '\\bin (?<digits2>\\d{1,3}) ?(?<letter2>m|h)\\b',
  ].join('|'),
  'i',
);

/** Where a wait in minutes or hours stands in a text. */
export interface Wait {
  readonly index: number;
  readonly length: number;
  /** In ms. */
  readonly wait: number;
}

/** "in 20 minutes", "in 2 hours", "in half an hour": a wait counted on the running clock, so clock changes do not touch it. */
export function shortWait(text: string): Wait | null {
  const found = SHORT.exec(text);
  if (!found) return null;
  return { index: found.index, length: found[0].length, wait: minutesIn(found.groups ?? {}) * MINUTE };
}

function minutesIn(words: Readonly<Record<string, string | undefined>>): number {
  if (words.half) return 30;
  if (words.more) return 90;
  if (words.many) return Number(words.many) * 60 + 30;
  const unit = words.unit ?? words.letter ?? words.letter2 ?? '';
  const count = countOf(words.count ?? words.digits ?? words.digits2);
  return count * (unit.toLowerCase().startsWith('h') ? 60 : 1);
}
