import type { Question } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, quoting, wordings } from './family.ts';

/** Uncovers what both sides take as given: that the remedy fits, that a last step is safe, that nothing has changed. */
export const assumption: Family = {
  id: 'assumption',
  applies: (_slots, { kind }) => kind === 'solution' || kind === 'approval' || kind === 'renewal',
  make: (slots, { kind }) => {
    if (kind === 'renewal') return ofTerm(slots);
    return kind === 'approval' ? ofApproval(slots) : ofSolution(slots);
  },
};

function ofSolution({ thing, audience, trouble }: Slots): Question[] | null {
  if (!thing?.fresh) return null;
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
    thing.sort === 'learning' && !trouble
      ? given(audience, (one) =>
          asking(
            'assumption',
            say`What did you see in ${one.parts} that made ${thing.written} the answer?`,
            purpose,
            [one.fact, thing.fact],
          ),
        )
      : null,
    trouble
      ? null
      : asking('assumption', say`What did you see that made ${thing.written} the answer?`, purpose, [
          thing.fact,
        ]),
  );
}

function ofApproval({ noWayBack, decider, words }: Slots): Question[] | null {
  const purpose = 'the last moment at which a second look costs nothing';
  return wordings(
    given(noWayBack, (one) =>
      asking(
        'assumption',
        say`You write "${one.parts}". Which part would you like one of us to look at once more before then?`,
        purpose,
        [one.fact, decider?.fact],
      ),
    ),
    given(noWayBack ? null : words, (one) =>
      asking(
        'assumption',
        say`${quoting(one)}Which part would you like one of us to look at once more before it is done?`,
        purpose,
        [one.fact],
      ),
    ),
  );
}

/** "The same again" takes it that nothing has changed. */
function ofTerm({ period, thing, trouble, words }: Slots): Question[] | null {
  if (trouble) return null;
  const purpose = 'fits the new term to how things are now';
  const changed = 'what has changed on your side since the last time?';
  return wordings(
    given(period, (one) =>
      asking('assumption', say`Before we carry on as before for ${one.parts}: ${changed}`, purpose, [
        one.fact,
      ]),
    ),
    given(thing, (one) =>
      asking('assumption', say`Before we carry on with ${one.definite} as before: ${changed}`, purpose, [
        one.fact,
      ]),
    ),
    given(words, (one) =>
      asking('assumption', say`${quoting(one)}Before we do: ${changed}`, purpose, [one.fact]),
    ),
  );
}
