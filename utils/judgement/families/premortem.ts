import type { Question } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { say } from '../text-parts.ts';
import { tellsOfPast } from '../words/past.ts';
import { asking, type Family, given, is, wordings } from './family.ts';

/** Uncovers the likeliest way it could disappoint, while there is time to build against it. */
export const premortem: Family = {
  id: 'premortem',
  applies: (_slots, { kind }) => ['solution', 'renewal', 'approval'].includes(kind),
  make: ({ thing, period, noWayBack, trouble }, { kind }) => {
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
            say`You write "${one.parts}". If we were sorry about it a week later, what would be the likeliest reason?`,
            [one.fact],
          ),
        ),
      );
    }
    if (!thing?.fresh || thing.sort === 'people') return wordings(given(trouble, stillSo));
    const there =
      thing.sort === 'learning' || thing.sort === 'event'
        ? 'over'
        : thing.sort === 'document' && !/^polic/.test(thing.head)
          ? 'out'
          : thing.sort === 'tool'
            ? 'in place'
            : 'there';
    return wordings(
      likeliest(
        say`Suppose ${thing.definite} ${is(thing)} ${there} and little has changed: what would be the likeliest reason?`,
        [thing.fact],
      ),
    );
  },
};

/** Their way is taken, and what they told goes on: what would it have missed? */
function stillSo({ parts, fact }: Phrase): Question {
  const goesOn = tellsOfPast(fact.text) ? 'it happens again' : 'that is still so';
  return likeliest(
    say`You write "${parts}". Suppose we do as you ask and half a year on ${goesOn}: what would be the likeliest reason?`,
    [fact],
  );
}

function likeliest(parts: Question['parts'], facts: Question['facts']): Question {
  return asking('premortem', parts, 'lets us build against it from the start', facts);
}
