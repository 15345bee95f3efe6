import { describe, expect, it } from 'vitest';
import { findAmount, shareOf } from '../../../../utils/judgement/slots/amount.ts';
import { findRivalSum } from '../../../../utils/judgement/slots/price.ts';
import { readingOf } from '../reading-of.ts';

const amount = (asked: string, text = asked) =>
  findAmount(asked, text, findRivalSum(readingOf(text, []), null))?.fact.text ?? null;

describe('S2 slots: the figure they steer at', () => {
  it('is the one aimed at, not the first that is named', () => {
    expect(amount('You quoted 31,000, could you come down to 24.000?')).toBe('24.000');
    expect(amount('Is there a way to land on 22 with everything that is drawn?')).toBe('22');
    expect(amount('Any chance of 10% off?')).toBe('10%');
  });

  it('is no sum that they take themselves, no count and no distance to another offer', () => {
    const held = (text: string) => findAmount('Can you do something about it?', text, null, text);
    expect(held('Our own entry price has stayed at 9 pounds since 2023.')).toBeNull();
    expect(held('We are on 310 meals a day instead of 240.')).toBeNull();
    expect(held('Your rate is 8 euro higher than Velopass.')).toBeNull();
  });

  it('is the lower of two they steer at, and no rise', () => {
    expect(amount('But the 1.940 must become something nearer to his 1.500.')).toBe('1.500');
    expect(amount('It is up by nine per cent. Can you do something on it?')).toBeNull();
    const told = 'The magazine stands at £64,200, up by nine per cent.';
    expect(findAmount('Can you do something on it?', told, null, told)).toBeNull();
  });

  it('is not cut at its point', () => {
    expect(amount('If you can hold 2.10 till Christmas, fine.')).toBe('2.10');
  });

  it('is what it has to fit into, and what somebody would sign at', () => {
    expect(amount('It needs to fit into 6,000, all four sites.')).toBe('6,000');
    expect(amount('Over to you.', "My treasurer says he'd sign at 1.50. Over to you.")).toBe('1.50');
  });

  it('is the other offer where the asking words point back to it', () => {
    expect(amount('Can you match that?', 'Translog does the run for 1,350. Can you match that?')).toBe(
      '1,350',
    );
  });

  it('is what they may spend, wherever that stands', () => {
    expect(amount('Kindly revert with your best.', 'Procurement has given me a ceiling of 11k.')).toBe('11k');
    expect(amount('Could you bring it inside?', 'Our grant covers USD 22,000 and you are at 27,500.')).toBe(
      'USD 22,000',
    );
    expect(amount('with 420 we cannot do it, 350 is what he had in his head')).toBe('350');
  });

  it('is no more than what they voted, and not the sum it is held against', () => {
    expect(amount('the Council voted no more than £40 a month, against the £58 in your letter')).toBe('£40');
  });

  it('is the sum in words, where a sum would end', () => {
    expect(amount('At six euros twenty I take three pallets.')).toBe('six euros twenty');
    expect(amount('That is above what we may spend, can we get to nine?')).toBe('nine');
    expect(amount('If it were nearer two thousand I could say yes.')).toBe('two thousand');
    expect(amount('Would you do it for three evenings?')).toBeNull();
    expect(amount('Could you make it 1.600?')).toBe('1.600');
  });

  it('is what it would be less, and no price', () => {
    for (const [asked, sum] of [
      ['He does the same for 300 less, can you meet that?', '300'],
      ['Could you knock a tenner off?', 'a tenner'],
      ['The shop pays six hundred less a month.', 'six hundred'],
    ] as const) {
      expect(amount(asked)).toBe(sum);
      expect(shareOf(sum, asked)).toBe('off');
    }
  });

  it('is the sum of the sentence before where the asking words point back, and no number of pieces', () => {
    const pointed = (before: string, asked = 'Could the storage be brought down to that?') =>
      findAmount(asked, asked, null, before)?.fact.text ?? null;
    expect(pointed('We now pay something like 1,400 for the same.')).toBe('1,400');
    expect(
      pointed('We now pay something like 1,400 for the same.', 'Could you look at the storage?'),
    ).toBeNull();
    expect(pointed('We put about 40,000 pieces through you last year.')).toBeNull();
  });

  it('is what is in the fund, however thousands are parted', () => {
    expect(amount('Could you come towards us?', "The cooperative has 38'000 francs in the fund.")).toBe(
      "38'000",
    );
  });

  it('is none where figures are named and no aim, and never a year or an hour', () => {
    expect(amount('Is there a discount?', 'We went from 6.80 up and take 60 drops.')).toBeNull();
    expect(amount('Could you lower it for 2027?')).toBeNull();
    expect(amount('For the same order of 12 sets, is there a discount?')).toBeNull();
    expect(amount('We expect a better day rate than the 790')).toBeNull();
  });

  it('tells what comes off from what limits a rise', () => {
    expect(shareOf('10%', 'Any chance of 10% off?')).toBe('off');
    expect(shareOf('3.5%', 'Please limit the increase to 3.5%')).toBe('cap');
    expect(shareOf('24.000', 'down to 24.000')).toBeNull();
    expect(shareOf('four per cent', 'lower it from six to four per cent?')).toBeNull();
  });

  it('takes a rise of ours for nothing that is to come off', () => {
    expect(
      findAmount('8% up when the building is half empty?', '8% up when the building is half empty?'),
    ).toBeNull();
  });
});
