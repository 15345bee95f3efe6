import type { TextPart } from '../judgement.ts';
import type { Thing } from '../slots/as-thing.ts';
import type { Slots } from '../slots.ts';
import { say } from '../text-parts.ts';
import { namedThing } from './named-thing.ts';
import type { Wording } from './wording.ts';

/** Says it of the thing they want; null where none is known. */
function ofThing(slots: Slots, words: (thing: Thing) => TextPart[]): TextPart[] | null {
  const thing = namedThing(slots);
  return thing ? words(thing) : null;
}

/** What can be asked beside words of theirs that are said back: `You write "…".` stands before each. */
export const BESIDE_WORDS: readonly Wording<Slots>[] = [
  // What is wrong, of an open question or a remedy.
  { family: 'assumption', of: ['vague'], ask: () => say`What do you think is behind that?` },
  { family: 'assumption', of: ['vague', 'solution'], ask: () => say`What is your own guess at the reason?` },
  {
    family: 'trigger',
    of: ['vague', 'solution'],
    ask: () => say`When did that begin, and what else changed about then?`,
  },
  {
    family: 'criteria',
    of: ['solution'],
    ask: (slots) =>
      ofThing(
        slots,
        (thing) => say`How much better would that have to get for ${thing.definite} to be worth it?`,
      ),
  },
  {
    family: 'premortem',
    of: ['solution'],
    ask: (slots) =>
      ofThing(
        slots,
        (thing) =>
          say`Suppose ${thing.definite} ${thing.plural ? 'come' : 'comes'} and that stays as it is: what would be the likeliest reason?`,
      ),
  },
  {
    family: 'tradeoff',
    of: ['scope'],
    ask: () => say`What would be enough there to begin with, and what could come later?`,
  },
  // What is told with a price that is asked for.
  { family: 'criteria', of: ['quote'], ask: () => say`What should our offer take account of there?` },
  // What has changed before a renewal, or weighs on the price.
  {
    family: 'implication',
    of: ['renewal'],
    ask: ({ period }) =>
      say`What should that change in what we agree ${period ? say`for ${period.parts}` : 'this time'}?`,
  },
  {
    family: 'assumption',
    of: ['renewal'],
    ask: () => say`Which part of what we agreed no longer fits that?`,
  },
  {
    family: 'outcome',
    of: ['renewal'],
    ask: () => say`How would you like us to deal with that in the new term?`,
  },
  // What happens on the day, or hangs on a paper or a yes.
  {
    family: 'tradeoff',
    of: ['deadline'],
    ask: () => say`What do you need in hand for that, and what can follow?`,
  },
  {
    family: 'premortem',
    of: ['approval'],
    ask: () => say`What would you want to have checked once more because of that?`,
  },
  {
    family: 'premortem',
    of: ['approval'],
    ask: () => say`If we were sorry about it a week later, what would be the likeliest reason?`,
  },
  { family: 'beneficiary', of: ['approval'], ask: () => say`Who else should see it before it goes ahead?` },
];
