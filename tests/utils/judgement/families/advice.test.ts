import { describe, expect, it } from 'vitest';
import { advice } from '../../../../utils/judgement/families/advice.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family advice', () => {
  it('asks what they would do in our place to reach the sum', () => {
    const asked = askedBy(advice, 'Could you come down to 8,400 for the hedge?', [
      'discount',
      'Could you come down to 8,400 for the hedge?',
    ]);
    expect(asked).toEqual(['In our place, what would you change or leave out to get to 8,400?']);
  });

  it('asks what to leave out where a share is to come off', () => {
    const asked = askedBy(advice, 'Could you give us 12% off the hedge?', [
      'discount',
      'Could you give us 12% off the hedge?',
    ]);
    expect(asked).toEqual(['In our place, what would you leave out to be able to give 12% off?']);
  });

  it('keeps silent where no sum and no day was named', () => {
    const asked = askedBy(advice, 'Is there room in the price?', ['discount', 'Is there room in the price?']);
    expect(asked).toEqual([]);
  });
});
