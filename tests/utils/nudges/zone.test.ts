import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, wallAt } from '../../../utils/nudges/zone.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Pacific/Chatham',
];
const zones = fc.constantFrom(...ZONES);
const moments = fc
  .integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2045, 0, 1) })
  .map((at) => Math.floor(at / 60_000) * 60_000);

describe('X5 the clock on the wall of a zone', () => {
  it('shows a moment in the zone it is asked for', () => {
    const at = Date.UTC(2026, 10, 22, 23, 30);
    expect(wallAt(at, 'Asia/Kolkata')).toEqual({ year: 2026, month: 11, day: 23, hour: 5, minute: 0 });
  });

  it('moves a time that is skipped in spring on by what is skipped', () => {
    const skipped = { year: 2026, month: 3, day: 29, hour: 2, minute: 30 };
    expect(wallAt(momentOf(skipped, 'Europe/Berlin'), 'Europe/Berlin')).toMatchObject({
      hour: 3,
      minute: 30,
    });
  });

  it('takes the first of the two when a time comes twice in autumn', () => {
    const twice = { year: 2026, month: 10, day: 25, hour: 2, minute: 30 };
    expect(momentOf(twice, 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  it('takes the next day where a land has skipped a whole one', () => {
    const skipped = { year: 2011, month: 12, day: 30, hour: 9, minute: 0 };
    expect(wallAt(momentOf(skipped, 'Pacific/Apia'), 'Pacific/Apia')).toMatchObject({ day: 31, hour: 9 });
  });

  it('finds the moment behind what the wall shows, or the earlier one where the wall shows it twice', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        const found = momentOf(wallAt(at, zone), zone);
        expect(wallAt(found, zone)).toEqual(wallAt(at, zone));
        expect(at - found).toBeGreaterThanOrEqual(0);
        expect(at - found).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });

  it('refuses a zone nobody knows', () => {
    expect(() => wallAt(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});
