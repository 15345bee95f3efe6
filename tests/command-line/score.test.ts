import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval } from './score/bootstrap.ts';
import { macroF1 } from './score/figures.ts';
import type { Outcome } from './score/outcome.ts';
import { match, overlapOf, pairs } from './score/overlap.ts';

describe('S1 · the figures', () => {
  it('takes quotes for the same when half of their words are common', () => {
    expect(match(['send the list please'], ['could you send the list'])).toEqual({
      hits: 1,
      found: 1,
      labelled: 1,
    });
    expect(match(['send the list', 'call me'], ['the weather'])).toEqual({ hits: 0, found: 2, labelled: 1 });
  });

  it('pairs each quote once, the most alike first', () => {
    expect(pairs(['a b c d', 'a b c'], ['a b c'])).toEqual([[1, 0]]);
  });

  it('finds every text most like itself', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 8 }), (words) => {
        expect(overlapOf(words.join(' '), words.join(', '))).toBe(1);
      }),
    );
  });

  it('averages over kinds, each alike however rare', () => {
    const decided = (label: string, found: string) => ({ deciding: { label, found } }) as Outcome;
    const all = [decided('info', 'info'), decided('info', 'info'), decided('quote', 'info')];
    expect(macroF1(all, ({ deciding }) => deciding)).toBeCloseTo((0.8 + 0) / 2);
  });

  it('gives an interval around the figure, the same twice', () => {
    const items = Array.from({ length: 100 }, (_, index) => index % 2);
    const half = (drawn: readonly number[]) => drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const [low, high] = interval(items, half);
    expect(low).toBeGreaterThan(0.35);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(high).toBeLessThan(0.65);
    expect(interval(items, half)).toEqual([low, high]);
  });
});
