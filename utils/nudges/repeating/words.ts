import { type CalendarDay, weekdayOf } from '../calendar-day.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import { isWorkingWeek } from './occurrences.ts';
import type { Repetition } from './repetition.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NTH = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

/**
 * A repetition as one says it: "every 2 weeks on Friday", "every month on the first working day". Typed into the
 * capture line, the words mean the same repetition.
 * @param start its first day, for what the rule leaves open
 * @returns null for a rule that nobody says
 */
export function repetitionWords(
  repetition: Repetition,
  start: CalendarDay,
  calendar: WorkCalendar,
): string | null {
  const { every, interval, months } = repetition;
  const lead = interval === 1 ? `every ${every}` : `every ${interval} ${every}s`;
  if (every === 'day') return lead;
  if (every === 'week') return weekly(repetition, start, calendar, lead);
  if (every === 'month') {
    const on = months.length === 0 ? dayInMonth(repetition, start, calendar) : null;
    return on && `${lead} on the ${on}`;
  }
  const month = MONTHS[(months[0] ?? start.month) - 1];
  return months.length > 1 || month === undefined ? null : yearly(repetition, start, `${lead} on`, month);
}

function weekly(
  repetition: Repetition,
  start: CalendarDay,
  calendar: WorkCalendar,
  lead: string,
): string | null {
  if (repetition.interval === 1 && isWorkingWeek(repetition, calendar)) return 'every working day';
  const named = repetition.weekdays.map(({ weekday }) => weekday).sort((a, b) => a - b);
  const days = joined((named.length > 0 ? named : [weekdayOf(start)]).map((day) => WEEKDAYS[day - 1] ?? ''));
  return repetition.interval === 1 ? `every ${days}` : `${lead} on ${days}`;
}

function dayInMonth(repetition: Repetition, start: CalendarDay, calendar: WorkCalendar): string | null {
  const { weekdays, monthDays, position } = repetition;
  if (weekdays.length > 0 && monthDays.length > 0) return null;
  if (weekdays.length > 0) {
    if (position === null) return nthWeekdays(repetition);
    return isWorkingWeek(repetition, calendar) ? `${nthName(position)} working day` : null;
  }
  const latest = latestOf(repetition);
  if (latest !== null) return `${ordinal(latest)} or the last day`;
  if (position !== null) return null;
  const days = monthDays.length > 0 ? [...monthDays].sort(lastAtEnd) : [start.day];
  return joined(days.map((day) => (day < 0 ? 'last day' : ordinal(day)))).replace(' and ', ' and the ');
}

function yearly(repetition: Repetition, start: CalendarDay, lead: string, month: string): string | null {
  const { weekdays, monthDays, position } = repetition;
  if (weekdays.length > 0) {
    const days = monthDays.length === 0 && position === null ? nthWeekdays(repetition) : null;
    return days && `${lead} the ${days} of ${month}`;
  }
  const latest = latestOf(repetition);
  if (latest !== null) return `${lead} ${latest} ${month} or the last day before`;
  const [day = start.day, ...others] = monthDays;
  return others.length > 0 || position !== null || day < 0 ? null : `${lead} ${day} ${month}`;
}

/** "the 30th, and where a month has none its last": all days from the 28th, of which the last one counts. */
function latestOf({ monthDays, weekdays, position }: Repetition): number | null {
  const latest = monthDays.at(-1) ?? 0;
  const upTo = [28, 29, 30, 31].filter((day) => day <= latest).join();
  return position === -1 && weekdays.length === 0 && latest > 28 && monthDays.join() === upTo ? latest : null;
}

function nthWeekdays({ weekdays }: Repetition): string | null {
  if (weekdays.some(({ nth }) => nth === null)) return null;
  const named = weekdays.map(({ weekday, nth }) => `${nthName(nth ?? 1)} ${WEEKDAYS[weekday - 1]}`);
  return joined(named).replace(' and ', ' and the ');
}

function nthName(nth: number): string | null {
  return nth === -1 ? 'last' : (NTH[nth] ?? null);
}

/** `1st`, `22nd`, `13th`. */
function ordinal(day: number): string {
  const ending = day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

function lastAtEnd(a: number, b: number): number {
  return (a < 0 ? 32 : a) - (b < 0 ? 32 : b);
}

function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
