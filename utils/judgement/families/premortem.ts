import type { Question } from '../judgement.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers the likeliest way it could disappoint, while there is time to build against it. */
export const premortem: Family = {
  id: 'premortem',
  applies: (_slots, { kind }) => ['solution', 'renewal', 'approval'].includes(kind),
  make: ({ thing, period }, { kind }) => {
    if (kind === 'renewal') {
      return wordings(
        given(period, (one) =>
          likeliest(say`If ${one.parts} turned out a disappointment, what would be the likeliest reason?`, [
            one.fact,
          ]),
        ),
      );
    }
    if (kind === 'approval') {
      return wordings(
        given(thing, (one) =>
          likeliest(
            say`If we came to regret saying yes to ${one.definite} a month from now, what would be the likeliest reason?`,
            [one.fact],
          ),
        ),
      );
    }
    return wordings(
      given(thing, (one) =>
        likeliest(say`Suppose ${one.definite} came and little changed: what would be the likeliest reason?`, [
          one.fact,
        ]),
      ),
    );
  },
};

function likeliest(parts: Question['parts'], facts: Question['facts']): Question {
  return asking('premortem', parts, 'lets us build against it from the start', facts);
}
