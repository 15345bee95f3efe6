import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../utils/clients/day.ts';
import {
  isQuiet,
  type KeptClose,
  keepInTouchNudge,
  latenessOf,
  touchOf,
} from '../../../utils/nudges/keep-in-touch.ts';
import { momentOf } from '../../../utils/nudges/zone.ts';
import { clockAt, wallOf, ZONE } from './follow/sample-clock.ts';

const noon = (month: number, day: number) => momentOf({ year: 2026, month, day, hour: 12, minute: 0 }, ZONE);
const dana = (part: Partial<KeptClose> = {}): KeptClose => ({
  id: 'dana',
  account: 'me@ours.example',
  name: 'Dana Reyes',
  createdAt: noon(1, 5),
  lastFromClient: noon(4, 1),
  tier: 'regular',
  quietUntil: null,
  ...part,
});
const due = (part: Partial<KeptClose> = {}) => wallOf(keepInTouchNudge(dana(part), clockAt()).dueAt);

describe('X5 keeping in touch', () => {
  it('is due at nine on the working day on which the ideal interval is over', () => {
    // 45 days after 1 April is Saturday, 16 May.
    expect(due()).toBe('2026-05-18 09:00');
    expect(due({ tier: 'often' })).toBe('2026-04-15 09:00');
    expect(due({ tier: 'seldom' })).toBe('2026-07-30 09:00');
  });

  it('counts from a call as from a mail of theirs, whichever was last', () => {
    expect(due({ lastTalk: noon(4, 9) })).toBe('2026-05-25 09:00');
    expect(due({ lastTalk: noon(3, 1) })).toBe('2026-05-18 09:00');
  });

  it('counts from the day they were first met where they never wrote', () => {
    expect(due({ lastFromClient: null })).toBe('2026-02-19 09:00');
    expect(keepInTouchNudge(dana({ lastFromClient: null }), clockAt()).reason).toBe(
      'You have not heard from Dana yet',
    );
  });

  it('waits where they asked for quiet', () => {
    expect(due({ quietUntil: '2026-06-20' })).toBe('2026-06-20 09:00');
    expect(isQuiet(dana({ quietUntil: '2026-05-04' }), '2026-05-03')).toBe(true);
    expect(isQuiet(dana({ quietUntil: '2026-05-03' }), '2026-05-03')).toBe(false);
  });

  it.each([
    ['often', noon(5, 1), 'It has been 2 weeks since you last heard from Dana'],
    ['regular', noon(5, 1), 'It has been 6 weeks since you last heard from Dana'],
    ['seldom', noon(5, 1), 'It has been 4 months since you last heard from Dana'],
    ['often', noon(1, 3), 'It has been 4 months since you last heard from Dana'],
  ] as const)('says for %s in words how long it has been', (tier, lastFromClient, reason) =>
    expect(keepInTouchNudge(dana({ tier, lastFromClient }), clockAt()).reason).toBe(reason),
  );

  it('is another nudge after another contact, and the same whatever the tier', () => {
    const id = (part: Partial<KeptClose>) => keepInTouchNudge(dana(part), clockAt()).id;
    expect(id({ tier: 'often' })).toBe(id({}));
    expect(id({ lastTalk: noon(4, 9) })).not.toBe(id({}));
  });

  it('is green under the ideal interval, amber past it, red past the longest', () => {
    const light = (days: number) =>
      touchOf(
        dana({ tier: 'often', lastFromClient: clockAt().now - days * 86_400_000 }),
        clockAt(),
        '2026-05-03',
      ).light;
    expect([13, 14, 29, 30].map(light)).toEqual(['green', 'amber', 'amber', 'red']);
  });

  it('is late where the light is not green, and only then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 * 24 }), (hours) => {
        const client = dana({ lastFromClient: clockAt().now - hours * 3_600_000 });
        const touch = touchOf(client, clockAt(), '2026-05-03');
        expect(latenessOf(client, clockAt(), '2026-05-03')).toEqual(touch.light === 'green' ? null : touch);
      }),
    );
  });

  it('is due on the first working day of the amber light', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (ago) => {
        const client = dana({ tier: 'often', lastFromClient: clockAt().now - ago * 86_400_000 });
        const { dueAt } = keepInTouchNudge(client, clockAt());
        const light = (at: number) => touchOf(client, clockAt(), dayOf(at, ZONE)).light;
        expect(light(dueAt)).not.toBe('green');
        expect(light(dueAt - 3 * 86_400_000)).toBe('green');
      }),
    );
  });
});
