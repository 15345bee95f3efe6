import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUp } from '../../../../utils/nudges/follow/follow.ts';
import type { Followed } from '../../../../utils/nudges/follow/followed.ts';
import type { Nudge } from '../../../../utils/nudges/nudge.ts';
import { arrived, done, letGo, snoozed, undone } from '../../../../utils/nudges/transitions.ts';

const NOW = 1_000_000;
const DAY = 86_400_000;

const wanted = (part: Partial<Followed> = {}): Followed => ({
  id: 'promise p1 2026-05-08',
  account: 'me@ours.example',
  person: 'dana',
  kind: 'promise',
  reason: 'Your promise: the plan',
  dueAt: NOW + DAY,
  about: { ledger: 'promises', entry: 'p1' },
  ...part,
});
const follow = (held: readonly Nudge[], want: readonly Followed[], now = NOW) =>
  followUp({ held, wanted: want, endedBy: () => 'entry' }, now);
const begun = (part: Partial<Followed> = {}): Nudge => {
  const [nudge] = follow([], [wanted(part)]);
  if (!nudge) throw new Error('it is added');
  return nudge;
};

describe('X5 nudges that follow', () => {
  it('are added where they are missing, and then left alone', () => {
    expect(begun()).toMatchObject({ state: 'waiting', source: 'followed', previous: null, thread: null });
    expect(follow([begun()], [wanted()], NOW + 5)).toEqual([]);
  });

  it('come now where their moment is past', () => {
    expect(begun({ dueAt: NOW - DAY }).dueAt).toBe(NOW);
    expect(follow([begun({ dueAt: NOW - DAY })], [wanted({ dueAt: NOW - DAY })], NOW + 5)).toEqual([]);
  });

  it('are brought along with the words and the moment', () => {
    const [after] = follow([begun()], [wanted({ reason: 'Your promise: the roof', dueAt: NOW + 2 * DAY })]);
    expect(after).toMatchObject({ reason: 'Your promise: the roof', dueAt: NOW + 2 * DAY, previous: null });
  });

  it('are noticed anew when they are put off after they had come', () => {
    const came = arrived(begun(), NOW + DAY);
    const [after] = follow([came], [wanted({ dueAt: NOW + 3 * DAY })], NOW + DAY);
    expect(after).toMatchObject({ state: 'waiting', noticedAt: null, dueAt: NOW + 3 * DAY });
  });

  it('end when they are not wanted any more', () => {
    expect(follow([begun()], [])).toMatchObject([{ state: 'done', endedBy: { by: 'entry', at: NOW } }]);
    expect(follow([done(begun(), NOW)], [])).toEqual([]);
  });

  it('come back as they stood when what ended them is taken back', () => {
    const put = snoozed(arrived(begun(), NOW + DAY), NOW + 9 * DAY, NOW + DAY);
    for (const stood of [begun(), put]) {
      const [gone] = follow([stood], [], NOW + DAY);
      const [back] = follow(gone ? [gone] : [], [wanted()], NOW + DAY);
      expect(back).toMatchObject({ state: 'waiting', endedBy: null, dueAt: stood.dueAt });
      expect(back?.previous).toEqual(stood.previous);
    }
  });

  it('come back without a second notice when they were noticed before', () => {
    const came = arrived(begun(), NOW + DAY);
    const [gone] = follow([came], [], NOW + 2 * DAY);
    expect(follow(gone ? [gone] : [], [wanted()], NOW + 2 * DAY)).toMatchObject([
      { state: 'waiting', noticedAt: came.noticedAt, dueAt: came.dueAt },
    ]);
  });

  it('stay as the user left them: done, let go or put off', () => {
    for (const change of [
      (nudge: Nudge) => done(nudge, NOW),
      (nudge: Nudge) => letGo(nudge, NOW, 'no need'),
      (nudge: Nudge) => snoozed(nudge, NOW + 5 * DAY, NOW),
    ]) {
      const touched = change(begun());
      expect(follow([touched], [wanted({ dueAt: NOW + 2 * DAY })])).toEqual([]);
      const back = undone(touched, NOW);
      expect(follow([back], [wanted({ dueAt: NOW + 2 * DAY })])).toMatchObject([{ dueAt: NOW + 2 * DAY }]);
    }
  });

  it('leave alone what somebody set, and what is to be left', () => {
    expect(follow([{ ...begun(), source: 'typed' }], [])).toEqual([]);
    expect(followUp({ held: [begun()], wanted: [], endedBy: () => null }, NOW)).toEqual([]);
  });

  it('are never written a second time, whatever went before', () => {
    const change = fc.constantFrom(
      (nudge: Nudge, now: number) => done(nudge, now),
      (nudge: Nudge, now: number) => letGo(nudge, now),
      (nudge: Nudge, now: number) => snoozed(nudge, now + 3 * DAY, now),
      (nudge: Nudge, now: number) => undone(nudge, now),
      (nudge: Nudge, now: number) => arrived(nudge, now),
      (nudge: Nudge) => nudge,
    );
    const step = fc.tuple(change, fc.option(fc.integer({ min: -3, max: 9 }), { nil: null }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let nudge = begun();
        let now = NOW;
        for (const [act, days] of steps) {
          now += DAY / 2;
          nudge = act(nudge, now);
          const want = days === null ? [] : [wanted({ dueAt: NOW + days * DAY })];
          const [written] = follow([nudge], want, now);
          nudge = written ?? nudge;
          expect(follow([nudge], want, now)).toEqual([]);
        }
      }),
    );
  });
});
