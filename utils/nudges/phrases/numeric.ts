import { type CalendarDay, dayNumber, daysInMonth } from '../calendar-day.ts';
import type { DayRule } from './rule.ts';

const EDGE_BEFORE = '(?<![\\w./:-])';
const EDGE_AFTER = '(?![\\d/:-]|\\.\\d| ?%| of\\b)';

/** "a 1/2 day workshop" speaks of halves, "1/2" at the end, before a time or before a year does not. */
const NO_FRACTION = '(?!(?:1/[2-5]|2/3|3/4)\\b(?!\\s*(?:$|[,.;:!?)/]|at\\b|\\d)))';

/**
 * Dates in digits. "3/5" is the 3rd of May or the 5th of March, as the user's language has it; where only one
 * reading is a date ("25/12"), it is that one. With dots the day comes first, and without a year it is a date only
 * in a language that writes dates so. "24/7" is no date.
 * @param locale BCP 47, `en-GB`
 */
export function numericRules(locale: string): readonly DayRule[] {
  const { dayFirst, dotted } = shortDateOf(locale);
  const withDots = (year: string): DayRule => ({
    pattern: new RegExp(`${EDGE_BEFORE}(?<day>\\d\\d?)\\. ?(?<month>\\d\\d?)\\.${year}(?![\\w-])`, 'g'),
    day: ({ day, month, year: named }, today) => inYear(named, Number(month), Number(day), today),
  });
  return [
    {
      pattern: new RegExp(
        `${EDGE_BEFORE}(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)${EDGE_AFTER}`,
        'g',
      ),
      day: ({ year, month, day }) => valid(Number(year), Number(month), Number(day)),
    },
    {
      pattern: new RegExp(
        `${EDGE_BEFORE}(?!24/7)${NO_FRACTION}(?<a>\\d\\d?)/(?<b>\\d\\d?)(?:/(?<year>(?:20)?\\d\\d))?${EDGE_AFTER}`,
        'g',
      ),
      day: ({ a, b, year }, today) => {
        const [first, second] = [Number(a), Number(b)];
        const [day, month] = dayFirst ? [first, second] : [second, first];
        return inYear(year, month, day, today) ?? inYear(year, day, month, today);
      },
    },
    {
      pattern: new RegExp(`${EDGE_BEFORE}(?<a>\\d\\d?)-(?<b>\\d\\d?)-(?<year>20\\d\\d)${EDGE_AFTER}`, 'g'),
      day: ({ a, b, year }, today) => {
        const [day, month] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
        return inYear(year, month, day, today);
      },
    },
    withDots(' ?(?<year>20\\d\\d|\\d\\d)'),
    ...(dotted ? [withDots('')] : []),
  ];
}

/** How a language writes a short date: whether the day comes before the month, and whether dots stand between. */
function shortDateOf(locale: string): { readonly dayFirst: boolean; readonly dotted: boolean } {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(0);
  const order = parts.map(({ type }) => type);
  return {
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    dotted: parts.some(({ type, value }) => type === 'literal' && value.startsWith('.')),
  };
}

/** The day in the year named, else in the next year in which it is still to come. */
function inYear(
  year: string | undefined,
  month: number,
  day: number,
  today: CalendarDay,
): CalendarDay | null {
  if (year !== undefined) return valid(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const thisYear = valid(today.year, month, day);
  if (thisYear && dayNumber(thisYear) > dayNumber(today)) return thisYear;
  return valid(today.year + 1, month, day);
}

function valid(year: number, month: number, day: number): CalendarDay | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth({ year, month, day: 1 });
  return isDay ? { year, month, day } : null;
}
