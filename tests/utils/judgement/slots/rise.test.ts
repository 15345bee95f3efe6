import { describe, expect, it } from 'vitest';
import { findRise } from '../../../../utils/judgement/slots/rise.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';
import { readingOf } from '../reading-of.ts';

const rise = (text: string) => {
  const found = findRise(readingOf(text, []));
  return found ? plainText(found.parts) : null;
};

describe('S2 slots: what a price has gone up by', () => {
  it.each([
    ['Just seen the new rates for the checks, 14% up.', 'the 14%'],
    ['Your letter announces an increase of 11.5% from October.', 'the 11.5%'],
    ['Dinner plates have gone from 24p to 31p.', 'the step from 24p to 31p'],
    ["You've raised the dinner plate from 6,40 to 6,90.", 'the step from 6,40 to 6,90'],
  ])('is a share, or the step from one sum to the other: %s', (text, said) => {
    expect(rise(text)).toBe(said);
  });

  it.each([
    'Could it come down from 1,180 to 1,000?',
    'You are 18% more than the others.',
    'Can you knock 10% off?',
    'We want to go up from 60 pieces to 150.',
  ])('is nothing that falls, and no distance to another offer: %s', (text) => {
    expect(rise(text)).toBeNull();
  });
});
