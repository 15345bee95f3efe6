import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHORTEST_WAIT, wakeFor } from '../../../utils/nudges/next-wake.ts';
import { NUDGE_STATES, type Nudge } from '../../../utils/nudges/nudge.ts';
import { loudFrom } from '../../../utils/nudges/quiet-hours.ts';
import { added, arrived, done, isOpen } from '../../../utils/nudges/transitions.ts';
import { momentOf } from '../../../utils/nudges/zone.ts';

const NOW = Date.UTC(2026, 10, 25, 9);
const HOUR = 3_600_000;

function nudge(id: string, dueAt: number): Nudge {
  return added(
    { id, account: 'me@ours.example', person: 'p1', reason: 'call', dueAt, thread: null },
    NOW - HOUR,
  );
}
const ids = (nudges: readonly Nudge[]): string[] => nudges.map(({ id }) => id);

const anyNudge = fc
  .record({
    id: fc.uuid(),
    dueAt: fc.integer({ min: NOW - 1000 * HOUR, max: NOW + 1000 * HOUR }),
    state: fc.constantFrom(...NUDGE_STATES),
    noticed: fc.boolean(),
  })
  .map(
    ({ id, dueAt, state, noticed }): Nudge => ({
      ...nudge(id, dueAt),
      state,
      noticedAt: noticed ? dueAt : null,
    }),
  );

describe('X5 when to wake', () => {
  it('wakes for the nearest nudge', () => {
    const wake = wakeFor([nudge('b', NOW + 2 * HOUR), nudge('a', NOW + HOUR)], NOW);
    expect(wake).toEqual({ toNotice: [], toMark: [], wakeAt: NOW + HOUR });
  });

  it('sleeps on when nothing waits', () => {
    expect(wakeFor([done(nudge('a', NOW + HOUR), NOW)], NOW).wakeAt).toBeNull();
  });

  it('catches up on everything that came while nobody looked, the longest overdue first', () => {
    const wake = wakeFor([nudge('b', NOW - HOUR), nudge('c', NOW), nudge('a', NOW - 60 * HOUR)], NOW);
    expect(ids(wake.toNotice)).toEqual(['a', 'b', 'c']);
  });

  it('never asks for an alarm less than a minute ahead', () => {
    expect(wakeFor([nudge('a', NOW + 5000)], NOW).wakeAt).toBe(NOW + SHORTEST_WAIT);
  });

  it('does not notice again what was noticed, when the clock is set back and comes round once more', () => {
    const noticed = arrived(nudge('a', NOW), NOW);
    expect(wakeFor([noticed], NOW - 24 * HOUR)).toEqual({ toNotice: [], toMark: [], wakeAt: null });
    expect(wakeFor([noticed], NOW + HOUR).toNotice).toEqual([]);
  });

  it('notices at once what the clock jumped over', () => {
    expect(ids(wakeFor([nudge('a', NOW + 100 * HOUR)], NOW + 101 * HOUR).toNotice)).toEqual(['a']);
  });

  describe('in quiet hours', () => {
    const zone = 'Europe/Berlin';
    const night = (at: number): number => loudFrom(at, { from: '20:00', until: '08:00' }, zone);
    const wall = (day: number, hour: number): number =>
      momentOf({ year: 2026, month: 11, day, hour, minute: 0 }, zone);

    it('notices nothing, and wakes at their end for what came in them', () => {
      const wake = wakeFor([nudge('a', wall(25, 21)), nudge('b', wall(27, 9))], wall(25, 23), night);
      expect(wake).toEqual({ toNotice: [], toMark: [], wakeAt: wall(26, 8) });
      expect(ids(wakeFor([nudge('a', wall(25, 21))], wall(26, 8), night).toNotice)).toEqual(['a']);
    });

    it('holds back also what came before them while nobody looked', () => {
      expect(wakeFor([nudge('a', wall(25, 12))], wall(25, 23), night)).toMatchObject({
        toNotice: [],
        wakeAt: wall(26, 8),
      });
    });

    it('wakes at their end for one that will fall into them, not at its moment', () => {
      expect(wakeFor([nudge('a', wall(25, 22))], wall(25, 12), night).wakeAt).toBe(wall(26, 8));
    });

    it('says nothing of one that comes round again, and wakes for nothing', () => {
      const noticed = { ...arrived(nudge('a', wall(25, 12)), wall(25, 12)), state: 'waiting' as const };
      const wake = wakeFor([noticed], wall(25, 23), night);
      expect(ids(wake.toMark)).toEqual(['a']);
      expect(wake).toMatchObject({ toNotice: [], wakeAt: null });
    });

    it('never wakes into them, and never later than the end of those a nudge falls into', () => {
      fc.assert(
        fc.property(fc.array(anyNudge, { maxLength: 20 }), (nudges) => {
          const { toNotice, wakeAt } = wakeFor(nudges, NOW, night);
          const waiting = nudges.filter((one) => isOpen(one) && one.noticedAt === null);
          const left = waiting.filter((one) => !toNotice.includes(one));
          const first = Math.min(...left.map(({ dueAt }) => night(Math.max(dueAt, NOW))));
          expect(wakeAt).toBe(left.length === 0 ? null : Math.max(first, NOW + SHORTEST_WAIT));
        }),
      );
    });
  });

  it('handles now exactly what is open, has come and was not noticed', () => {
    fc.assert(
      fc.property(fc.array(anyNudge, { maxLength: 20 }), (nudges) => {
        const expected = nudges.filter((one) => isOpen(one) && one.dueAt <= NOW && one.noticedAt === null);
        expect(ids(wakeFor(nudges, NOW).toNotice).sort()).toEqual(ids(expected).sort());
      }),
    );
  });

  it('wakes no later than the first that still waits, and never within a minute', () => {
    fc.assert(
      fc.property(fc.array(anyNudge, { maxLength: 20 }), (nudges) => {
        const waiting = nudges.filter((one) => isOpen(one) && one.dueAt > NOW && one.noticedAt === null);
        const first = Math.min(...waiting.map(({ dueAt }) => dueAt));
        const expected = waiting.length === 0 ? null : Math.max(first, NOW + SHORTEST_WAIT);
        expect(wakeFor(nudges, NOW).wakeAt).toBe(expected);
      }),
    );
  });
});
