import { describe, expect, it } from 'vitest';
import { assumption } from '../../../../utils/judgement/families/assumption.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family assumption', () => {
  it('sets what they saw beside the remedy they name', () => {
    const asked = askedBy(
      assumption,
      'We need a second mixer. The dough stands for two hours and never rises evenly.',
      ['solution', 'We need a second mixer'],
    );
    expect(asked).toEqual([
      'You write "The dough stands for two hours and never rises evenly". What did you see there that made a second mixer the answer?',
    ]);
  });

  it('looks at the people a training is for', () => {
    const asked = askedBy(assumption, "We'd like a workshop for our ushers.", [
      'solution',
      "We'd like a workshop for our ushers",
    ]);
    expect(asked).toEqual([
      'What did you see in your ushers that made a workshop the answer?',
      'What did you see that made a workshop the answer?',
    ]);
  });

  it('asks for a last look where there is no way back', () => {
    const asked = askedBy(
      assumption,
      'Shall they engrave the plaque with the old name? After Friday it is final.',
      ['approval', 'Shall they engrave the plaque with the old name?'],
    );
    expect(asked).toEqual([
      'You write "After Friday it is final". Which part would you like one of us to look at once more before then?',
    ]);
  });
});
