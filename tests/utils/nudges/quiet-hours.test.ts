import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loudFrom, type QuietHours } from '../../../utils/nudges/quiet-hours.ts';
import { momentOf, wallAt } from '../../../utils/nudges/zone.ts';

const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
const NIGHT: QuietHours = { from: '20:00', until: '08:00' };
const at = (day: number, hour: number, minute = 0, month = 11): number =>
  momentOf({ year: 2026, month, day, hour, minute }, ZONE);
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((time) => time.map((part) => String(part).padStart(2, '0')).join(':'));
const zones = fc.constantFrom(
  ZONE,
  'UTC',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kolkata',
);
const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) });

describe('X5 quiet hours', () => {
  it('end in the morning, over midnight', () => {
    expect(loudFrom(at(25, 19, 59), NIGHT, ZONE)).toBe(at(25, 19, 59));
    expect(loudFrom(at(25, 20), NIGHT, ZONE)).toBe(at(26, 8));
    expect(loudFrom(at(26, 3), NIGHT, ZONE)).toBe(at(26, 8));
    expect(loudFrom(at(26, 8), NIGHT, ZONE)).toBe(at(26, 8));
  });

  it('may be hours of one day, or none', () => {
    const lunch = { from: '12:00', until: '13:30' };
    expect(loudFrom(at(25, 12, 10), lunch, ZONE)).toBe(at(25, 13, 30));
    expect(loudFrom(at(25, 14), lunch, ZONE)).toBe(at(25, 14));
    expect(loudFrom(at(25, 3), { from: '09:00', until: '09:00' }, ZONE)).toBe(at(25, 3));
    expect(loudFrom(at(25, 3), null, ZONE)).toBe(at(25, 3));
  });

  it('end by the clock on the wall in a night in which the clocks change', () => {
    // 13 hours in autumn, 11 in spring.
    expect(loudFrom(at(24, 20, 0, 10), NIGHT, ZONE) - at(24, 20, 0, 10)).toBe(13 * HOUR);
    expect(loudFrom(at(28, 20, 0, 3), NIGHT, ZONE) - at(28, 20, 0, 3)).toBe(11 * HOUR);
    const skipped = { from: '22:00', until: '02:30' };
    expect(wallAt(loudFrom(at(28, 23, 0, 3), skipped, ZONE), ZONE)).toMatchObject({ hour: 3, minute: 30 });
    // Half past two comes twice; the night ends the first time, and does not begin anew.
    const first = loudFrom(at(24, 23, 0, 10), skipped, ZONE);
    expect(loudFrom(first + HOUR - 1, skipped, ZONE)).toBe(first + HOUR - 1);
  });

  it('are those of the zone in which the user is now', () => {
    const evening = at(25, 21);
    expect(loudFrom(evening, NIGHT, 'America/New_York')).toBe(evening);
    expect(loudFrom(at(26, 8), NIGHT, 'America/New_York')).toBe(at(26, 14));
  });

  it('end, never lie, and leave the order of things as it is', () => {
    fc.assert(
      fc.property(moments, fc.nat(3 * 24 * 60), times, times, zones, (now, later, from, until, zone) => {
        const quiet = { from, until };
        const loud = loudFrom(now, quiet, zone);
        expect(loud).toBeGreaterThanOrEqual(now);
        expect(loud - now).toBeLessThanOrEqual(25 * HOUR);
        expect(loudFrom(loud, quiet, zone)).toBe(loud);
        expect(loudFrom(now + later * 60_000, quiet, zone)).toBeGreaterThanOrEqual(loud);
        const wall = wallAt(loud, zone);
        const shown = `${String(wall.hour).padStart(2, '0')}:${String(wall.minute).padStart(2, '0')}`;
        if (loud > now && wallAt(loud - 48 * HOUR, zone).hour === wall.hour)
          expect(shown >= until).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
