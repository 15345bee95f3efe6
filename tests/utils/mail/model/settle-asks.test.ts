import { describe, expect, it } from 'vitest';
import { settleAsks, withDeciding } from '../../../../utils/mail/model/settle-asks.ts';
import { shippedModel } from '../../../../utils/mail/model/shipped.ts';
import { weighed } from './weighed.ts';

const TEXT = 'Can you help us with the rota?';
const PATTERN_ASK = { start: 0, end: TEXT.length, quote: TEXT, kind: 'vague', certainty: 0.9 } as const;

describe('S1 · the asks that the network and the rest settle', () => {
  const asksOf = (likely: number) =>
    settleAsks(
      shippedModel().sentences,
      TEXT,
      [{ ...weighed(TEXT, { vague: 0.9 }), asks: likely }],
      [PATTERN_ASK],
      true,
    );

  it('are those that are likely enough to be listed', () => {
    expect(asksOf(0.3)).toEqual([]);
    expect(asksOf(0.4)).toMatchObject([{ quote: TEXT, kind: 'vague' }]);
  });

  it('are no less certain because another sentence tells the same more plainly', () => {
    expect(asksOf(0.4)).toMatchObject([{ certainty: 0.9 }]);
  });

  it('have the nearest sentence among them where none is of the deciding kind, quoted whole', () => {
    const text = 'Stop all of lot 12 and ring me';
    const clause = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      tokens: [],
      vocabulary: new Set<string>(),
      asked: false,
      listed: false,
      added: false,
      conditional: false,
      announces: false,
    });
    const sentence = {
      ...weighed(text, { outage: 0.3 }),
      clauses: [clause('Stop all of lot 12'), clause('ring me')],
    };
    expect(withDeciding(shippedModel().sentences, text, [sentence], [], 'outage', true)).toMatchObject([
      { quote: text, kind: 'outage' },
    ]);
  });
});
