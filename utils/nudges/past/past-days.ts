import { addDays, addMonths, type CalendarDay, dayNumber, daysInMonth, weekdayOf } from '../calendar-day.ts';
import { numericRules } from '../phrases/numeric.ts';
import { AT_END, COUNT, countOf, MONTH, monthOf, WEEKDAY, weekdayNamed } from '../phrases/rule.ts';

type Words = Readonly<Record<string, string | undefined>>;

/** One kind of phrase for a day that is over, or today. */
export interface PastRule {
  readonly pattern: RegExp;
  /** Null where the words mean no day. */
  readonly day: (words: Words, today: CalendarDay) => CalendarDay | null;
}

const PART = '(?: (?<part>morning|afternoon|evening|night))?';

/** Phrases for days, the longer before the shorter. */
const WORDS: readonly PastRule[] = [
  rule('\\bthe day before yesterday\\b', (_, today) => addDays(today, -2)),
  rule(`\\byesterday\\b${PART}`, (_, today) => addDays(today, -1)),
  rule('\\blast (?<part>night|evening)\\b', (_, today) => addDays(today, -1)),
  rule('\\b(?:earlier )?(?:today|this (?<part>morning|afternoon|evening))\\b', (_, today) => today),
  rule(`\\b${COUNT} days? ago\\b`, ({ count }, today) => addDays(today, -countOf(count))),
  rule(`\\b${COUNT} weeks? ago\\b`, ({ count }, today) => addDays(today, -7 * countOf(count))),
  rule(`\\b${COUNT} months? ago\\b`, ({ count }, today) => addMonths(today, -countOf(count))),
  rule(`\\b(?:on |last |this )+${WEEKDAY}${PART}`, ({ weekday }, today) => lastWeekday(weekday, today)),
  // "the Monday delivery" is no day on which one spoke.
  rule(`(?:^|,\\s*|\\s)${WEEKDAY}${PART}${AT_END}`, ({ weekday }, today) => lastWeekday(weekday, today)),
  rule(`\\b(?:on )?(?:the )?${nth('day')} (?:of )?${MONTH}(?:,? (?<year>20\\d\\d))?`, ofYear),
  rule(`\\b(?:on )?${MONTH} (?:the )?${nth('day')}(?!\\d)(?:,? (?<year>20\\d\\d))?`, ofYear),
  rule(`\\bon the ${nth('day')}`, ({ day }, today) => lastOfMonth(Number(day), today)),
];

/** All of them. @param locale BCP 47; decides what "3/5" means */
export function pastRules(locale: string): readonly PastRule[] {
  const numeric = numericRules(locale).map(({ pattern, day }): PastRule => {
    return {
      pattern: new RegExp(pattern.source, 'i'),
      day: (words, today) => {
        // Without a year it is read as the next one; the one before is meant.
        const found = day(words, today, { workdays: [], holidays: [] });
        const isAhead = found !== null && words.year === undefined && dayNumber(found) > dayNumber(today);
        return isAhead ? addMonths(found, -12) : found;
      },
    };
  });
  return [...numeric, ...WORDS];
}

function nth(name: string): string {
  return `(?<${name}>\\d{1,2})(?:st|nd|rd|th)?`;
}

function rule(pattern: string, day: PastRule['day']): PastRule {
  return { pattern: new RegExp(pattern, 'i'), day };
}

/** The last one before today. */
function lastWeekday(weekday: string | undefined, today: CalendarDay): CalendarDay {
  const back = (weekdayOf(today) - weekdayNamed(weekday) + 7) % 7;
  return addDays(today, -(back === 0 ? 7 : back));
}

/** "3 May": of the year named, else the last one that has come. */
function ofYear({ day, month, year }: Words, today: CalendarDay): CalendarDay | null {
  const years = year === undefined ? [today.year, today.year - 1] : [Number(year)];
  const days = years
    .map((one) => ({ year: one, month: monthOf(month), day: Number(day) }))
    .filter((one) => one.day >= 1 && one.day <= daysInMonth({ ...one, day: 1 }));
  return days.find((one) => year !== undefined || dayNumber(one) <= dayNumber(today)) ?? null;
}

function lastOfMonth(day: number, today: CalendarDay): CalendarDay | null {
  const months = [0, -1, -2].map((ahead) => addMonths({ ...today, day: 1 }, ahead));
  const days = months
    .filter((month) => day >= 1 && day <= daysInMonth(month))
    .map((month) => ({ ...month, day }));
  return days.find((one) => dayNumber(one) <= dayNumber(today)) ?? null;
}
