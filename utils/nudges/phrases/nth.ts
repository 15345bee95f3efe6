import {
  addDays,
  addMonths,
  type CalendarDay,
  dayNumber,
  daysInMonth,
  mondayOf,
  weekdayOf,
} from '../calendar-day.ts';
import { nthOf } from '../repeating/named-days.ts';
import { type WorkCalendar, workdayFrom, workdayUntil, workingDaysAfter } from '../work-calendar.ts';
import { type DayRule, MONTH, monthOf, WEEKDAY, weekdayNamed } from './rule.ts';

const NTH = '(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)';
const LEAD = '(?:(?:by|on|in|at|until|before) )?(?:the )?';
const WHAT = `(?:${WEEKDAY}|(?<work>(?:working|business|work) ?day)|(?<week>week))`;
const OF = `(?:of|in) (?:(?<which>this|the|next) month\\b|${MONTH}(?: (?<year>20\\d\\d))?)(?! ?\\d)`;

/** "first Monday in December", "last working day of the month", "second week of Jan": the next that is still to come. */
export const NTH_IN_MONTH: DayRule = {
  pattern: new RegExp(`\\b${LEAD}${NTH} ${WHAT} ${OF}`, 'gi'),
  day: (words, today, calendar) => {
    const found = monthsMeant(words, today).map((month) => dayIn(month, words, calendar));
    return found.find((day) => day !== null && dayNumber(day) > dayNumber(today)) ?? null;
  },
};

type Words = Parameters<DayRule['day']>[0];

/** The first days of the months that can be meant, soonest first. */
function monthsMeant({ which, month, year }: Words, today: CalendarDay): readonly CalendarDay[] {
  const first = { ...today, day: 1 };
  if (month === undefined) {
    const said = which?.toLowerCase();
    const ahead = said === 'next' ? [1] : said === 'this' ? [0] : [0, 1];
    return ahead.map((months) => addMonths(first, months));
  }
  const years = year === undefined ? [today.year, today.year + 1] : [Number(year)];
  return years.map((named) => ({ year: named, month: monthOf(month), day: 1 }));
}

function dayIn(first: CalendarDay, words: Words, calendar: WorkCalendar): CalendarDay | null {
  const nth = nthOf(words.nth ?? '');
  const last = { ...first, day: daysInMonth(first) };
  if (words.work !== undefined) {
    return nth < 0
      ? workdayUntil(last, calendar)
      : workingDaysAfter(workdayFrom(first, calendar), nth - 1, calendar);
  }
  if (words.week !== undefined) return weekIn(first, last, nth, calendar);
  const weekday = weekdayNamed(words.weekday);
  if (nth < 0) return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  return day.month === first.month ? day : null;
}

/** The first week of a month is the one that holds its first day of work. */
function weekIn(first: CalendarDay, last: CalendarDay, nth: number, calendar: WorkCalendar): CalendarDay {
  const begins = workdayFrom(first, calendar);
  if (nth < 0) return workdayFrom(mondayOf(workdayUntil(last, calendar)), calendar);
  return nth === 1 ? begins : workdayFrom(addDays(mondayOf(begins), 7 * (nth - 1)), calendar);
}
