import { addDays, addMonths, type CalendarDay, dayNumber, daysInMonth, mondayOf } from '../calendar-day.ts';
import { endOfWeek, type WorkCalendar, workdayFrom, workdayUntil } from '../work-calendar.ts';
import { AT_END, type DayRule, MONTH, monthOf, NOT_OWNER } from './rule.ts';

/** The part of a period that is meant, as people say it. */
const EARLY = 'early(?: in)?|(?:the )?(?:beginning|start) of|(?:at )?the (?:beginning|start) of';
const MID = '(?:the )?middle of|mid(?: of)?';
const LATE = 'late(?: in)?|later(?: in)?|(?:the )?end of';
const LEAD = '(?:(?:by|at|around|before|until|from|on) )?';
const PART = `(?:(?<early>${EARLY})|(?<mid>${MID})|(?<late>${LATE}))`;
const YEAR = '(?: (?<year>20\\d\\d)\\b)?';
const NAMED = `(?:${MONTH}|q(?<quarter>[1-4])\\b)${YEAR}(?! ?\\d)`;
const WHICH = '(?<which>this|the|next)(?: (?:coming|following))? (?<period>week|month|quarter|year)\\b';

type Words = Parameters<DayRule['day']>[0];

/** A stretch of days: a week of work, a month, a quarter, a year. */
interface Period {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** "mid-April", "end of Q3", "in March 2027", "by Q2": a period by its name, always the next one that is not over. */
const NAMED_RULES: readonly DayRule[] = [
  `\\b${LEAD}${PART}[ -]${NAMED}`,
  `\\b${LEAD}(?<late>end)[ -]${NAMED}${AT_END}`,
  `\\b(?:in|by|until|before|next|come) ${NAMED}${NOT_OWNER}`,
  `^\\s*${NAMED}\\s*$`,
].map((pattern) => ({
  pattern: new RegExp(pattern, 'gi'),
  day: (words, today, calendar) => partOf(namedPeriod(words, today, calendar), words, today, calendar),
}));

/** "end of next week", "quarter end", "next month", "midweek": a period counted from today. */
const COUNTED_RULES: readonly DayRule[] = [
  `\\b${LEAD}${PART}[ -]${WHICH}${NOT_OWNER}`,
  `\\b${LEAD}(?<late>end of) (?<period>week|month|quarter|year)\\b`,
  `\\b${LEAD}(?:the )?(?<period>week|month|quarter|year)[ -](?<late>end)\\b${AT_END}`,
  `\\b(?:(?:by|in|at|before|until|on) )?(?<which>next) (?<period>week|month|quarter|year)\\b${NOT_OWNER}`,
].map((pattern) => ({
  pattern: new RegExp(pattern, 'gi'),
  day: (words, today, calendar) => {
    const part = (which: string | undefined): CalendarDay =>
      partOf(periodFromToday({ ...words, which }, today, calendar), words, today, calendar);
    const day = part(words.which);
    const over = dayNumber(day) <= dayNumber(today) && !/this|next/i.test(words.which ?? '');
    return over ? part('next') : day;
  },
}));

/** Every phrase that names a stretch of time and means one day in it, in the order in which they are tried. */
export const PERIODS: readonly DayRule[] = [...NAMED_RULES, ...COUNTED_RULES];

/** Which day of a period is meant: its first working day still to come, its middle, or its last working day. */
function partOf(period: Period, words: Words, today: CalendarDay, calendar: WorkCalendar): CalendarDay {
  if (words.late !== undefined && !/later/i.test(words.late)) {
    const last = workdayUntil(period.last, calendar);
    // A whole week off has no last working day.
    return dayNumber(last) < dayNumber(period.first) ? workdayFrom(period.last, calendar) : last;
  }
  const length = dayNumber(period.last) - dayNumber(period.first);
  if (words.mid !== undefined) return workdayFrom(addDays(period.first, Math.floor(length / 2)), calendar);
  const begun = dayNumber(period.first) <= dayNumber(today);
  if (words.late !== undefined) return later(begun ? { ...period, first: today } : period, calendar);
  return workdayFrom(begun ? addDays(today, 1) : period.first, calendar);
}

/** "Later" in a stretch of days: past the middle of what is left of it, and not after its last working day. */
function later({ first, last }: Period, calendar: WorkCalendar): CalendarDay {
  const left = dayNumber(last) - dayNumber(first);
  const day = workdayFrom(addDays(first, Math.ceil(left * 0.6)), calendar);
  const end = workdayUntil(last, calendar);
  return dayNumber(day) > dayNumber(end) && dayNumber(end) >= dayNumber(first) ? end : day;
}

function namedPeriod(words: Words, today: CalendarDay, calendar: WorkCalendar): Period {
  const long = words.quarter === undefined ? 1 : 3;
  const month = words.quarter === undefined ? monthOf(words.month) : Number(words.quarter) * 3 - 2;
  if (words.year !== undefined) return monthsFrom({ year: Number(words.year), month, day: 1 }, long);
  const thisYear = monthsFrom({ year: today.year, month, day: 1 }, long);
  const isOver = dayNumber(partOf(thisYear, words, today, calendar)) <= dayNumber(today);
  const isPast = dayNumber(thisYear.last) <= dayNumber(today);
  return isOver || isPast ? monthsFrom({ year: today.year + 1, month, day: 1 }, long) : thisYear;
}

function periodFromToday({ which, period }: Words, today: CalendarDay, calendar: WorkCalendar): Period {
  const ahead = which?.toLowerCase() === 'next' ? 1 : 0;
  const name = period?.toLowerCase();
  if (name === 'week') {
    const monday = addDays(mondayOf(today), 7 * ahead);
    return { first: monday, last: endOfWeek(monday, calendar) };
  }
  const long = name === 'year' ? 12 : name === 'quarter' ? 3 : 1;
  const month = today.month - ((today.month - 1) % long);
  return monthsFrom(addMonths({ year: today.year, month, day: 1 }, ahead * long), long);
}

function monthsFrom(first: CalendarDay, long: number): Period {
  const lastMonth = addMonths(first, long - 1);
  return { first, last: { ...lastMonth, day: daysInMonth(lastMonth) } };
}
