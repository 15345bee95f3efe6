import type { Question } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Deed } from '../slots/deed.ts';
import type { Phrase, Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { asking, type Family, given, has, is, wordings } from './family.ts';

const PURPOSE = 'shows what it is for, so that it can be made to fit';

/**
 * Uncovers what is different once they have it: the need behind the thing they name. With the people it is for,
 * it asks what those do differently; of a document, what it should set in motion.
 */
export const outcome: Family = {
  id: 'outcome',
  applies: (_slots, { kind }) =>
    ['solution', 'scope', 'quote', 'deliverable', 'vague', 'renewal'].includes(kind),
  make: (slots, { kind }) => {
    const { thing, period } = slots;
    if (kind === 'vague') return ofVague(slots);
    if (kind === 'renewal') return period && ofTerm(period);
    if (kind === 'scope' && slots.deed) return ofDeed(slots, slots.deed);
    if (thing?.sort === 'learning') return ofLearning(slots, thing);
    if (thing?.sort === 'event') return ofEvent(slots, thing);
    if (thing?.sort === 'document') return ofDocument(slots, thing);
    if (kind === 'quote' && thing?.sort !== 'tool') return null;
    return thing?.sort === 'offer' ? null : ofThing(slots);
  },
};

function ofVague({ thing, trouble }: Slots): Question[] | null {
  return wordings(
    given(trouble, (one) =>
      asking('outcome', say`You write "${one.parts}". What would you like to see there instead?`, PURPOSE, [
        one.fact,
      ]),
    ),
    given(thing, (one) =>
      asking('outcome', say`What would you like to be different about ${one.definite}?`, PURPOSE, [one.fact]),
    ),
  );
}

function ofTerm(period: NonNullable<Slots['period']>): Question[] {
  return [
    asking(
      'outcome',
      say`Once ${period.parts} ${has(period)} passed, what should be different for you?`,
      PURPOSE,
      [period.fact],
    ),
  ];
}

function ofLearning({ audience }: Slots, thing: Thing): Question[] | null {
  return wordings(
    given(audience, (one) =>
      asking(
        'outcome',
        say`A month after ${thing.definite}, what should ${one.parts} be doing differently?`,
        PURPOSE,
        [thing.fact, one.fact],
      ),
    ),
    asking('outcome', say`A month after ${thing.definite}, what should be different from today?`, PURPOSE, [
      thing.fact,
    ]),
  );
}

function ofEvent({ audience }: Slots, thing: Thing): Question[] | null {
  return wordings(
    given(audience, (one) =>
      asking(
        'outcome',
        say`A month after ${thing.definite}, what should ${one.parts} still talk about?`,
        PURPOSE,
        [thing.fact, one.fact],
      ),
    ),
    asking('outcome', say`A month after ${thing.definite}, what should people still talk about?`, PURPOSE, [
      thing.fact,
    ]),
  );
}

function ofDocument({ decider }: Slots, thing: Thing): Question[] | null {
  return wordings(
    given(decider, (one) =>
      asking('outcome', say`What should ${one.parts} decide or do with ${thing.definite} in hand?`, PURPOSE, [
        thing.fact,
        one.fact,
      ]),
    ),
    asking(
      'outcome',
      say`Once ${thing.definite} ${has(thing)} been read, what should happen next?`,
      PURPOSE,
      [thing.fact],
    ),
  );
}

function ofDeed({ thing, audience }: Slots, deed: Deed): Question[] | null {
  const tool = thing?.sort === 'tool' && deed.manner === 'added' ? thing : null;
  return wordings(
    tool && audience ? easier(tool, audience) : null,
    asking('outcome', say`If ${deed.clause}, what would that change, and for whom first?`, PURPOSE, [
      deed.fact,
    ]),
  );
}

function ofThing({ thing, audience }: Slots): Question[] | null {
  const tool = thing?.sort === 'tool' ? thing : null;
  return wordings(
    tool && audience ? easier(tool, audience) : null,
    given(thing, (one) =>
      asking('outcome', say`What do you hope ${one.definite} will change for you?`, PURPOSE, [one.fact]),
    ),
  );
}

function easier(tool: Thing, audience: Phrase): Question {
  return asking(
    'outcome',
    say`Once ${tool.definite} ${is(tool)} in place, what should be easier for ${audience.parts}?`,
    PURPOSE,
    [tool.fact, audience.fact],
  );
}
