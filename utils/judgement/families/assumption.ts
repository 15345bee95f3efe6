import type { Question } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers what both sides take as given: that the remedy fits the trouble, or that a last step is safe. */
export const assumption: Family = {
  id: 'assumption',
  applies: (_slots, { kind }) => kind === 'solution' || kind === 'approval',
  make: (slots, { kind }) => (kind === 'approval' ? ofApproval(slots) : ofSolution(slots)),
};

function ofSolution({ thing, audience, trouble }: Slots): Question[] | null {
  if (!thing) return null;
  const purpose = 'tests whether it meets what you saw';
  return wordings(
    given(trouble, (one) =>
      asking(
        'assumption',
        say`You write "${one.parts}". What did you see there that made ${thing.written} the answer?`,
        purpose,
        [one.fact, thing.fact],
      ),
    ),
    thing.sort === 'learning'
      ? given(audience, (one) =>
          asking(
            'assumption',
            say`What did you see in ${one.parts} that made ${thing.written} the answer?`,
            purpose,
            [one.fact, thing.fact],
          ),
        )
      : null,
    asking('assumption', say`What did you see that made ${thing.written} the answer?`, purpose, [thing.fact]),
  );
}

function ofApproval({ thing, noWayBack }: Slots): Question[] | null {
  const purpose = 'the last moment at which a second look costs nothing';
  return wordings(
    given(noWayBack, (one) =>
      asking(
        'assumption',
        say`You write "${one.parts}". Which point should one of us look at once more before then?`,
        purpose,
        [one.fact],
      ),
    ),
    given(thing, (one) =>
      asking(
        'assumption',
        say`Before it is too late to change ${one.definite}: which point should one of us look at once more?`,
        purpose,
        [one.fact],
      ),
    ),
  );
}
