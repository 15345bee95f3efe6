import { describe, expect, it } from 'vitest';
import { likelihoodBy } from '../../../utils/judgement/slots/likely/shares.ts';
import { learn } from './learn.ts';
import { alike, type Choice, isMarked } from './material.ts';

/** Messages in which what is marked bears the sign "loud"; in each third message nothing is marked. */
const CHOICES: Choice[] = Array.from({ length: 900 }, (_, at) => {
  const right = at % 3 !== 0;
  const each = ['loud', 'dull', 'dull'].map((sign) => ({
    signs: ['there', right || sign === 'dull' ? sign : 'dull'],
    words: sign,
    head: sign,
    right: right && sign === 'loud',
  }));
  return { kind: 'quote', each, marked: right ? ['loud'] : [] };
});

describe('S2 · learning what names and tells', () => {
  it('learns by which sign the one is known, and when it is none', () => {
    const { shares } = likelihoodBy(learn(CHOICES));
    const [loud = 0, dull = 0] = shares('quote', [
      { signs: ['there', 'loud'] },
      { signs: ['there', 'dull'] },
    ]);
    expect(loud).toBeGreaterThan(2 * dull);
    const none = shares('quote', [{ signs: ['there', 'dull'] }, { signs: ['there', 'dull'] }]);
    expect(none.reduce((sum, share) => sum + share, 0)).toBeLessThan(0.5);
  });

  it('gives the same weights from the same labels', () => {
    expect(learn(CHOICES)).toEqual(learn(CHOICES));
  });

  it('leaves out rare signs and kinds of ask that have few messages', () => {
    const odd: Choice = {
      kind: 'meeting',
      each: [{ signs: ['odd'], words: 'x', head: 'x', right: true }],
      marked: ['x'],
    };
    const { signs, nothing } = learn([...CHOICES, odd]);
    expect(Object.keys(signs)).not.toContain('odd');
    expect(Object.keys(nothing)).toEqual(['quote']);
  });

  it('holds words for alike without their article, by what they have in common', () => {
    expect(alike('the second oven', 'a second oven')).toBe(1);
    expect(alike('oven', 'second oven')).toBe(0.5);
    expect(isMarked('oven', ['second oven', 'queue'])).toBe(true);
    expect(isMarked('lift', ['second oven'])).toBe(false);
  });
});
