import { describe, expect, it } from 'vitest';
import { payoff } from '../../../../utils/judgement/families/payoff.ts';
import { askedBy } from './asked-by.ts';

describe('S2 family payoff', () => {
  it('asks what the next term should make possible', () => {
    const asked = askedBy(payoff, 'Happy to renew for another season.', [
      'renewal',
      'Happy to renew for another season',
    ]);
    expect(asked).toEqual(['What should another season make possible that the time so far did not?']);
  });

  it('asks what would be done with the time', () => {
    const asked = askedBy(
      payoff,
      'Any ideas for our cloakroom? Every evening the queue still reaches the stairs.',
      ['vague', 'Any ideas for our cloakroom?'],
      { mode: 'clarify' },
    );
    expect(asked).toEqual([
      'You write "Every evening the queue still reaches the stairs". If that were gone, what would you do with the time?',
    ]);
  });
});
