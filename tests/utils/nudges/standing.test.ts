import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../utils/nudges/answers.ts';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { afterHearing, wroteAgain } from '../../../utils/nudges/standing.ts';
import { added, arrived, done, snoozed, undone } from '../../../utils/nudges/transitions.ts';
import { newWait, rungOf } from '../../../utils/nudges/wait.ts';
import { makeMessage } from '../clients/make-view.ts';

const PLACE = { zone: 'Europe/Berlin' };
const DAY = 86_400_000;
/** Berlin's clock in December; the 7th is a Monday. */
const december = (day: number, hour = 9): number => Date.UTC(2026, 11, day, hour - 1);
const ASKED = december(7, 10);

const waiting: Nudge = added(
  {
    id: 'n1',
    account: 'kim@ourhouse.example',
    person: 'p1',
    kind: 'no-reply',
    reason: 'No answer yet',
    dueAt: december(10),
    thread: { id: 't1', subject: 'Training', url: 'https://mail.example/t1' },
    wait: newWait({ since: ASKED, stem: 'training', question: 'Would Thursday work?' }),
  },
  ASKED,
);

const answer = (at: number): Heard => ({ what: 'answer', at });
const ours = (at: number): Heard => ({ what: 'ours', at });
const away = (at: number, until: string): Heard => ({ what: 'away', at, until });
const holding = (at: number, due: string | null): Heard => ({
  what: 'holding',
  at,
  message: makeMessage({ at }),
  promise: { by: 'client', quote: 'Let me check.', due },
});
const hear = (nudge: Nudge, ...heard: readonly Heard[]): Nudge => afterHearing(nudge, heard, PLACE, 99).nudge;

describe('X5 a nudge that waits for an answer', () => {
  it('is ended by it', () => {
    expect(hear(waiting, answer(december(8)))).toMatchObject({
      state: 'done',
      endedBy: { by: 'answer', at: december(8) },
    });
  });

  it('is ended also where we wrote again after it', () => {
    expect(hear(waiting, ours(december(9)), answer(december(8)))).toMatchObject({ state: 'done' });
    expect(hear(hear(waiting, ours(december(9))), answer(december(8)))).toMatchObject({ state: 'done' });
  });

  it('comes back on the working day after their return', () => {
    expect(hear(waiting, away(december(7, 11), '2026-12-18'))).toMatchObject({
      state: 'waiting',
      dueAt: december(21),
      wait: { awayUntil: '2026-12-18' },
    });
  });

  it('is not brought nearer by a return that comes before its day', () => {
    const heard = hear(waiting, away(december(7, 11), '2026-12-08'));
    expect(heard).toMatchObject({ dueAt: waiting.dueAt, wait: { awayUntil: '2026-12-08' } });
  });

  it('stays noticed where its day stays', () => {
    const noticed = arrived({ ...waiting, dueAt: december(14) }, december(14));
    expect(hear(noticed, away(december(7, 11), '2026-12-08'))).toMatchObject({
      state: 'due',
      noticedAt: december(14),
    });
  });

  it('waits on as it did where what came looks automatic, says so, and is ended by an answer after it', () => {
    const doubt = { what: 'doubtful', at: ASKED + DAY } as const;
    const later = { what: 'doubtful', at: ASKED + 2 * DAY } as const;
    const { nudge } = afterHearing(waiting, [later, doubt], PLACE, later.at);
    expect(nudge).toMatchObject({ state: 'waiting', dueAt: waiting.dueAt, wait: { doubtAt: later.at } });
    expect(afterHearing(nudge, [doubt, later], PLACE, later.at).nudge).toBe(nudge);
    const answer = { what: 'answer', at: ASKED + 3 * DAY } as const;
    expect(afterHearing(nudge, [answer], PLACE, answer.at).nudge).toMatchObject({ state: 'done' });
  });

  it('comes back on the working day after the day they promise', () => {
    expect(hear(waiting, holding(december(8), '2026-12-18'))).toMatchObject({
      state: 'waiting',
      kind: 'no-reply',
      dueAt: december(21),
    });
  });

  it('comes back after 3 working days where they promise no day', () => {
    expect(hear(waiting, holding(december(8), null))).toMatchObject({ dueAt: december(11) });
  });

  it('goes by the newest promise', () => {
    const twice = hear(waiting, holding(december(8), '2026-12-30'), holding(december(9), '2026-12-10'));
    expect(twice.dueAt).toBe(december(11));
  });

  it('tells the promise to be kept, unless they have answered since', () => {
    const held = holding(december(8), null);
    expect(afterHearing(waiting, [held], PLACE, 99).held).toBe(held);
    expect(afterHearing(waiting, [held, answer(december(9))], PLACE, 99).held).toBeNull();
  });

  it('goes up the ladder each time we write again: 3, 7, 14 working days of silence', () => {
    const second = hear(waiting, ours(december(10)));
    expect(second).toMatchObject({ dueAt: december(21), wait: { again: [december(10)] } });
    const third = hear(second, ours(december(21)));
    expect(third.dueAt).toBe(Date.UTC(2027, 0, 11, 8));
    const fourth = hear(third, ours(Date.UTC(2027, 0, 11, 9)));
    expect(fourth.wait && rungOf(fourth.wait)).toBe(3);
  });

  it('goes up one rung for all we write on one day, and none for the day on which we asked', () => {
    const again = hear(waiting, ours(december(7, 16)), ours(december(10)), ours(december(10, 17)));
    expect(again.wait?.again).toEqual([december(10, 17)]);
  });

  it('goes up a rung when the user says that we wrote again', () => {
    const again = wroteAgain(waiting, PLACE, december(10));
    expect(again).toMatchObject({ dueAt: december(21), state: 'waiting' });
    expect(wroteAgain(again, PLACE, december(10))).toBe(again);
  });

  it("knows the user's own working days", () => {
    const place = { ...PLACE, calendar: { workdays: [1, 2, 3], holidays: ['2026-12-14'] } };
    expect(afterHearing(waiting, [holding(december(8), '2026-12-11')], place, 99).nudge.dueAt).toBe(
      december(15),
    );
  });

  it('waits on where the user takes the answer back, and is not ended by it again', () => {
    const over = hear(waiting, answer(december(8)));
    const open = undone(over, 100);
    expect(open).toMatchObject({ state: 'waiting', endedBy: null });
    expect(hear(open, answer(december(8)))).toBe(open);
    expect(hear(open, answer(december(9)))).toMatchObject({ state: 'done' });
    const later = snoozed(over, december(20), 100);
    expect(hear(later, answer(december(8)))).toBe(later);
  });

  it('keeps the day the user chose when the same mail is seen again', () => {
    const moved = snoozed(hear(waiting, away(december(7, 11), '2026-12-18')), december(9), 100);
    expect(hear(moved, away(december(7, 11), '2026-12-18'))).toBe(moved);
  });

  it('is left alone when it is over', () => {
    const over = done(waiting, 98);
    expect(hear(over, answer(december(8)))).toBe(over);
  });
});

const moments = fc.integer({ min: -20, max: 90 }).map((hours) => ASKED + hours * 3 * 3_600_000 + 60_000);
const days = fc
  .integer({ min: 0, max: 40 })
  .map((day) => new Date(ASKED + day * DAY).toISOString().slice(0, 10));
const words = fc.oneof(
  { weight: 3, arbitrary: moments.map(ours) },
  fc.tuple(moments, days).map(([at, until]) => away(at, until)),
  fc.tuple(moments, fc.option(days)).map(([at, due]) => holding(at, due)),
  fc.constant<Heard>({ what: 'nothing' }),
);
/** No two messages bear the very same time. */
const key = (one: Heard) => ('at' in one ? one.at : -1);
const mails = fc.uniqueArray(words, { selector: key, maxLength: 8 });
const withAnswers = fc.uniqueArray(fc.oneof(words, moments.map(answer)), { selector: key, maxLength: 8 });
const stands = ({ state, dueAt, wait }: Nudge) => ({ state, dueAt, wait });

describe('X5 whatever is heard', () => {
  it('ends by nothing that was written before it began', () => {
    fc.assert(
      fc.property(withAnswers, (heard) => {
        const isAnswered = heard.some((one) => one.what === 'answer' && one.at > ASKED);
        expect(hear(waiting, ...heard).state === 'done').toBe(isAnswered);
      }),
    );
  });

  it('stands the same in whatever order it is heard, one by one or at once', () => {
    const orders = mails.chain((heard) =>
      fc.tuple(fc.constant(heard), fc.shuffledSubarray(heard, { minLength: heard.length })),
    );
    fc.assert(
      fc.property(orders, ([heard, shuffled]) => {
        const atOnce = hear(waiting, ...heard);
        const oneByOne = shuffled.reduce((nudge, one) => hear(nudge, one), waiting);
        expect(stands(oneByOne)).toEqual(stands(atOnce));
      }),
    );
  });

  it('ends in whatever order it is heard', () => {
    fc.assert(
      fc.property(withAnswers, (heard) => {
        const backwards = [...heard].reverse().reduce((nudge, one) => hear(nudge, one), waiting);
        expect(backwards.state).toBe(hear(waiting, ...heard).state);
      }),
    );
  });

  it('is heard once, however often it is seen', () => {
    fc.assert(
      fc.property(withAnswers, (heard) => {
        const once = hear(waiting, ...heard);
        expect(hear(once, ...heard)).toBe(once);
        expect(heard.reduce((nudge, one) => hear(nudge, one), once)).toBe(once);
      }),
    );
  });

  it('is never due while they are away', () => {
    fc.assert(
      fc.property(mails, (heard) => {
        const { dueAt, wait } = hear(waiting, ...heard);
        if (wait?.awayUntil) expect(dueAt).toBeGreaterThan(Date.parse(wait.awayUntil));
      }),
    );
  });
});
