import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOfViews } from '../../../../utils/mail/network/mean-of-views.ts';
import type { NetworkView, Shares } from '../../../../utils/mail/network/view.ts';

const shares = (quote: number): Shares =>
  new Map([
    ['quote', quote],
    ['none', 1 - quote],
  ]);

const view = (quote: number): NetworkView => ({
  sentences: [{ kinds: shares(quote), promise: quote, wish: 1 - quote }],
  deciding: shares(quote),
  mode: shares(quote),
  stop: shares(quote),
  due: quote,
});

describe('S1 · what readers of the same message make of it together', () => {
  it('is what the only one makes of it', () => {
    const only = view(0.3);
    expect(meanOfViews([only])).toBe(only);
  });

  it('lies in the middle of them, each with the same weight', () => {
    const { sentences, deciding, mode, stop, due } = meanOfViews([view(0.1), view(0.2), view(0.9)]);
    for (const one of [sentences[0]?.kinds, deciding, mode, stop]) {
      expect(one?.get('quote')).toBeCloseTo(0.4);
      expect(one?.get('none')).toBeCloseTo(0.6);
    }
    expect(due).toBeCloseTo(0.4);
    expect(sentences[0]?.promise).toBeCloseTo(0.4);
    expect(sentences[0]?.wish).toBeCloseTo(0.6);
  });

  it('adds up to 1 and never lies outside of theirs', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.array(share, { maxLength: 5 }), (one, others) => {
        const { deciding, due } = meanOfViews([view(one), ...others.map(view)]);
        expect([...deciding.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
        expect(due).toBeGreaterThanOrEqual(Math.min(one, ...others) - 1e-9);
        expect(due).toBeLessThanOrEqual(Math.max(one, ...others) + 1e-9);
      }),
    );
  });
});
