import { describe, expect, it } from 'vitest';
import { nounPhraseAt } from '../../../../utils/judgement/words/noun-phrase.ts';
import { tokensOf } from '../../../../utils/judgement/words/tokens.ts';
import { namesNothing } from '../../../../utils/judgement/words/unsayable-heads.ts';

const nothing = (text: string) => {
  const phrase = nounPhraseAt(tokensOf(text), 0);
  return phrase === null || namesNothing(phrase);
};

describe('S2 words that name nothing', () => {
  it.each([
    'the end of the month',
    '900 square metres',
    '180 kilowatts',
    'the needful',
    'your green light',
    '20 min',
  ])('names no thing by "%s"', (text) => {
    expect(nothing(text)).toBe(true);
  });

  it.each(['a warning letter', 'the press conference', 'a third man', 'six grow lights', 'the display case'])(
    'names a thing by "%s"',
    (text) => {
      expect(nothing(text)).toBe(false);
    },
  );
});
