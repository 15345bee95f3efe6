import {
  addDays,
  addMonths,
  type CalendarDay,
  dayNumber,
  daysInMonth,
  mondayOf,
  weekdayOf,
} from '../calendar-day.ts';
import { endOfWeek, workdayUntil, workingDaysAfter } from '../work-calendar.ts';
import { AT_END, type DayRule, MONTH, NOT_OWNER, WEEKDAY, weekdayNamed } from './rule.ts';

const ORDINAL = `(?<nth>\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?${MONTH.replace('?<month>', '?:')})`;
const OF_MONTH = '(?: of (?<which>this|the|next) month)?';
const LEAD = '(?:(?:by|on|at|until|before|for|over|from) )?';

/** Single days that the date library does not know, or reads in another way than people mean them. */
export const DAYS: readonly DayRule[] = [
  rule(`\\b${LEAD}(?:the )?day after tomorrow\\b${NOT_OWNER}`, (_, today) => addDays(today, 2)),
  rule(`\\b${LEAD}(?:the )?week of the ${ORDINAL}${OF_MONTH}`, (words, today) => {
    const day = nthOfMonth(words, today);
    return day && mondayOf(day);
  }),
  rule(`\\b(?<which>this|next) month,? on the ${ORDINAL}`, nthOfMonth),
  rule(`\\b(?:on|by|until|before|for) the ${ORDINAL}${OF_MONTH}`, nthOfMonth),
  rule(`\\bthe ${ORDINAL}${OF_MONTH}${AT_END}`, nthOfMonth),
  rule(`\\b${LEAD}${ORDINAL}${OF_MONTH.slice(0, -1)}`, nthOfMonth),
  rule(`(?:^\\s*|\\b(?:on|by|until|before) )${ORDINAL}${AT_END}`, nthOfMonth),
  rule(`\\b${LEAD}${WEEKDAY},? (?:the )?${ORDINAL}${AT_END}`, (words, today) => {
    const day = nthOfMonth(words, today);
    return day && weekdayOf(day) === weekdayNamed(words.weekday) ? day : null;
  }),
  rule(`\\b${LEAD}${WEEKDAY},? (?:of )?next week\\b${NOT_OWNER}`, ({ weekday }, today) =>
    ofNextWeek(weekday, today),
  ),
  rule(`\\bnext week,? (?:on )?${WEEKDAY}${NOT_OWNER}`, ({ weekday }, today) => ofNextWeek(weekday, today)),
  rule(`\\b${LEAD}(?:(?<which>this|next)|the) weekend\\b${NOT_OWNER}`, ({ which }, today) => {
    const saturday = addDays(mondayOf(today), 5 + (which?.toLowerCase() === 'next' ? 7 : 0));
    return dayNumber(saturday) > dayNumber(today) ? saturday : null;
  }),
  rule('\\blater this week\\b', (_, today, calendar) => {
    const day = workingDaysAfter(today, 2, calendar);
    const last = workdayUntil(endOfWeek(mondayOf(today), calendar), calendar);
    if (dayNumber(today) >= dayNumber(last)) return null;
    return dayNumber(day) > dayNumber(last) ? last : day;
  }),
  rule('\\b(?:mid-?week)\\b', (_, today) => {
    const wednesday = addDays(mondayOf(today), 2);
    return dayNumber(wednesday) > dayNumber(today) ? wednesday : addDays(wednesday, 7);
  }),
  rule('\\b(?:29(?:th)? (?:of )?feb(?:ruary)?|feb(?:ruary)?\\.? 29(?:th)?)\\b(?!,? 20)', (_, today) =>
    leapDay(today),
  ),
];

function rule(pattern: string, day: DayRule['day']): DayRule {
  return { pattern: new RegExp(pattern, 'gi'), day };
}

/** The weekday in the week that begins next Monday. */
function ofNextWeek(weekday: string | undefined, today: CalendarDay): CalendarDay {
  return addDays(mondayOf(today), 6 + weekdayNamed(weekday));
}

/** "the 16th": the next 16th after today; months without a 31st are passed over. */
function nthOfMonth(
  { nth, which }: Readonly<Record<string, string | undefined>>,
  today: CalendarDay,
): CalendarDay | null {
  const day = Number(nth);
  if (day < 1 || day > 31) return null;
  const first = { ...today, day: 1 };
  const said = which?.toLowerCase() ?? 'the';
  const months = said === 'the' ? [0, 1, 2] : [said === 'next' ? 1 : 0];
  const found = months
    .map((ahead) => addMonths(first, ahead))
    .filter((month) => day <= daysInMonth(month))
    .map((month) => ({ ...month, day }));
  return found.find((candidate) => dayNumber(candidate) > dayNumber(today)) ?? null;
}

/** The library refuses 29 February in a year that has none, where the next one is meant. */
function leapDay(today: CalendarDay): CalendarDay | null {
  const years = Array.from({ length: 9 }, (_, ahead) => today.year + ahead);
  const found = years
    .filter((year) => daysInMonth({ year, month: 2, day: 1 }) === 29)
    .map((year) => ({ year, month: 2, day: 29 }));
  return found.find((candidate) => dayNumber(candidate) > dayNumber(today)) ?? null;
}
