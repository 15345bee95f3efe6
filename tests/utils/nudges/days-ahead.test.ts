import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../utils/nudges/calendar-day.ts';
import { daysAhead } from '../../../utils/nudges/days-ahead.ts';
import { today } from '../../../utils/nudges/due-time.ts';
import { wallAt } from '../../../utils/nudges/zone.ts';

const BERLIN = 'Europe/Berlin';
/** Sunday, 22 November 2026, 07:00 in Berlin. */
const EARLY = Date.UTC(2026, 10, 22, 6);
const HOUR = 3_600_000;
const hours = (now: number) =>
  daysAhead({ now, zone: BERLIN }).map(({ dueAt }) => wallAt(dueAt, BERLIN).hour);

describe('X5 the days onto which a nudge can be moved', () => {
  it('are today, the six after it, and the first working day of the week after those', () => {
    const days = daysAhead({ now: EARLY, zone: BERLIN });
    expect(days.map(({ day }) => day.day)).toEqual([22, 23, 24, 25, 26, 27, 28, 30]);
    expect(days.map(({ which }) => which)).toEqual(['today', ...Array(6).fill('day'), 'next-week']);
  });

  it('bring it back at nine in the morning', () => {
    expect(hours(EARLY)).toEqual([9, 9, 9, 9, 9, 9, 9, 9]);
  });

  it('bring it back later today once nine is over, and at once where the evening is over too', () => {
    expect(hours(EARLY + 4 * HOUR)[0]).toBe(14);
    const night = EARLY + 16 * HOUR;
    expect(daysAhead({ now: night, zone: BERLIN })[0]?.dueAt).toBe(night);
  });

  it('are each on the day they name, and never before now', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) }),
        fc.constantFrom(BERLIN, 'Pacific/Auckland', 'America/St_Johns'),
        (now, zone) => {
          const days = daysAhead({ now, zone });
          expect(days.every(({ dueAt }) => dueAt >= now)).toBe(true);
          expect(days.map(({ dueAt }) => dayNumber(today({ now: dueAt, zone })))).toEqual(
            days.map(({ day }) => dayNumber(day)),
          );
          expect(new Set(days.map(({ day }) => dayNumber(day))).size).toBe(8);
        },
      ),
    );
  });
});
