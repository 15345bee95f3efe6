import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../utils/judgement/slots/people.ts';
import { readingOf } from '../reading-of.ts';

function audience(asked: string): string | undefined {
  return findPeople(readingOf(asked, []), asked).audience?.fact.text;
}

describe('S2 slots: whom it is for', () => {
  it.each([
    ['We want training in April, for all 14 account managers.', 'all 14 account managers'],
    ['We want training in April, for all fourteen account managers.', 'all fourteen account managers'],
    ['We need a course for our nurses.', 'our nurses'],
  ])('is who is counted or theirs: %s', (asked, said) => {
    expect(audience(asked)).toBe(said);
  });

  it('is nobody where "all" counts nobody', () => {
    expect(audience('We need a course for all managers.')).toBeUndefined();
  });
});
