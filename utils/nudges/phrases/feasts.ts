import { addDays, type CalendarDay, dayNumber } from '../calendar-day.ts';
import { workdayFrom, workdayUntil } from '../work-calendar.ts';
import type { DayRule } from './rule.ts';

/**
 * The turn of the year, as people put things off to it: "before Christmas" is the last working day before it, "after
 * Christmas" the first after both of its days, "in the new year" the first of that year.
 */
export const FEASTS: readonly DayRule[] = [
  {
    pattern: /\b(?<way>before|after) (?:christmas|x-?mas)\b(?! (?:party|lunch|dinner|do|cards?)\b)/gi,
    day: ({ way }, today, calendar) =>
      nextOf(today, (year) =>
        way?.toLowerCase() === 'before'
          ? workdayUntil({ year, month: 12, day: 24 }, calendar)
          : workdayFrom({ year, month: 12, day: 27 }, calendar),
      ),
  },
  {
    pattern: /\b(?:early )?(?:in|after) (?:the )?new year\b(?!['’])/gi,
    day: (_, today, calendar) => workdayFrom({ year: today.year + 1, month: 1, day: 1 }, calendar),
  },
];

/** The next of a day that comes every year; after a long break it may lie in the year after its own. */
function nextOf(today: CalendarDay, inYear: (year: number) => CalendarDay): CalendarDay {
  const days = [-1, 0, 1].map((ahead) => inYear(today.year + ahead));
  return days.find((day) => dayNumber(day) > dayNumber(today)) ?? addDays(today, 365);
}
