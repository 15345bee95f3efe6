import { describe, expect, it } from 'vitest';
import { findKept } from '../../../../utils/judgement/slots/kept.ts';
import { plainText } from '../../../../utils/judgement/text-parts.ts';

const kept = (asked: string) => {
  const found = findKept(asked);
  return found ? [plainText(found.parts), found.sort] : null;
};

describe('S2 slots: what goes on as it is', () => {
  it.each([
    ['We want to prolong the label watch for 2027, all 9 countries as now.', 'the 9 countries', 'things'],
    ['We would like three more years, same 46 points, same months.', 'the 46 points', 'things'],
    ["We'd be glad to roll it over as is, ten hours a month.", 'the ten hours a month', 'time'],
    ['We extend as before, three visits a week.', 'the three visits a week', 'time'],
    ['Please renew, 25 seats as before.', 'the 25 seats', 'users'],
  ])('is counted: %s', (asked, said, sort) => {
    expect(kept(asked)).toEqual([said, sort]);
  });

  it.each([
    'We would like to carry on for two more years.',
    'Please renew for 12 months.',
    'One more year for the garden, please.',
    'We go on with the 40 volunteers.',
  ])('is neither the term, nor one thing alone, nor people: %s', (asked) => {
    expect(kept(asked)).toBeNull();
  });
});
