import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedSoFar } from '../../../components/now/asked-so-far.ts';
import { FAMILIES } from '../../../utils/judgement/judgement.ts';
import { ASK, NOW, OUTCOME, TRADEOFF } from '../samples/dana.ts';

describe('S2 what has become of the questions', () => {
  it('offers what was not touched', () => {
    expect(askedSoFar([OUTCOME, TRADEOFF], null).open).toEqual([OUTCOME, TRADEOFF]);
  });

  it('takes the newest word on a question: put in the draft, then asked', () => {
    const done = (what: 'inserted' | 'asked') => ({
      family: 'outcome' as const,
      text: 'How?',
      what,
      at: NOW,
    });
    const so = askedSoFar([OUTCOME], { ...ASK, questions: [done('inserted'), done('asked')] });
    expect(so).toEqual({ open: [], inDraft: [], asked: [{ family: 'outcome', text: 'How?' }] });
  });

  it('never comes to more than two open ones beside those taken', () => {
    const record = fc.array(
      fc.record({
        family: fc.constantFrom(...FAMILIES),
        text: fc.string(),
        what: fc.constantFrom('inserted' as const, 'asked' as const, 'declined' as const),
        at: fc.nat(),
      }),
    );
    fc.assert(
      fc.property(record, (questions) => {
        const { open, inDraft, asked } = askedSoFar([OUTCOME, TRADEOFF], { ...ASK, questions });
        expect(open.length).toBeLessThanOrEqual(Math.max(0, 2 - inDraft.length - asked.length));
      }),
    );
  });
});
