import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DAY } from '../../../utils/ledgers/entry.ts';
import {
  daysLate,
  editedPromise,
  isOverdue,
  newPromise,
  PROMISE_STATES,
  type PromiseEntry,
  refusedPromise,
  SETTLINGS,
  type Settling,
  settledAs,
} from '../../../utils/ledgers/promise.ts';
import { NOON } from '../clients/make-view.ts';
import { samplePromise, TODAY } from './sample-entries.ts';

const LATER = NOON + 1;

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A promise as the functions leave it, after any number of changes. */
const lived: fc.Arbitrary<PromiseEntry> = fc
  .tuple(
    fc.oneof(day, fc.constant(NO_DAY)),
    fc.array(fc.tuple(fc.constantFrom(...SETTLINGS), day), { maxLength: 4 }),
  )
  .map(([due, acts]) =>
    acts.reduce<PromiseEntry>(
      (one, [how, on]) => settledAs(one, how, on, LATER),
      samplePromise({ day: due }),
    ),
  );

describe('D7 a promise that is settled', () => {
  it.each<[how: Settling, due: string, state: PromiseEntry['state'], late: number | null]>([
    ['kept', '2026-05-08', 'early', -5],
    ['kept', TODAY, 'kept', 0],
    ['kept', '2026-05-01', 'kept', 2],
    ['kept', NO_DAY, 'kept', null],
    ['exceeded', '2026-05-08', 'exceeded', -5],
    ['missed', '2026-05-01', 'missed', 2],
    ['released', '2026-05-08', 'released', -5],
  ])('as %s where it is due %s is %s', (how, due, state, late) => {
    const settled = settledAs(samplePromise({ day: due }), how, TODAY, LATER);
    expect(settled).toMatchObject({ state, settledOn: TODAY, updatedAt: LATER });
    expect(daysLate(settled)).toBe(late);
  });

  it('twice the same is as once, also on another day', () => {
    fc.assert(
      fc.property(lived, fc.constantFrom(...SETTLINGS), day, day, (promise, how, on, again) => {
        const once = settledAs(promise, how, on, LATER);
        expect(settledAs(once, how, again, LATER + 1)).toBe(once);
      }),
    );
  });

  it('knows its day exactly while it is settled', () => {
    fc.assert(
      fc.property(lived, ({ state, settledOn }) => {
        expect(settledOn === null).toBe(state === 'open');
        expect(PROMISE_STATES).toContain(state);
      }),
    );
  });

  it('stays kept on its day when the user says later how well', () => {
    const kept = settledAs(samplePromise(), 'kept', '2026-05-06', LATER);
    const exceeded = settledAs(kept, 'exceeded', '2026-05-20', LATER + 1);
    expect(exceeded).toMatchObject({ state: 'exceeded', settledOn: '2026-05-06' });
    expect(settledAs(exceeded, 'kept', '2026-05-20', LATER + 2)).toMatchObject({
      state: 'early',
      settledOn: '2026-05-06',
    });
    expect(settledAs(kept, 'missed', '2026-05-20', LATER)).toMatchObject({ settledOn: '2026-05-20' });
  });

  it('is open again without a trace of the day', () => {
    const missed = settledAs(samplePromise(), 'missed', '2026-05-20', LATER);
    expect(settledAs(missed, 'open', '2026-05-21', LATER)).toEqual({ ...samplePromise(), updatedAt: LATER });
  });
});

describe('D7 a promise that is edited', () => {
  it('takes the words without the spaces around them, and the day', () => {
    const edited = editedPromise(samplePromise(), '  The floor plan \n', '2026-06-01', LATER);
    expect(edited).toEqual({
      ...samplePromise(),
      text: 'The floor plan',
      day: '2026-06-01',
      updatedAt: LATER,
    });
  });

  it('keeps its words where none are given, and is itself where nothing changes', () => {
    const promise = samplePromise();
    expect(editedPromise(promise, '  ', promise.day, LATER)).toBe(promise);
    expect(editedPromise(promise, ` ${promise.text}`, promise.day, LATER)).toBe(promise);
    expect(editedPromise(promise, '', NO_DAY, LATER)).toMatchObject({ text: promise.text, day: NO_DAY });
  });

  it('twice the same is as once', () => {
    fc.assert(
      fc.property(lived, fc.string({ maxLength: 1_500 }), day, (promise, text, due) => {
        const once = editedPromise(promise, text, due, LATER);
        expect(editedPromise(once, text, due, LATER + 1)).toBe(once);
        expect(once.text.length).toBeLessThanOrEqual(1_000);
      }),
    );
  });

  it('is early or not by the day it has now', () => {
    const early = settledAs(samplePromise(), 'kept', '2026-05-06', LATER);
    expect(editedPromise(early, '', '2026-05-04', LATER)).toMatchObject({ state: 'kept' });
    expect(editedPromise(early, '', NO_DAY, LATER)).toMatchObject({ state: 'kept' });
    const kept = settledAs(samplePromise({ day: '2026-05-01' }), 'kept', TODAY, LATER);
    expect(editedPromise(kept, '', '2026-05-30', LATER)).toMatchObject({ state: 'early' });
    const missed = settledAs(samplePromise(), 'missed', '2026-05-20', LATER);
    expect(editedPromise(missed, '', '2026-06-30', LATER)).toMatchObject({ state: 'missed' });
  });
});

describe('D7 a promise and today', () => {
  it('is overdue from the day after its own, while it is open', () => {
    expect(isOverdue(samplePromise({ day: '2026-05-02' }), TODAY)).toBe(true);
    expect(isOverdue(samplePromise({ day: TODAY }), TODAY)).toBe(false);
    expect(isOverdue(samplePromise({ day: NO_DAY }), '9999-12-30')).toBe(false);
    fc.assert(
      fc.property(lived, day, (promise, on) => {
        expect(isOverdue(promise, on) && promise.state !== 'open').toBe(false);
      }),
    );
  });

  it('begins open, or refused so that it is not proposed again', () => {
    const { state: _, settledOn: __, createdAt: ___, updatedAt: ____, ...given } = samplePromise();
    expect(newPromise(given, NOON)).toEqual(samplePromise());
    expect(refusedPromise(given, NOON)).toEqual(samplePromise({ state: 'refused' }));
    expect(settledAs(refusedPromise(given, NOON), 'open', TODAY, LATER)).toMatchObject({ state: 'open' });
  });
});
