import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LikelyMatter,
  likelyMatters,
} from '../../../../utils/judgement/slots/likely/matter/likely-matters.ts';
import { findTold } from '../../../../utils/judgement/slots/told.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import type { Sentence } from '../../../../utils/mail/reading.ts';
import { readingOf } from '../reading-of.ts';

function matter(clause: string, share: number, tells?: Sentence['tells']): LikelyMatter {
  const sentence = { text: clause, start: 0, end: clause.length };
  return { clause, share, sentence: tells ? { ...sentence, tells } : sentence };
}

describe('S2 slots: the clauses that may be quoted', () => {
  it('are said back in their own words, as a fact of this mail', () => {
    const [told] = findTold([matter('the kiln cracks every second pot', 0.4)]);
    expect(told?.parts).toEqual([{ kind: 'theirs', text: 'the kiln cracks every second pot' }]);
    expect(told?.fact).toEqual({
      text: 'the kiln cracks every second pot',
      source: { kind: 'message', id: null, at: null },
    });
    expect(told?.share).toBe(0.4);
  });

  it('stay in the order of their likelihood', () => {
    const told = findTold([matter('the kiln cracks', 0.5), matter('the glaze runs', 0.3)]);
    expect(told.map(({ fact }) => fact.text)).toEqual(['the kiln cracks', 'the glaze runs']);
  });

  it('are none that is hardly likely', () => {
    const told = findTold([matter('the kiln cracks', 0.06), matter('my aunt sends greetings', 0.059)]);
    expect(told.map(({ fact }) => fact.text)).toEqual(['the kiln cracks']);
    expect(findTold([])).toEqual([]);
  });

  it('tell how plainly the network heard them, and that none read them', () => {
    const [heard, silent, unread] = findTold([
      matter('the kiln cracks', 0.5, { matter: 0.9, day: 0 }),
      matter('the glaze runs', 0.3, { matter: 0, day: 0 }),
      matter('the clay is wet', 0.1),
    ]);
    expect([heard?.heard, silent?.heard, unread?.heard]).toEqual([0.9, 0, null]);
  });

  it('stand in the mail word by word', () => {
    const ask = 'We need a second kiln.';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (noise) => {
        const text = `The kiln cracks every second pot. ${noise} The glaze runs. ${ask}`;
        const reading = readingOf(text, [['solution', ask]]);
        const [found] = reading.asks;
        const told = found ? findTold(likelyMatters(reading, null, found)) : [];
        for (const one of told) expect(text).toContain(plainText(one.parts));
      }),
    );
  });
});
