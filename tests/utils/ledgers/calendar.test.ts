import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInYear, daysAfter, yearOf, yearsBefore } from '../../../utils/ledgers/calendar.ts';
import { daysFrom, isDay } from '../../../utils/ledgers/entry.ts';

describe('C7 days of the calendar', () => {
  it('keep the 29th of February, and make it the 28th where a year has none', () => {
    expect(dayInYear(2028, '02-29')).toBe('2028-02-29');
    expect(dayInYear(2027, '02-29')).toBe('2027-02-28');
    expect(dayInYear(2100, '02-29')).toBe('2100-02-28');
    expect(dayInYear(2000, '02-29')).toBe('2000-02-29');
    expect(yearsBefore('2028-02-29', 1)).toBe('2027-02-28');
  });

  it('count over the ends of months and years', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
    expect(yearOf('2026-05-03')).toBe(2026);
  });

  it('are days however far one counts, and counting back leads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
        const day = daysAfter('2026-05-03', count);
        expect(isDay(day)).toBe(true);
        expect(daysFrom('2026-05-03', day)).toBe(count);
        expect(daysAfter(day, -count)).toBe('2026-05-03');
      }),
    );
  });
});
