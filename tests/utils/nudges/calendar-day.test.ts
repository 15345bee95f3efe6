import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayFrom,
  dayNumber,
  daysInMonth,
  mondayOf,
  weekdayOf,
} from '../../../utils/nudges/calendar-day.ts';

describe('X5 days of the calendar', () => {
  it('knows leap days', () => {
    expect(addDays({ year: 2028, month: 2, day: 28 }, 1)).toEqual({ year: 2028, month: 2, day: 29 });
    expect(addDays({ year: 2027, month: 2, day: 28 }, 1)).toEqual({ year: 2027, month: 3, day: 1 });
    expect(addMonths({ year: 2028, month: 2, day: 29 }, 12)).toEqual({ year: 2029, month: 2, day: 28 });
  });

  it('ends a month on its last day where the day does not exist', () => {
    expect(addMonths({ year: 2027, month: 1, day: 31 }, 1)).toEqual({ year: 2027, month: 2, day: 28 });
    expect(addMonths({ year: 2026, month: 11, day: 30 }, 3)).toEqual({ year: 2027, month: 2, day: 28 });
  });

  it('knows that 22 November 2026 is a Sunday', () => {
    expect(weekdayOf({ year: 2026, month: 11, day: 22 })).toBe(7);
    expect(mondayOf({ year: 2026, month: 11, day: 22 })).toEqual({ year: 2026, month: 11, day: 16 });
  });

  it('gives every number a day and every day its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
        const day = dayFrom(number);
        expect(dayNumber(day)).toBe(number);
        expect(day.day).toBeLessThanOrEqual(daysInMonth(day));
      }),
    );
  });
});
