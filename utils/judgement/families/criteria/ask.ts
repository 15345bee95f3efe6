import type { Fact, Question } from '../../judgement.ts';
import { asking } from '../family.ts';

const PURPOSE = 'shows what it will be judged on, and by whom';

/** A question of the criteria family, with what all of them are good for. */
export function ask(parts: Question['parts'], ...facts: readonly (Fact | null | undefined)[]): Question {
  return asking('criteria', parts, PURPOSE, facts);
}
