import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { definite } from '../../../../utils/judgement/words/addressed.ts';
import { nounPhraseAt } from '../../../../utils/judgement/words/noun-phrase.ts';
import { isPlural } from '../../../../utils/judgement/words/number.ts';
import { tokensOf } from '../../../../utils/judgement/words/tokens.ts';

function known(text: string): string | null {
  const phrase = nounPhraseAt(tokensOf(text), 0);
  const parts = phrase && definite(phrase, text);
  return parts && plainText(parts);
}

describe('S2 slots: a noun phrase said again as known to both', () => {
  it.each([
    ['a seat map for the shop', 'the seat map'],
    ['our night bakers guess it', 'your night bakers'],
    ['your newsletter on Friday', 'our newsletter'],
    ['two days of pruning training for all', 'the pruning training'],
    ['a day on phone manners for five', 'the day on phone manners'],
    ['two raised beds beside the greenhouse', 'the two raised beds'],
    ['valve 31 again please', 'valve 31'],
    ['all 14 drivers in May', 'all 14 drivers'],
    ['the colour of our vans', 'the colour of your vans'],
    ['Portuguese to the app', 'Portuguese'],
    ['one calendar before summer', 'the calendar'],
    ['everyone in the house', 'everyone'],
  ])('%s → %s', (text, said) => {
    expect(known(text)).toBe(said);
  });

  it.each([
    'it as soon as possible',
    'them to me',
    '25 May',
    'better',
    'by Friday',
    'no budget',
    'and so on',
  ])('makes nothing of "%s"', (text) => {
    expect(known(text)).toBeNull();
  });

  it.each([
    ['dashboards', true],
    ['brochure', false],
    ['people', true],
    ['analysis', false],
    ['business', false],
    ['boxes', true],
    ['policies', true],
  ])('%s is plural: %s', (noun, plural) => {
    expect(isPlural(noun)).toBe(plural);
  });

  it('never fails, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tokens = tokensOf(text);
        for (let at = 0; at <= tokens.length; at += 1) nounPhraseAt(tokens, at);
      }),
    );
  });
});
