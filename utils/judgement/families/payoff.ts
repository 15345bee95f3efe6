import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers what a solution would free up: the value beyond the nuisance that goes. */
export const payoff: Family = {
  id: 'payoff',
  applies: (_slots, { kind }) => ['vague', 'renewal'].includes(kind),
  make: ({ trouble, period }, { kind }) => {
    const purpose = 'shows what it is worth beyond the nuisance that goes';
    if (kind === 'renewal') {
      return wordings(
        given(period, (one) =>
          asking(
            'payoff',
            say`What should ${one.parts} make possible that the time so far did not?`,
            purpose,
            [one.fact],
          ),
        ),
      );
    }
    return wordings(
      given(trouble, (one) =>
        asking(
          'payoff',
          say`You write "${one.parts}". If that were gone, what would you do with the time?`,
          purpose,
          [one.fact],
        ),
      ),
    );
  },
};
