import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayFrom,
  dayNumber,
  daysInMonth,
  mondayOf,
  weekdayOf,
  workingDayFrom,
  workingDayUntil,
} from '../../../utils/nudges/calendar-day.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map(dayFrom);

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

  it('skips weekends and New Year when it looks for a working day', () => {
    expect(workingDayFrom({ year: 2027, month: 1, day: 1 })).toEqual({ year: 2027, month: 1, day: 4 });
    expect(workingDayUntil({ year: 2027, month: 1, day: 31 })).toEqual({ year: 2027, month: 1, day: 29 });
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(workingDayFrom(day))).toBeLessThan(6);
        expect(weekdayOf(workingDayUntil(day))).toBeLessThan(6);
        expect(dayNumber(workingDayFrom(day)) - dayNumber(day)).toBeGreaterThanOrEqual(0);
        expect(dayNumber(day) - dayNumber(workingDayUntil(day))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('counts working days one by one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        let walked = day;
        for (let left = count; left > 0; ) {
          walked = addDays(walked, 1);
          if (weekdayOf(walked) < 6) left -= 1;
        }
        expect(addWorkingDays(day, count)).toEqual(walked);
      }),
    );
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
