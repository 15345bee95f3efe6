import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { asked } from './asked.ts';

/** After a training people do something differently; after a feast they remember something. */
export function ofOccasion({ audience, served }: Slots, thing: Thing): Question {
  const people = audience ?? served;
  const who = people ? people.parts : say`people`;
  return thing.sort === 'learning'
    ? asked(
        say`A month after ${thing.definite}, what should ${people ? who : 'those who took part'} be doing differently?`,
        thing.fact,
        people?.fact,
      )
    : asked(
        say`A month after ${thing.definite}, what should ${who} still talk about?`,
        thing.fact,
        people?.fact,
      );
}
