import type { Question } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { WORKED_WITH } from '../words/worked-with.ts';
import { asking, type Family, given, wordings } from './family.ts';

const AT_STAKE = 'shows how much is at stake';
const NEW_TERM = 'fits the new term to how things are now';

/** Uncovers what it costs as it stands: what is at stake decides how much the remedy may cost. */
export const implication: Family = {
  id: 'implication',
  applies: (_slots, { kind }) => ['solution', 'scope', 'vague', 'renewal'].includes(kind),
  make: (slots, { kind }) => {
    if (kind === 'renewal') return ofTerm(slots);
    return wordings(
      kind === 'scope' ? null : ofTrouble(slots),
      kind === 'scope' ? ofChange(slots) : null,
      kind === 'scope' ? ofWaiting(slots) : null,
    );
  },
};

/** What was counted has moved, for reasons of theirs. */
const SHIFTED = /\b(?:gone|went|grown|grew|risen|rose|fallen|fell|up|down) (?:from|to|by)\b/i;

/** What was counted up before, or has changed since, and the term that is to come. */
function ofTerm({ record, period, trouble, change, caveat }: Slots): Question[] | null {
  const told = change ?? trouble;
  const term = period ? say`for ${period.parts}` : say`this time`;
  return wordings(
    given(record, (one) =>
      asking(
        'implication',
        period
          ? say`I had noted "${one.parts}". What would that have to look like for ${period.parts} to pay off?`
          : SHIFTED.test(one.fact.text)
            ? say`I had noted "${one.parts}". What should that change in what we agree this time?`
            : say`I had noted "${one.parts}". What should be different about that next time?`,
        'lets us change what did not work before it is signed again',
        [one.fact, period?.fact],
      ),
    ),
    given(record || told ? null : caveat, (one) =>
      asking(
        'implication',
        say`I had written "${one.parts}". What should become of that in what we agree ${term}?`,
        NEW_TERM,
        [one.fact, period?.fact],
      ),
    ),
    given(record ? null : told, (one) =>
      asking(
        'implication',
        say`You mention "${one.parts}". What should that change in what we agree ${term}?`,
        NEW_TERM,
        [one.fact, period?.fact],
      ),
    ),
  );
}

/** What comes again and again has a cost in a normal month. */
const AGAIN =
  /\b(?:every|each|always|again|by hand|hours?|overtime|days?|weeks?|months?|calls?|per ?cent|twice|three times|half|most|queue\w*|keeps?|still)\b|%/i;

function ofTrouble({ trouble, troubleToo }: Slots): Question | null {
  const costly = [troubleToo, trouble].find((one) => one && AGAIN.test(one.fact.text)) ?? null;
  return given(costly, (one) =>
    asking(
      'implication',
      say`You write "${one.parts}". What does that cost you in a normal month, in hours or in money?`,
      AT_STAKE,
      [one.fact],
    ),
  );
}

/** What comes later is missed by somebody, or by nobody. */
function ofWaiting({ thing, deed }: Slots): Question | null {
  if (!thing || deed?.manner === 'changed' || thing.sort === 'people') return null;
  // What is there already cannot wait, unless something is to be done with it.
  if (!thing.fresh && deed === null) return null;
  return asking('implication', say`If ${thing.definite} had to wait, who would feel it first?`, AT_STAKE, [
    thing.fact,
  ]);
}

/** Who would miss it: of a thing that is to be changed, and of a tool that is not there yet. */
function ofChange({ thing, deed }: Slots): Question | null {
  const changed = deed?.manner === 'changed';
  if (!thing || thing.fresh === changed) return null;
  if (changed) {
    return asking(
      'implication',
      say`If ${thing.definite} stayed as ${thing.plural ? 'they are' : 'it is'}, who would feel it first?`,
      AT_STAKE,
      [thing.fact],
    );
  }
  if (!WORKED_WITH.test(thing.head)) return null;
  return asking('implication', say`How do people manage today without ${thing.definite}?`, AT_STAKE, [
    thing.fact,
  ]);
}
