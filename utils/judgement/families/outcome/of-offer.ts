import type { Question, TextPart } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { given, is, type Scene, wordings } from '../family.ts';
import { asked } from './asked.ts';
import { besideTrouble } from './beside-trouble.ts';
import { ofOccasion } from './of-occasion.ts';

/** What a price is asked for: what it must do in the first year, so that no more is priced than that. */
export function ofOffer(slots: Slots, register: Scene['reading']['register']): Question[] | null {
  const { thing, trouble } = slots;
  const priced = thing?.fresh && slots.asked.toLowerCase().includes(thing.head) ? thing : null;
  const fresh = priced && priced.sort !== 'people' ? priced : null;
  return wordings(
    besideTrouble(slots, fresh),
    fresh?.sort === 'learning' || fresh?.sort === 'event' ? ofOccasion(slots, fresh) : null,
    given(fresh?.sort === 'offer' ? null : fresh, (one) => asked(forWhat(one, register), one.fact)),
    given(trouble, (one) =>
      asked(
        say`You write "${one.parts}". What would have to be different there for our offer to be worth its price?`,
        one.fact,
      ),
    ),
  );
}

/** Of a tool what it must do from the first year on, of goods what they are for, of anything else what it is to change. */
function forWhat(thing: Thing, register: Scene['reading']['register']): TextPart[] {
  const terse = register === 'terse';
  const right = thing.plural ? 'the right ones' : 'the right thing';
  if (thing.sort === 'tool')
    return terse
      ? say`What must ${thing.definite} do for you in the first year, so that I price that and no more?`
      : say`So that I price what you need and no more: what must ${thing.definite} do for you in the first year?`;
  if (thing.plural || !/^(?:an?|another|one|new)\b/i.test(thing.fact.text))
    return terse
      ? say`What ${is(thing)} ${thing.definite} mainly for, so that I price ${right}?`
      : say`So that I price ${right}: what ${is(thing)} ${thing.definite} mainly for?`;
  return terse
    ? say`What should ${thing.definite} change for you first, so that I price the right thing?`
    : say`So that I price the right thing: what should ${thing.definite} change for you first?`;
}
