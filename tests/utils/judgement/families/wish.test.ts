import { describe, expect, it } from 'vitest';
import { wish } from '../../../../utils/judgement/families/wish.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family wish', () => {
  it('asks for the small thing that annoys', () => {
    const asked = askedBy(wish, 'Could you give us 12% off the hedge?', [
      'discount',
      'Could you give us 12% off the hedge?',
    ]);
    expect(asked).toEqual([
      'While we look at the 12%: what small thing in how we work for you gets on your nerves?',
    ]);
  });

  it('asks it before a new term', () => {
    const asked = askedBy(wish, 'Happy to renew for another season.', [
      'renewal',
      'Happy to renew for another season',
    ]);
    expect(asked).toEqual([
      'Before another season begins: what small thing should we do better from the first day?',
    ]);
  });
});
