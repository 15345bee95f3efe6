import type { Question } from '../../judgement.ts';
import type { Thing } from '../../slots/as-thing.ts';
import type { Slots } from '../../slots.ts';
import { plainText, say } from '../../text-parts.ts';
import { asked } from './asked.ts';

/** What is counted can be counted again: a share, a number lost or sent back, a figure that has moved. */
export const COUNTED =
  /%|\bper ?cent\b|\b(?:doubled|tripled|halved|a third|half|twice|short|behind by)\b|\bout of\b|\b\w+ of (?:the |our |all )?\d+\b|\b(?:went|gone|slid|fell|rose|up|down) (?:\w+ )?(?:from|by)\b|\b(?:lost|returns?|missing|gone|came back|had) (?:\w+ )?\d|\d+ \w+ (?:came back|were gone|returns)|\btakes? \d/i;
/** Somebody one brings in does no job of "its" own. */
const SOMEBODY =
  /^(?:man|woman|guard|technologist|collector|host|chef|manager|officer|assistant|technician|engineer|specialist|consultant|chief|speaker|nurse|coach|trainer|supervisor|warden|steward)$/;

/** The trouble they tell and the remedy they name, held against each other. */
export function besideTrouble({ trouble }: Slots, thing: Thing | null): Question | null {
  if (!trouble || !thing || /^(?:all|both) /.test(plainText(thing.definite))) return null;
  const then = COUNTED.test(trouble.fact.text)
    ? 'where should that stand half a year on'
    : 'what should be different there';
  const led = SOMEBODY.test(thing.head)
    ? say`With ${thing.definite}`
    : say`If ${thing.definite} ${thing.plural ? 'do their' : 'does its'} job`;
  return asked(say`You write "${trouble.parts}". ${led}, ${then}?`, trouble.fact, thing.fact);
}

/** Where no trouble is told, how things stand with them beside the remedy they name. */
export function besideReason({ reason }: Slots, thing: Thing | null): Question | null {
  if (!reason) return null;
  const named = thing && !/^(?:all|both) /.test(plainText(thing.definite)) ? thing : null;
  const led = named ? say`With ${named.definite}` : say`If it works as you hope`;
  return asked(
    say`You mention "${reason.parts}". ${led}, what should be different there?`,
    reason.fact,
    named?.fact,
  );
}
