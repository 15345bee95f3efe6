import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickPicks } from '../../../utils/nudges/quick-picks.ts';
import { momentOf, wallAt } from '../../../utils/nudges/zone.ts';

const zone = 'Europe/Berlin';
const at = (day: number, hour: number): { now: number; zone: string } => ({
  now: momentOf({ year: 2026, month: 11, day, hour, minute: 10 }, zone),
  zone,
});

describe('X5 moments to pick with one click', () => {
  it('offers them soonest first', () => {
    expect(quickPicks(at(25, 14)).map(({ id }) => id)).toEqual([
      'later-today',
      'tomorrow',
      'next-monday',
      'in-a-week',
      'in-two-weeks',
      'in-a-month',
    ]);
  });

  it('leaves out what would be the same moment twice', () => {
    expect(quickPicks(at(22, 14)).map(({ id }) => id)).not.toContain('next-monday');
    expect(quickPicks(at(23, 14)).map(({ id }) => id)).not.toContain('in-a-week');
  });

  it('offers no later today when the day is over', () => {
    expect(quickPicks(at(25, 22))[0]?.id).toBe('tomorrow');
  });

  it('puts a week or more ahead on a working day of the user, and leaves tomorrow and Monday as they are called', () => {
    const calendar = { workdays: [1, 2, 3, 4, 5], holidays: ['2026-11-26', '2026-11-30', '2026-12-02'] };
    const days = quickPicks({ ...at(25, 14), calendar }).map(({ id, dueAt }) => [
      id,
      wallAt(dueAt, zone).day,
    ]);
    expect(days.slice(1)).toEqual([
      ['tomorrow', 26],
      ['next-monday', 30],
      ['in-a-week', 3],
      ['in-two-weeks', 9],
      ['in-a-month', 25],
    ]);
  });

  it('is always ahead, rising, and at nine in the morning except later today', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2040, 0, 1) }),
        fc.constantFrom('UTC', zone, 'America/St_Johns', 'Pacific/Auckland', 'Asia/Kolkata'),
        (now, where) => {
          const picks = quickPicks({ now, zone: where });
          expect(picks.length).toBeGreaterThanOrEqual(4);
          picks.reduce((before, { id, dueAt }) => {
            expect(dueAt).toBeGreaterThan(before);
            if (id !== 'later-today') expect(wallAt(dueAt, where)).toMatchObject({ hour: 9, minute: 0 });
            return dueAt;
          }, now);
        },
      ),
    );
  });
});
