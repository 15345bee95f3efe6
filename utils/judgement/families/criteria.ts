import type { AskKind } from '../../mail/reading.ts';
import type { Question, TextPart } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Deed } from '../slots/deed.ts';
import type { Phrase, Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, has, its, wordings } from './family.ts';

const PURPOSE = 'shows what it will be judged on, and by whom';

/** Uncovers what it is judged on, and by whom: the reader behind the reader. */
export const criteria: Family = {
  id: 'criteria',
  applies: (_slots, { kind }) => !['vague', 'meeting', 'renewal', 'deadline'].includes(kind),
  make: (slots, { kind }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'referral') return ofReferral(slots);
    return ofThing(slots, kind);
  },
};

function ofPrice({ decider, rival }: Slots): Question[] | null {
  return wordings(
    given(decider, (one) =>
      asking('criteria', say`Besides the total, what will matter to ${one.parts}?`, PURPOSE, [one.fact]),
    ),
    given(rival, (one) =>
      asking(
        'criteria',
        say`Leaving the price aside, what do you like about the offer from ${one.parts}?`,
        PURPOSE,
        [one.fact],
      ),
    ),
  );
}

/** Whoever describes the person at length has given the criteria already. */
function ofReferral({ thing, asked }: Slots): Question[] | null {
  if (!thing || asked.split(/\s+/).length > 11) return null;
  return wordings(
    asking(
      'criteria',
      say`What matters most to you in ${thing.written}, so that the name I give you fits?`,
      PURPOSE,
      [thing.fact],
    ),
  );
}

function ofThing({ thing, decider, deed }: Slots, kind: AskKind): Question[] | null {
  if (!thing || thing.sort === 'people') return null;
  const usable = thing.sort === 'tool' || thing.sort === 'document' || thing.sort === 'learning';
  return wordings(
    given(decider, (one) =>
      asking('criteria', forDecider(one, thing, kind === 'scope' ? deed : null), PURPOSE, [
        one.fact,
        thing.fact,
      ]),
    ),
    kind === 'quote'
      ? asking(
          'criteria',
          thing.sort === 'offer'
            ? say`What would make ${thing.definite} an easy yes for you?`
            : say`What would make our offer for ${thing.definite} an easy yes for you?`,
          PURPOSE,
          [thing.fact],
        )
      : null,
    usable && kind !== 'quote' && kind !== 'approval' && deed?.manner !== 'changed'
      ? asking(
          'criteria',
          say`How will you tell that ${thing.definite} ${has(thing)} done ${its(thing)} job?`,
          PURPOSE,
          [thing.fact],
        )
      : null,
  );
}

function forDecider(decider: Phrase, thing: Thing, deed: Deed | null): TextPart[] {
  if (deed) return say`If ${deed.clause}, what will matter most to ${decider.parts}?`;
  return thing.sort === 'document' || thing.sort === 'offer'
    ? say`What will ${decider.parts} look for first in ${thing.definite}?`
    : say`What will ${decider.parts} want to see before saying yes to ${thing.definite}?`;
}
