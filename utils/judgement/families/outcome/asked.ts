import type { Fact, Question } from '../../judgement.ts';
import { asking } from '../family.ts';

const PURPOSE = 'shows what it is for, so that it can be made to fit';

/** A question of the outcome family, with what most of them are good for. */
export function asked(parts: Question['parts'], ...facts: readonly (Fact | null | undefined)[]): Question {
  return asking('outcome', parts, PURPOSE, facts);
}
