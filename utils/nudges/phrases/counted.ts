import { addDays, addMonths, weekdayOf } from '../calendar-day.ts';
import { workingDaysAfter } from '../work-calendar.ts';
import { COUNT, countOf, type DayRule, WEEKDAY, weekdayNamed } from './rule.ts';

const UNIT =
  '(?<unit>(?:working|business|work) days?|weekdays?|days?|weeks?|fortnights?|months?|quarters?|years?)';
const TIME_WORD = "(?:['’]s?)?(?: time)?\\b(?! of\\b)";

/** "in 3 days", "in a fortnight", "within two weeks' time", "in 2 working days", "4 weeks from now". */
export const COUNTED: readonly DayRule[] = [
  `\\b(?:in|within|after) ${COUNT} ${UNIT}${TIME_WORD}`,
  `\\b${COUNT} ${UNIT} (?:from now|from today|hence|later)\\b`,
].map((pattern) => ({
  pattern: new RegExp(pattern, 'gi'),
  day: ({ count, unit }, today, calendar) => {
    const many = countOf(count);
    const what = (unit ?? '').toLowerCase();
    if (what.includes('day') && what.startsWith('d')) return addDays(today, many);
    if (what.includes('day')) return workingDaysAfter(today, many, calendar);
    if (what.startsWith('week')) return addDays(today, 7 * many);
    if (what.startsWith('fortnight')) return addDays(today, 14 * many);
    if (what.startsWith('month')) return addMonths(today, many);
    return addMonths(today, (what.startsWith('quarter') ? 3 : 12) * many);
  },
}));

/** "a week from Friday", "two weeks after tomorrow", "a week on Tuesday". */
export const COUNTED_FROM: DayRule = {
  pattern: new RegExp(
    `\\b(?:in )?${COUNT} weeks? (?:from|after|on) (?:${WEEKDAY}|(?<tomorrow>tomorrow)\\b)`,
    'gi',
  ),
  day: ({ count, weekday }, today) => {
    const wait = weekday === undefined ? 1 : ((weekdayNamed(weekday) - weekdayOf(today) + 6) % 7) + 1;
    return addDays(today, wait + 7 * countOf(count));
  },
};

const MINUTE = 60_000;
const SHORT = new RegExp(
  `\\bin (?<half>half an hour)\\b|\\b(?:in|within|after) ${COUNT} (?<unit>minutes?|mins?|hours?|hrs?)${TIME_WORD}`,
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
  const { half, count, unit } = found.groups ?? {};
  const minutes = half ? 30 : countOf(count) * (unit?.toLowerCase().startsWith('h') ? 60 : 1);
  return { index: found.index, length: found[0].length, wait: minutes * MINUTE };
}
