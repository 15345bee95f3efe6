import { describe, expect, it } from 'vitest';
import { findPrice, findRivalSum } from '../../../../utils/judgement/slots/price.ts';
import { historyOf, readingOf } from '../reading-of.ts';

const price = (text: string, ours?: string) =>
  findPrice(readingOf(text, []), historyOf(ours ? { thread: [{ from: 'us', at: 0, text: ours }] } : {}))?.fact
    .text ?? null;

describe('S2 slots: our price and the other one', () => {
  it('is named by them or stands in our last mail', () => {
    expect(price('Your 26,400 has to come out of a grant.')).toBe('26,400');
    expect(price('£2,850 for the two days is a bit steep for us.')).toBe('£2,850');
    expect(price('Yours says 11,400.')).toBe('11,400');
    expect(price('Kindly revisit.', '12 fields in paint, night work, 41,200 in all.')).toBe('41,200');
  });

  it('is none where our mail holds several sums, a number of an estimate or a share', () => {
    expect(price('Kindly revisit.', 'mains 6.80, soup 2.40, salad 4.10')).toBeNull();
    expect(price('Kindly revisit.', 'estimate 0926 for the conference')).toBeNull();
    expect(price('Your price is 38% above.')).toBeNull();
  });

  it('finds the sum of another house and not ours', () => {
    const text = 'Tilney has the pallet week at 1.95 against your 2.40.';
    expect(findRivalSum(readingOf(text, []), null)?.fact.text).toBe('1.95');
    const inTown = 'You are at 61, the yard in Lymington asks 48.';
    expect(findRivalSum(readingOf(inTown, []), null)?.fact.text).toBe('48');
    const hourly = 'The school in Leeds charges 38 an hour, you take 46.';
    expect(findRivalSum(readingOf(hourly, []), null)?.fact.text).toBe('38');
    expect(price(hourly)).toBe('46');
    const behind = 'At 1.40 a cover I lose money, my other supplier asks 0.95.';
    expect(findRivalSum(readingOf(behind, []), null)?.fact.text).toBe('0.95');
  });

  it('takes no sum that they steer at for the offer of another', () => {
    const theirs = (text: string) => findRivalSum(readingOf(text, []), null)?.fact.text ?? null;
    expect(theirs("If you can hold 2.10 till Christmas I'll take another 200 dozen.")).not.toBe('2.10');
    expect(theirs('212 thousand is above what the club can carry, with 185 I could go.')).not.toBe('185');
  });

  it('takes a thousand with a gap for one number, and no distance for a price', () => {
    expect(price('Kindly revisit.', 'Our fee is R44 500 a month.')).toBe('R44 500');
    expect(price('Kindly revisit.', 'Seven tippers, 15,000 km a year, 489 euro a month each.')).toBe(
      '489 euro',
    );
  });

  it('takes what is dearer by so much for no sum of another offer', () => {
    const reading = readingOf('Your rate is 8 euro higher than another supplier charges.', []);
    expect(findRivalSum(reading, null)).toBeNull();
  });

  it('takes a small rate for our price where it is told for what', () => {
    const thread = [{ from: 'us' as const, at: 0, text: 'From January the package is 68 a month.' }];
    expect(findPrice(readingOf('Thank you.', []), historyOf({ thread }))?.fact.text).toBe('68');
  });
});
