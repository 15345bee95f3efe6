import type { AskKind } from '../../mail/reading.ts';
import type { Question } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, has, its, quoting, wordings } from './family.ts';

const PURPOSE = 'shows what it will be judged on, and by whom';

/** Uncovers what it is judged on, and by whom: the reader behind the reader. */
export const criteria: Family = {
  id: 'criteria',
  applies: (_slots, { kind }) => !['vague', 'meeting', 'renewal'].includes(kind),
  make: (slots, { kind }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'referral') return ofReferral(slots);
    if (kind === 'deadline') return ofDate(slots);
    return kind === 'quote' ? ofOffer(slots) : ofThing(slots, kind);
  },
};

function ask(parts: Question['parts'], ...facts: Question['facts']): Question {
  return asking('criteria', parts, PURPOSE, facts);
}

function ofPrice({ decider, rival, amount, share }: Slots): Question[] | null {
  return wordings(
    given(decider, (one) => ask(say`Besides the total, what will matter to ${one.parts}?`, one.fact)),
    given(rival, (one) =>
      ask(say`Leaving the price aside, what do you like about the offer from ${one.parts}?`, one.fact),
    ),
    given(amount, (one) =>
      share
        ? null
        : ask(
            say`What is the ${one.parts} measured against: your budget, another offer, or what it is worth to you?`,
            one.fact,
          ),
    ),
  );
}

/** Whoever describes the person at length has given the criteria already. */
function ofReferral({ thing, asked, trouble, words }: Slots): Question[] | null {
  if (asked.split(/\s+/).length > 14) return null;
  return wordings(
    given(thing, (one) =>
      ask(say`What matters most to you in ${one.written}, so that the name I give you fits?`, one.fact),
    ),
    given(trouble, (one) =>
      ask(
        say`You write "${one.parts}". What matters most to you this time, so that the name I give you fits?`,
        one.fact,
      ),
    ),
    given(words, (one) =>
      ask(
        say`${quoting(one)}What would you want to settle with them first, so that I can introduce you well?`,
        one.fact,
      ),
    ),
  );
}

function ofDate({ date, decider }: Slots): Question[] | null {
  return wordings(
    date && decider
      ? ask(
          say`What will ${decider.parts} want to see ${date.when}, at the very least?`,
          decider.fact,
          date.fact,
        )
      : null,
    given(date, (one) =>
      ask(
        say`What has to be right ${one.when} for you to call it done, even if it is not perfect?`,
        one.fact,
      ),
    ),
  );
}

function ofOffer({ thing, decider, words }: Slots): Question[] | null {
  const forIt =
    thing && thing.sort !== 'offer' && thing.sort !== 'people' ? say` for ${thing.definite}` : say``;
  return wordings(
    given(decider, (one) =>
      ask(
        say`Besides the price, what will ${one.parts} look at first in our offer${forIt}?`,
        one.fact,
        thing?.fact ?? one.fact,
      ),
    ),
    given(thing, (one) => ask(say`What would make our offer${forIt} an easy yes for you?`, one.fact)),
    given(thing ? null : words, (one) =>
      ask(say`${quoting(one)}What would make our offer an easy yes for you?`, one.fact),
    ),
  );
}

function ofThing({ thing, decider, deed, trouble }: Slots, kind: AskKind): Question[] | null {
  if (kind === 'approval') return null;
  const usable = thing && thing.sort !== 'people' && thing.sort !== 'event' && thing.fresh ? thing : null;
  return wordings(
    decider && usable
      ? ask(
          usable.sort === 'document'
            ? say`What will ${decider.parts} look for first in ${usable.definite}?`
            : say`What will ${decider.parts} want to see from ${usable.definite} before they call it a success?`,
          decider.fact,
          usable.fact,
        )
      : null,
    usable && kind === 'deliverable'
      ? ask(say`What is the one thing that ${usable.definite} must make clear?`, usable.fact)
      : null,
    usable && deed?.manner !== 'changed' && (trouble === null || kind === 'scope')
      ? ask(
          say`How would you tell, a few weeks on, that ${usable.definite} ${has(usable)} done ${its(usable)} job?`,
          usable.fact,
        )
      : null,
  );
}
