import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counts,
  IN_SIGHT,
  isSeen,
  mayChange,
  observed,
  SETTLED,
  type Sight,
} from '../../../entrypoints/sidebar/sight.ts';

const COVERED = observed(IN_SIGHT, false, 1000);

describe('X1 a click in a frame of somebody else’s page', () => {
  it('counts from the beginning, and where the browser says that all is clear', () => {
    expect(counts(IN_SIGHT, 0)).toBe(true);
    expect(counts(observed(IN_SIGHT, true, 5), 5)).toBe(true);
  });

  it('is refused as long as something lies over the frame', () => {
    expect(counts(COVERED, 1000)).toBe(false);
    expect(counts(observed(COVERED, false, 60_000), 90_000)).toBe(false);
  });

  it('is refused where the frame was shown just under it, and counts once one could have looked', () => {
    const again = observed(COVERED, true, 2000);
    expect(counts(again, 2000 + SETTLED - 1)).toBe(false);
    expect(isSeen(again)).toBe(true);
    expect(counts(again, 2000 + SETTLED)).toBe(true);
  });

  it('is refused where the content script finds it hidden, and counts as soon as it does not', () => {
    const hidden: Sight = { ...IN_SIGHT, shown: false };
    expect(counts(hidden, 9999)).toBe(false);
    expect(counts({ ...hidden, shown: true }, 9999)).toBe(true);
  });

  it('never counts within the time to look after the last cover', () => {
    const steps = fc.array(fc.record({ clear: fc.boolean(), wait: fc.nat(2000) }), { minLength: 1 });
    fc.assert(
      fc.property(steps, fc.nat(2000), (all, after) => {
        let at = 0;
        let sight = IN_SIGHT;
        let covered = Number.NEGATIVE_INFINITY;
        for (const { clear, wait } of all) {
          at += wait;
          if (!sight.clear) covered = at;
          sight = observed(sight, clear, at);
        }
        const expected = sight.clear && at + after - covered >= SETTLED;
        expect(counts(sight, at + after)).toBe(expected);
      }),
    );
  });
});

describe('X1 what a user does', () => {
  it.each([
    ['a click', { type: 'click' }],
    ['a press', { type: 'pointerdown' }],
    ['Enter on a button', { type: 'keydown', key: 'Enter' }],
    ['Enter in a field', { type: 'keydown', key: 'Enter', inField: true }],
    ['Ctrl and Enter', { type: 'keydown', key: 'Enter', combined: true, inField: true }],
    ['a key of ours', { type: 'keydown', key: 'u' }],
    ['a space', { type: 'keydown', key: ' ' }],
  ])('may change something: %s', (_, deed) => expect(mayChange(deed)).toBe(true));

  it.each([
    ['a letter in a field', { type: 'keydown', key: 'u', inField: true }],
    ['the way on', { type: 'keydown', key: 'Tab' }],
    ['the way out', { type: 'keydown', key: 'Escape' }],
    ['a key of the browser', { type: 'keydown', key: 'c', combined: true }],
  ])('only leads on: %s', (_, deed) => expect(mayChange(deed)).toBe(false));
});
