import type { Fact, Question, TextPart } from '../../judgement.ts';
import { asking } from '../family.ts';

const PURPOSE = 'lets you choose with open eyes which part gives';

/** A question of the tradeoff family, with what all of them are good for. */
export function ask(parts: readonly TextPart[], ...facts: readonly (Fact | null | undefined)[]): Question {
  return asking('tradeoff', parts, PURPOSE, facts);
}

/** Of a price: what could move with it, so that both sides give and get. */
export function inReturnFor(
  parts: readonly TextPart[],
  ...facts: readonly (Fact | null | undefined)[]
): Question {
  return asking('tradeoff', parts, 'shows what would make it fair for both of us', facts);
}
