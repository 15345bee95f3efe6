import { type CalendarDay, daysInMonth, weekdayOf } from '../calendar-day.ts';
import { COUNT, countOf, monthOf, NOT_OWNER } from '../phrases/rule.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import {
  AND,
  COUNTED,
  DATE,
  DAY_NAMES,
  DAYS_OF_MONTH,
  END,
  EVERY,
  FULL_NAMES,
  NTH_DAYS,
  OF_EACH_MONTH,
  OF_MONTH,
  ON_DAY,
  UNIT,
  WORKING_NTH,
} from './grammar.ts';
import { dayOfMonth, nthOf, nthsIn, weekdaysIn, workdaysOf } from './named-days.ts';
import type { Repetition } from './repetition.ts';

/** What words about repeating mean, and where they stand. */
export interface RepeatingPhrase {
  readonly index: number;
  readonly length: number;
  readonly repetition: Repetition;
  /** Whether a day is named ("every 2 weeks on Friday"): then the first one may come before a whole interval is over. */
  readonly named: boolean;
}

type Words = Readonly<Record<string, string | undefined>>;
type Meant = Pick<RepeatingPhrase, 'repetition' | 'named'>;

interface Rule {
  readonly pattern: RegExp;
  readonly read: (words: Words, today: CalendarDay, calendar: WorkCalendar) => Meant | null;
}

const NOTHING = { interval: 1, weekdays: [], monthDays: [], months: [], position: null } as const;

/** "end of every quarter", "twice weekly": more than we can say, and not what stands there without it. */
const NOT_PART = '(?<!\\b(?:(?:end|start|beginning|middle) of|twice|thrice|times)[ -])';
/** "weekdays at 8", "on weekdays", and not "in 3 weekdays". */
const WEEKDAYS = `(?<!\\b(?:\\d+|the|of|our|your|${COUNT.replace('?<count>', '?:')}) )\\b(?:on )?weekdays`;

/** In the order in which they are tried: the longer ones first. */
const RULES: readonly Rule[] = [
  rule(
    `(?:\\b${EVERY} (?:(?:working|business|work) ?days?|week ?days?)|${WEEKDAYS})\\b`,
    (_words, _today, calendar) => ({
      repetition: { ...NOTHING, every: 'week', weekdays: workdaysOf(calendar), byWorkWeek: true },
      named: true,
    }),
  ),
  rule(`\\b(?:(?:on )?(?:the )?)(?:${WORKING_NTH}|${NTH_DAYS}|${DAYS_OF_MONTH})${OF_EACH_MONTH}`, inMonth),
  rule(`\\b${EVERY} (?:${WORKING_NTH}|${NTH_DAYS}|${DAYS_OF_MONTH})${OF_MONTH}`, inMonth),
  rule(`\\b${EVERY} (?:${COUNTED} )?${UNIT}${ON_DAY}`, everyUnit),
  rule(`\\b${EVERY} (?:(?<count>other|second|2nd) )?${DAY_NAMES}`, everyUnit),
  rule(`\\b${EVERY} (?:${WORKING_NTH}|${NTH_DAYS}|${DAYS_OF_MONTH})`, inMonth),
  rule(`\\b${EVERY} ${DATE}`, (words, today) => everyUnit({ ...words, unit: 'year' }, today, null)),
  rule(`\\b(?:on )?(?<weekdays>${FULL_NAMES}(?:${AND}${FULL_NAMES})*)`, everyUnit),
  rule(
    `(?<!\\b(?:the|an?|our|your|their|his|her|my|this|next) )\\b(?<adverb>daily|weekly|fortnightly|monthly|quarterly|yearly|annually)(?=\\s*[,.;]?\\s*$| (?:on|at)\\b)${ON_DAY}`,
    byAdverb,
  ),
];

/**
 * The first words in a line that say that something repeats: "every Friday", "first Monday of each month", "every other
 * week on Tuesday", "quarterly". Hours and minutes are not for follow-ups.
 * @returns null where nothing repeats
 */
export function repeatingPhrase(
  text: string,
  today: CalendarDay,
  calendar: WorkCalendar,
): RepeatingPhrase | null {
  for (const { pattern, read } of RULES) {
    const found = pattern.exec(text);
    const meant = found && read(found.groups ?? {}, today, calendar);
    if (meant) return { ...meant, index: found.index, length: found[0].length };
  }
  return null;
}

function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(`${NOT_PART}(?:${pattern})${END}${NOT_OWNER}`, 'i'), read };
}

/** How many days, weeks, months or years lie between two, by the unit that is named. */
const UNITS: Readonly<Record<string, readonly [Repetition['every'], number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['year', 1],
};

/** "every 2 weeks on Friday", "every Friday", "every year on 1 March": the unit, how often, and the day if one is named. */
function everyUnit(words: Words, today: CalendarDay, calendar: WorkCalendar | null): Meant | null {
  const [every, units] = UNITS[words.unit?.toLowerCase() ?? 'week'] ?? ['week', 1];
  const interval = units * intervalOf(words.count);
  if (interval < 1 || interval > 99) return null;
  if (every === 'week') return weekly(words, interval, today);
  if (every === 'year') return yearly(words, interval, today);
  if (every === 'month') return monthly(words, interval, today, calendar);
  return onDay(words) ? null : { repetition: { ...NOTHING, every, interval }, named: interval === 1 };
}

function monthly(
  words: Words,
  interval: number,
  today: CalendarDay,
  calendar: WorkCalendar | null,
): Meant | null {
  if (!onDay(words)) {
    return { repetition: { ...NOTHING, every: 'month', interval, ...dayOfMonth(today.day) }, named: false };
  }
  const isOther = words.weekdays !== undefined || dateDay(words) > 0 || words.month3 !== undefined;
  const meant = isOther ? null : inMonth(words, today, calendar);
  return meant && { ...meant, repetition: { ...meant.repetition, interval } };
}

function weekly(words: Words, interval: number, today: CalendarDay): Meant | null {
  if (onDay(words) && !words.weekdays) return null;
  const named = weekdaysIn(words.weekdays ?? '');
  const weekdays = words.weekdays ? named : [{ weekday: weekdayOf(today), nth: null }];
  return {
    repetition: { ...NOTHING, every: 'week', interval, weekdays },
    named: words.weekdays !== undefined,
  };
}

function yearly(words: Words, interval: number, today: CalendarDay): Meant | null {
  const month = monthOf(words.month ?? words.month2 ?? words.month3);
  if (words.nths && month > 0) {
    return {
      repetition: { ...NOTHING, every: 'year', interval, months: [month], weekdays: nthsIn(words.nths) },
      named: true,
    };
  }
  const day = dateDay(words);
  if (onDay(words) && (day === 0 || month === 0)) return null;
  const date = day === 0 ? today : { year: 2028, month, day };
  if (date.day < 1 || date.day > daysInMonth({ ...date, year: 2028 })) return null;
  const isLeapDay = date.month === 2 && date.day === 29;
  const days = isLeapDay ? dayOfMonth(29) : { monthDays: [date.day] };
  return {
    repetition: { ...NOTHING, every: 'year', interval, months: [date.month], ...days },
    named: day > 0,
  };
}

function inMonth(words: Words, _today: CalendarDay, calendar: WorkCalendar | null): Meant | null {
  const base = { ...NOTHING, every: 'month' } as const;
  if (words.nths) return { repetition: { ...base, weekdays: nthsIn(words.nths) }, named: true };
  if (words.working && calendar) {
    const position = nthOf(words.working);
    const weekdays = workdaysOf(calendar);
    return { repetition: { ...base, weekdays, position, byWorkWeek: true }, named: true };
  }
  const days =
    (words.ordinals ?? '').match(/\d+|last/gi)?.map((day) => (/last/i.test(day) ? -1 : Number(day))) ?? [];
  const [only] = days;
  if (only === undefined || days.some((day) => day === 0 || day > 31)) return null;
  const many = { monthDays: [...new Set(days)] };
  return { repetition: { ...base, ...(days.length === 1 ? dayOfMonth(only) : many) }, named: true };
}

function byAdverb(words: Words, today: CalendarDay, calendar: WorkCalendar): Meant | null {
  const said = words.adverb?.toLowerCase() ?? '';
  const unit = said === 'daily' ? 'day' : said === 'annually' ? 'year' : said.replace(/ly$/, '');
  return everyUnit({ ...words, unit }, today, calendar);
}

function onDay({ working, nths, ordinals, weekdays, day, day2 }: Words): boolean {
  return [working, nths, ordinals, weekdays, day, day2].some((word) => word !== undefined);
}

function dateDay({ day, day2 }: Words): number {
  return Number(day ?? day2 ?? 0);
}

function intervalOf(words: string | undefined): number {
  if (words === undefined) return 1;
  const said = words.toLowerCase();
  if (said === 'other' || said === 'second' || said === '2nd') return 2;
  return said === 'third' ? 3 : countOf(said);
}
