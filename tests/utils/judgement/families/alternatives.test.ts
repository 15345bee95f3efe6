import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../../utils/judgement/families/alternatives.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family alternatives', () => {
  it('quotes what hurts and asks what was tried', () => {
    const asked = askedBy(
      alternatives,
      'We need a second mixer. The dough stands for two hours and never rises evenly.',
      ['solution', 'We need a second mixer'],
    );
    expect(asked).toEqual([
      'You write "The dough stands for two hours and never rises evenly". What have you tried so far, and how far did it get?',
      'What else was on the table before you settled on a second mixer?',
    ]);
  });

  it('falls back to the thing they came to', () => {
    const asked = askedBy(alternatives, 'We need a second mixer.', ['solution', 'We need a second mixer']);
    expect(asked).toEqual(['What else was on the table before you settled on a second mixer?']);
  });
});
