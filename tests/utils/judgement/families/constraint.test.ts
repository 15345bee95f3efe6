import { describe, expect, it } from 'vitest';
import { constraint } from '../../../../utils/judgement/families/constraint.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family constraint', () => {
  it('asks what else cannot move beside the day', () => {
    const asked = askedBy(
      constraint,
      'Can the floor be laid by 3 June?',
      ['deadline', 'Can the floor be laid by 3 June?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual(['Apart from 3 June, what else cannot move?']);
  });

  it('asks what is fixed around a price', () => {
    const asked = askedBy(
      constraint,
      'What would a new boiler cost?',
      ['quote', 'What would a new boiler cost?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'What is already settled for the new boiler, the budget or the date, and where is there still some give?',
    ]);
  });
});
