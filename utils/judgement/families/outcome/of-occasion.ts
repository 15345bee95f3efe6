import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { asked } from './asked.ts';

/** After a training people do something differently; after a feast it was worth it or not. */
export function ofOccasion({ audience, served }: Slots, thing: Thing): Question {
  const people = audience ?? served;
  return thing.sort === 'learning'
    ? asked(
        say`A month after ${thing.definite}, what should ${people ? say`${people.parts} be doing` : 'be happening'} differently?`,
        thing.fact,
        people?.fact,
      )
    : asked(
        say`A month after ${thing.definite}, what would tell you that it had been worth it${people ? say` for ${people.parts}` : ''}?`,
        thing.fact,
        people?.fact,
      );
}
