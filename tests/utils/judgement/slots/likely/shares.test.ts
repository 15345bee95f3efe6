import { describe, expect, it } from 'vitest';
import { likelihoodBy } from '../../../../../utils/judgement/slots/likely/shares.ts';

const { knows, shares } = likelihoodBy({ signs: { 'word oven': 2, opens: -1 }, nothing: { quote: 1 } });

describe('S2 slots: how likely each of several is the one', () => {
  it('is more for what has the better signs, and leaves something for none of them', () => {
    const [oven = 0, queue = 0] = shares('quote', [
      { signs: ['word oven'] },
      { signs: ['opens', 'never seen'] },
    ]);
    expect(oven).toBeGreaterThan(queue);
    expect(oven + queue).toBeLessThan(1);
    expect(oven).toBeCloseTo(Math.exp(2) / (Math.exp(2) + Math.exp(-1) + Math.exp(1)));
  });

  it('counts what else speaks for one', () => {
    const [plain = 0, heard = 0] = shares('quote', [{ signs: [] }, { signs: [], beside: 3 }]);
    expect(heard / plain).toBeCloseTo(Math.exp(3));
  });

  it('has none where there is nothing, and takes words that every object knows for words like any other', () => {
    expect(shares('quote', [])).toEqual([]);
    expect(shares('quote', [{ signs: ['constructor', '__proto__'] }])[0]).toBeCloseTo(1 / (1 + Math.exp(1)));
  });

  it('knows the kinds of ask that were learned from', () => {
    expect(knows('quote')).toBe(true);
    expect(knows('outage')).toBe(false);
  });
});
