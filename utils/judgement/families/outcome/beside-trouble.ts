import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { asked } from './asked.ts';

/** The trouble they tell and the remedy they name, held against each other. */
export function besideTrouble({ trouble }: Slots, thing: Thing | null): Question | null {
  return trouble && thing
    ? asked(
        say`You write "${trouble.parts}". What would have to change there for ${thing.definite} to have been worth it?`,
        trouble.fact,
        thing.fact,
      )
    : null;
}
