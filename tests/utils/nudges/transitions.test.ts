import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { added, arrived, done, isOpen, letGo, snoozed, undone } from '../../../utils/nudges/transitions.ts';

const given = {
  id: 'n1',
  account: 'me@ours.example',
  person: 'p1',
  reason: 'call',
  dueAt: 1000,
  thread: null,
};
const fresh = added(given, 10);

type Step = (nudge: Nudge, now: number) => Nudge;
const steps = fc.constantFrom<Step>(
  done,
  letGo,
  arrived,
  (nudge, now) => snoozed(nudge, 5000, now),
  (nudge, now) => snoozed(nudge, 9000, now),
);
const lives = fc.array(steps, { maxLength: 8 });
const lifeOf = (life: readonly Step[]): Nudge =>
  life.reduce((nudge, step, at) => step(nudge, 20 + at), fresh);
const core = ({ state, dueAt, noticedAt }: Nudge): object => ({ state, dueAt, noticedAt });

describe('X5 what happens to a nudge', () => {
  it('waits when it is set', () => {
    expect(fresh).toMatchObject({ state: 'waiting', dueAt: 1000, noticedAt: null, source: 'typed' });
  });

  it('is let go when setting it is undone', () => {
    expect(undone(fresh, 20).state).toBe('let-go');
  });

  it('is noticed once for each moment it is due at', () => {
    const noticed = arrived(fresh, 1000);
    expect(noticed).toMatchObject({ state: 'due', noticedAt: 1000 });
    expect(arrived(noticed, 2000).noticedAt).toBe(1000);
    expect(snoozed(noticed, 5000, 2000)).toMatchObject({ state: 'waiting', noticedAt: null, dueAt: 5000 });
  });

  it('is due again, and not noticed again, when doing it is undone', () => {
    const noticed = arrived(fresh, 1000);
    expect(undone(done(noticed, 2000), 2100)).toMatchObject({ state: 'due', noticedAt: 1000 });
  });

  it('opens again when it is snoozed after it was done', () => {
    expect(isOpen(snoozed(done(fresh, 20), 5000, 30))).toBe(true);
  });

  it('takes any one change back, whatever went before', () => {
    fc.assert(
      fc.property(
        lives,
        fc.constantFrom<Step>(done, letGo, (nudge, now) => snoozed(nudge, 7000, now)),
        (life, change) => {
          const before = lifeOf(life);
          const changed = change(before, 100);
          if (changed !== before) expect(core(undone(changed, 200))).toEqual(core(before));
        },
      ),
    );
  });

  it('is the same nudge when the same change arrives twice', () => {
    fc.assert(
      fc.property(
        lives,
        fc.constantFrom<Step>(done, letGo, undone, (nudge, now) => snoozed(nudge, 7000, now)),
        (life, change) => {
          const once = change(lifeOf(life), 100);
          expect(change(once, 200)).toBe(once);
        },
      ),
    );
  });

  it('keeps who it is about and why through every change', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { id, account, person, reason, createdAt } = lifeOf(life);
        expect({ id, account, person, reason, createdAt }).toEqual({
          id: 'n1',
          account: given.account,
          person: 'p1',
          reason: 'call',
          createdAt: 10,
        });
      }),
    );
  });
});
