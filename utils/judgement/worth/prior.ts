import type { Slots } from '../slots.ts';
import { type Made, namesParts } from './seen.ts';
import { turnOf } from './turn.ts';

/**
 * What questions are worth beyond what was learned: liked where they were scored (docs/reading.md) or best by the judgement
 * guide, and too rare in the corpus for the weights to tell.
 */
const NAMED = 0.6;
const ASKED_FOR = 0.8;
const RECALLED = 0.6;
const WE_SAID = /^i had (?:written|noted) "/;
const WHO_ASKED = /^who asked for …, and what would they does with it first\?$/;

/** What is added to the learned worth: of a choice between named parts, of what we said before, and of a bare addition. */
export function priorOf({ question, ruled }: Made, slots: Slots): number {
  if (namesParts(question, slots)) return NAMED;
  const turn = turnOf(question);
  if (WE_SAID.test(turn)) return RECALLED;
  return ruled && WHO_ASKED.test(turn) ? ASKED_FOR : 0;
}
