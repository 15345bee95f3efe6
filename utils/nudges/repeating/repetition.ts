import { type CalendarDay, daysInMonth } from '../calendar-day.ts';
import type { Wall } from '../zone.ts';

/**
 * How something repeats, as far as people say it: RFC 5545 without counts, ends, weeks of the year and hours. A rule
 * begins on a day and at a time of the user's clock, whatever zone that is in.
 */
export interface Repetition {
  readonly every: 'day' | 'week' | 'month' | 'year';
  /** 1 for each, 2 for every other. */
  readonly interval: number;
  /** `nth` of the month, -1 for its last; null for each. */
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number | null }[];
  /** 1 to 31, or -1 for the last of the month. */
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** Of the days that a month or a year has by the rest of the rule only the first (1), the last (-1) …; null for all. */
  readonly position: number | null;
  /** It names the user's working days, whichever they are when it comes; `weekdays` are those of when it was set. */
  readonly byWorkWeek?: true;
}

/** What it says at most: longer texts are not read. */
const LONGEST = 200;
const PERIODS = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'];
/** RFC 5545 leaves lines that begin like this to each program; a calendar passes over them. */
const BY_WORK_WEEK = 'X-OVATION-DAYS:WORKING';
const START = /^DTSTART:(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T(?<hour>\d\d)(?<minute>\d\d)00$/;

/**
 * Reads the lines of RFC 5545 that `repetitionText` writes; without a line for the start it begins at `start`.
 * @returns null for a rule that is spoilt, or says more than we know
 */
export function repetitionFrom(
  text: string,
  start: Wall,
): { readonly repetition: Repetition; readonly start: Wall } | null {
  const lines = text.length > LONGEST ? [] : text.split('\n');
  const rule = lines.pop()?.replace(/^RRULE:/, '') ?? '';
  const isMarked = lines.at(-1) === BY_WORK_WEEK;
  if (isMarked) lines.pop();
  const [first] = lines;
  const begins = first === undefined ? start : startFrom(first);
  const found = ruleFrom(rule);
  const repetition = found && isMarked ? byWorkWeek(found) : found;
  return lines.length < 2 && begins && repetition ? { repetition, start: begins } : null;
}

/** `DTSTART:20261127T090000` and `RRULE:FREQ=WEEKLY;BYDAY=FR`, on two lines; the user's working days on one between. */
export function repetitionText(repetition: Repetition, start: Wall): string {
  const { every, interval, weekdays, monthDays, months, position } = repetition;
  const freq = every === 'day' ? 'DAILY' : `${every.toUpperCase()}LY`;
  const days = weekdays.map(({ weekday, nth }) => `${nth ?? ''}${WEEKDAYS[weekday - 1]}`);
  const parts = [
    `FREQ=${freq}`,
    interval === 1 ? '' : `INTERVAL=${interval}`,
    months.length === 0 ? '' : `BYMONTH=${months.join()}`,
    monthDays.length === 0 ? '' : `BYMONTHDAY=${monthDays.join()}`,
    days.length === 0 ? '' : `BYDAY=${days.join()}`,
    position === null ? '' : `BYSETPOS=${position}`,
  ];
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${String(start.year).padStart(4, '0')}${two(start.month)}${two(start.day)}`;
  const rule = parts.filter((part) => part !== '').join(';');
  const mark = repetition.byWorkWeek ? `${BY_WORK_WEEK}\n` : '';
  return `DTSTART:${day}T${two(start.hour)}${two(start.minute)}00\n${mark}RRULE:${rule}`;
}

/** Of a rule that names plain days of each week, or a place among them in a month; null for any other. */
function byWorkWeek(repetition: Repetition): Repetition | null {
  const { every, interval, weekdays, monthDays, months, position } = repetition;
  const isPlain = weekdays.length > 0 && weekdays.every(({ nth }) => nth === null);
  const isOfWeek = every === 'week' && interval === 1;
  const isOfMonth = every === 'month' && position !== null && monthDays.length + months.length === 0;
  return isPlain && (isOfWeek || isOfMonth) ? { ...repetition, byWorkWeek: true } : null;
}

function startFrom(line: string): Wall | null {
  const { year, month, day, hour, minute } = START.exec(line)?.groups ?? {};
  const wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
  };
  return isDay(wall) && wall.hour < 24 && wall.minute < 60 ? wall : null;
}

function isDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth({ year, month, day });
}

function ruleFrom(rule: string): Repetition | null {
  const parts = rule.split(';').map((part): [string, string] => {
    const at = part.indexOf('=');
    return [part.slice(0, at), part.slice(at + 1)];
  });
  const named = new Map(parts);
  if (named.size !== parts.length || parts.some(([name]) => !KNOWN.includes(name))) return null;
  const every = periodNamed(named.get('FREQ'));
  const interval = numbersIn(named.get('INTERVAL') ?? '1', 1, 99);
  const weekdays = weekdaysIn(named.get('BYDAY'));
  const monthDays = numbersIn(named.get('BYMONTHDAY'), -1, 31);
  const months = numbersIn(named.get('BYMONTH'), 1, 12);
  const position = numbersIn(named.get('BYSETPOS'), -5, 5);
  if (!every || interval?.length !== 1 || !weekdays || !monthDays || !months || !position) return null;
  if (position.length > 1) return null;
  const found = { every, interval: interval[0] ?? 1, weekdays, monthDays, months };
  return sensible({ ...found, position: position[0] ?? null });
}

/** Leaves out what no person says and what RFC 5545 reads in ways of its own. */
function sensible(repetition: Repetition): Repetition | null {
  const { every, weekdays, monthDays, months, position } = repetition;
  const isLong = every === 'month' || every === 'year';
  const counted = weekdays.some(({ nth }) => nth !== null);
  if (!isLong && (counted || monthDays.length > 0 || months.length > 0 || position !== null)) return null;
  if (every === 'day' && weekdays.length > 0) return null;
  if (position !== null && weekdays.length + monthDays.length === 0) return null;
  // Of a year without a month, the fifth Monday would be the one of the year.
  if (every === 'year' && months.length === 0 && weekdays.length > 0) return null;
  return repetition;
}

function periodNamed(name: string | undefined): Repetition['every'] | null {
  const found = Object.entries(PERIODS).find(([known]) => known === name);
  return found ? found[1] : null;
}

/** Whole numbers but 0, in a list; empty where there is none, null where one is out of bounds. */
function numbersIn(list: string | undefined, least: number, most: number): number[] | null {
  if (list === undefined) return [];
  const words = list.split(',');
  const numbers = words.map(Number);
  const right = words.every((word) => /^-?\d{1,2}$/.test(word));
  const within = numbers.every((number) => number >= least && number <= most && number !== 0);
  return right && within && new Set(numbers).size === numbers.length ? numbers : null;
}

function weekdaysIn(list: string | undefined): Repetition['weekdays'] | null {
  if (list === undefined) return [];
  const found = list.split(',').map((word) => {
    const [, nth, name] = /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(word) ?? [];
    return name === undefined
      ? null
      : { weekday: WEEKDAYS.indexOf(name) + 1, nth: nth === undefined ? null : Number(nth) };
  });
  const weekdays = found.filter((weekday) => weekday !== null);
  return weekdays.length === found.length && new Set(list.split(',')).size === found.length ? weekdays : null;
}
