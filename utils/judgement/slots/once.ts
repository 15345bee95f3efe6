import type { TextPart } from '../judgement.ts';
import { say } from '../text-parts.ts';
import type { Thing } from './as-thing.ts';

/** When the thing is there, in the words one would use of it: "A month after the course", "Once the oven is in place". */
export function once(thing: Thing): TextPart[] {
  switch (thing.sort) {
    case 'learning':
      return say`A month after ${thing.definite}`;
    case 'event':
      return say`The week after ${thing.definite}`;
    case 'document':
      // A policy covers and is not read.
      if (/^polic/.test(thing.head)) return say`With ${thing.definite}`;
      if (/^(?:letters?|newsletter|posters?|flyers?|leaflets?)$/.test(thing.head))
        return say`Once ${thing.definite} ${thing.plural ? 'are' : 'is'} out`;
      return say`Once people have read ${thing.definite}`;
    case 'tool':
      return say`Once ${thing.definite} ${thing.plural ? 'are' : 'is'} in place`;
    default:
      return say`With ${thing.definite}`;
  }
}
