import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Slots } from '../../slots.ts';
import { plainText, say } from '../../text-parts.ts';
import { asked } from './asked.ts';

/** What is counted can be counted again. */
const COUNTED = /\d|\b(?:doubled|tripled|halved|a third|half|twice)\b/i;

/** The trouble they tell and the remedy they name, held against each other. */
export function besideTrouble({ trouble }: Slots, thing: Thing | null): Question | null {
  return trouble && thing && !/^(?:all|both) /.test(plainText(thing.definite))
    ? asked(
        say`You write "${trouble.parts}". If ${thing.definite} ${thing.plural ? 'do their' : 'does its'} job, ${COUNTED.test(trouble.fact.text) ? 'where should that stand half a year on' : 'what should be different there'}?`,
        trouble.fact,
        thing.fact,
      )
    : null;
}
