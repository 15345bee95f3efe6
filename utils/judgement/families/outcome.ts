import { say } from '../text-parts.ts';
import { asking, type Family, given, has, is, wordings } from './family.ts';

/**
 * Uncovers what is different once they have it: the need behind the thing they name. With the people it is for,
 * it asks what those do differently; with a document, what it should set in motion.
 */
export const outcome: Family = {
  id: 'outcome',
  applies: (_slots, { mode }) => mode === 'challenge' || mode === 'clarify',
  make: ({ thing, audience, decider, trouble, date, amount }, { kind }) => {
    if (kind === 'discount' || kind === 'deadline' || kind === 'approval') return null;
    const purpose = 'shows what it is for, so that it can be made to fit';
    const event = thing?.sort === 'event' ? thing : null;
    const paper = thing?.sort === 'document' ? thing : null;
    return wordings(
      event && audience
        ? asking(
            'outcome',
            say`A month after ${event.definite}, what should ${audience.parts} be doing differently?`,
            purpose,
            [event.fact, audience.fact],
          )
        : null,
      given(event, (one) =>
        asking('outcome', say`A month after ${one.definite}, what should be different from today?`, purpose, [
          one.fact,
        ]),
      ),
      paper && decider
        ? asking(
            'outcome',
            say`What should ${decider.parts} decide or do with ${paper.definite} in hand?`,
            purpose,
            [paper.fact, decider.fact],
          )
        : null,
      given(paper, (one) =>
        asking(
          'outcome',
          say`Once ${one.definite} ${has(one)} been read, what should happen next?`,
          purpose,
          [one.fact],
        ),
      ),
      kind === 'vague'
        ? given(trouble, (one) =>
            asking(
              'outcome',
              say`You write "${one.parts}". What would you like to see there instead?`,
              purpose,
              [one.fact],
            ),
          )
        : null,
      given(thing, (one) =>
        one.sort === 'tool' && audience
          ? asking(
              'outcome',
              say`Once ${one.definite} ${is(one)} in place, what should be easier for ${audience.parts}?`,
              purpose,
              [one.fact, audience.fact],
            )
          : asking('outcome', say`What do you hope ${one.definite} will change?`, purpose, [one.fact]),
      ),
      given(date ?? null, (one) =>
        amount
          ? asking('outcome', say`What should be different for you by ${one.day}?`, purpose, [one.fact])
          : asking('outcome', say`What should be different for you by ${one.day}?`, purpose, [one.fact]),
      ),
    );
  },
};
