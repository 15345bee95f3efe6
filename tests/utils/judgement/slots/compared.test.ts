import { describe, expect, it } from 'vitest';
import { findCompared, findTwoWays, isTwoWays } from '../../../../utils/judgement/slots/compared.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

const compared = (text: string) => {
  const found = findCompared(readingOf(text, []));
  return found ? plainText(found.parts) : null;
};

describe('S2 slots: offers side by side', () => {
  it('are counted in their words', () => {
    expect(compared('The board wishes to compare two proposals.')).toBe('the two proposals');
    expect(compared('The board expects a number from three offices.')).toBe(
      'the offers of the three offices',
    );
    expect(compared('We need a number.')).toBeNull();
  });

  it('knows one thing priced two ways', () => {
    expect(isTwoWays('Can I have figures for paint and, separately, for thermoplastic?')).toBe(true);
    expect(isTwoWays('Can I have a figure for paint?')).toBe(false);
  });

  it('says the two ways in their words, where they are named in a few', () => {
    const ways = (text: string) => findTwoWays(text)?.fact.text ?? null;
    expect(ways('Tell us what it comes to, once with three and once with five evenings.')).toBe(
      'once with three and once with five evenings',
    );
    expect(ways('What would the labels cost, with and without the watermark?')).toBe(
      'with and without the watermark',
    );
    expect(ways('One price for supply and one for the rest, please.')).toBeNull();
  });
});
