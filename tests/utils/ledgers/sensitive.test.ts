import { describe, expect, it } from 'vitest';
import { type Sensitivity, sensitivityOf } from '../../../utils/ledgers/sensitive.ts';

const FOLDED: readonly (readonly [Sensitivity, string])[] = [
  ['health', 'She is off sick until March'],
  ['health', 'Had an operation on the knee'],
  ['health', 'He broke his wrist skiing'],
  ['health', 'Gave up wine, she is pregnant'],
  ['health', 'Back after a burnout, works mornings only'],
  ['health', 'Type 1 diabetic, no cake please'],
  ['health', 'His knee was operated on in spring'],
  ['health', 'She had her hip done'],
  ['health', 'Takes tablets for his heart'],
  ['health', 'He does not drink any more'],
  ['health', 'She is expecting in June'],
  ['health', 'Bad back, so a chair with arms'],
  ['health', 'Cannot hear on the left, wears a hearing aid'],
  ['family', 'Her son starts at the technical college'],
  ['family', 'Getting married in June'],
  ['family', 'His father passed away last week'],
  ['family', 'Lives with her in-laws'],
  ['family', 'Two kids, both in the handball club'],
  ['family', 'On parental leave from May'],
  ['family', 'His children’s school closes at three'],
  ['family', 'They split up last year'],
  ['family', 'Her little one starts school'],
  ['faith', 'Goes to mass on Sundays'],
  ['faith', 'Keeps Ramadan, no lunch meetings'],
  ['faith', 'Sings in the church choir'],
  ['faith', 'Eats kosher'],
  ['faith', 'He is a practising Christian'],
  ['money', 'Paying off a mortgage'],
  ['money', 'Behind on the rent'],
  ['money', 'They nearly went under last year'],
  ['money', 'Was laid off once and never forgot it'],
  ['money', 'Cannot afford the trip this year'],
];

const PLAIN: readonly string[] = [
  'Rows on the canal before work',
  'Prefers a call on Thursday mornings',
  'Runs a family business in its third year',
  'They are the sister company of Acme',
  'Sells children’s shoes',
  'The parent company decides in March',
  'Sick of the old tool',
  'A stroke of luck, she said',
  'Acted in good faith',
  'Has faith in the new oven',
  'Wants the technical debt gone',
  'It was money’s worth',
  'Polish is her mother tongue',
  'Christian prefers tea',
  'The ill-advised move of 2024',
  'Took baby steps with the rollout',
  'A child process of the importer',
  'Collects old typewriters',
  'Wants the back door painted',
  'Their heart is in the taproom',
  'Expecting a delivery in May',
  'They split up the order',
  'Behind on the paperwork',
  '',
];

describe('D6 what is better folded', () => {
  it.each(FOLDED)('%s: %s', (topic, text) => {
    expect(sensitivityOf(text)).toBe(topic);
  });

  it.each(PLAIN)('nothing of it: %s', (text) => {
    expect(sensitivityOf(text)).toBeNull();
  });

  it('says the same of the same words, however often it is asked', () => {
    const text = 'Sells children’s shoes, sick of the old till';
    expect([1, 2, 3].map(() => sensitivityOf(text))).toEqual([null, null, null]);
  });

  it('stays quick on five thousand letters of nothing', () => {
    const start = performance.now();
    sensitivityOf('broke her '.repeat(500));
    sensitivityOf('x'.repeat(5_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
