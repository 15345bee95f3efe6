import type { Question } from '../judgement.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, is, wordings } from './family.ts';

/** Uncovers the likeliest way it could disappoint, while there is time to build against it. */
export const premortem: Family = {
  id: 'premortem',
  applies: (_slots, { kind }) => ['solution', 'renewal', 'approval'].includes(kind),
  make: ({ thing, period, noWayBack }, { kind }) => {
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
        given(noWayBack, (one) =>
          likeliest(
            say`You write "${one.parts}". If we were sorry about it a month from now, what would be the likeliest reason?`,
            [one.fact],
          ),
        ),
      );
    }
    if (!thing?.fresh) return null;
    const there = thing.sort === 'learning' || thing.sort === 'event' ? 'over' : 'in place';
    return wordings(
      likeliest(
        say`Suppose ${thing.definite} ${is(thing)} ${there} and little has changed: what would be the likeliest reason?`,
        [thing.fact],
      ),
    );
  },
};

function likeliest(parts: Question['parts'], facts: Question['facts']): Question {
  return asking('premortem', parts, 'lets us build against it from the start', facts);
}
