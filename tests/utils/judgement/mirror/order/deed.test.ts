import { describe, expect, it } from 'vitest';
import { isSettled } from '../../../../../utils/judgement/mirror/order/deed.ts';

describe('S4 what is settled in a draft', () => {
  it.each([
    'the extra day is booked.',
    'the forty seats are on order.',
    'your crates are on the way.',
    'it is in.',
    'the second coat is under way.',
    'it is on the list.',
  ])('is done or under way: %s', (sentence) => {
    expect(isSettled(sentence)).toBe(true);
  });

  it.each([
    'as i said, the room is on the first floor.',
    'the lift is in the other wing.',
    'we are under the bridge.',
    'the price could be lower.',
  ])('is not where something only lies somewhere: %s', (sentence) => {
    expect(isSettled(sentence)).toBe(false);
  });
});
