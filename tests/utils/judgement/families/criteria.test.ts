import { describe, expect, it } from 'vitest';
import { criteria } from '../../../../utils/judgement/families/criteria.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family criteria', () => {
  it('names who will look at it', () => {
    const asked = askedBy(
      criteria,
      'Please send us a report on the leaks. The council meets on 9 June.',
      ['deliverable', 'Please send us a report on the leaks'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'What will the council look for first in the report on the leaks?',
      'What is the one thing that the report on the leaks must make clear?',
      'How would you tell, a few weeks on, that the report on the leaks has done its job?',
    ]);
  });

  it('asks one who decides alone what makes it an easy yes', () => {
    const asked = askedBy(
      criteria,
      'What would a new boiler cost?',
      ['quote', 'What would a new boiler cost?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual(['What would make our offer for the new boiler an easy yes for you?']);
  });

  it('leaves the price aside where a rival is named', () => {
    const asked = askedBy(criteria, 'Aquafix offered 900. Can you match that?', [
      'discount',
      'Can you match that?',
    ]);
    expect(asked).toEqual(['Leaving the price aside, what do you like about the offer from Aquafix?']);
  });
});
