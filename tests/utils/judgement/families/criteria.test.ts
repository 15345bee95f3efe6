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
      'If only one thing in the report on the leaks gets read, what should it be?',
    ]);
  });

  it('asks what has to be right beside the price where nobody is named', () => {
    const asked = askedBy(
      criteria,
      'What would a new boiler cost?',
      ['quote', 'What would a new boiler cost?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'Apart from the price, what matters most to you about the new boiler?',
      'Who decides with you on the new boiler, and what will they want to know first?',
    ]);
  });

  it('asks what tips the scale where offers lie side by side', () => {
    const asked = askedBy(
      criteria,
      'What would a new boiler cost? The board compares three offers.',
      ['quote', 'What would a new boiler cost?'],
      { mode: 'clarify' },
    );
    expect(asked[0]).toMatch(
      /^When the three offers lie side by side, what besides the price will tip the scale/,
    );
  });

  it('asks what the cheaper offer holds', () => {
    const asked = askedBy(criteria, 'I have another supplier at 1,650. Would you align?', [
      'discount',
      'Would you align?',
    ]);
    expect(asked[0]).toBe('What is in the offer at 1,650, and what would you miss in it?');
  });

  it('asks of a name what should decide between two', () => {
    const asked = askedBy(
      criteria,
      "I'm looking for a mediator. Whom would you take?",
      ['referral', 'Whom would you take?'],
      { mode: 'answer' },
    );
    expect(asked[0]).toMatch(
      /^If two names come to mind for the mediator, what should decide between them: /,
    );
  });

  it('leaves the price aside where a rival is named', () => {
    const asked = askedBy(criteria, 'Aquafix offered 900. Can you match that?', [
      'discount',
      'Can you match that?',
    ]);
    expect(asked).toContain('Leaving the price aside, what do you like about the offer from Aquafix?');
  });
});
