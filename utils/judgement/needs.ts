import type { Scene } from './families/family.ts';
import type { Judgement } from './judgement.ts';
import type { Slots } from './slots.ts';
import { plainText } from './text-parts.ts';

type Need = Judgement['needs'][number];

/** What they may need, as at most three short guesses, each from a fact. Proposed, never asserted. */
export function needsFor(slots: Slots, { mode }: Scene): Need[] {
  if (mode !== 'challenge' && mode !== 'clarify') return [];
  const needs: Need[] = [];
  if (slots.trouble) needs.push({ text: `an end to "${slots.trouble.fact.text}"`, fact: slots.trouble.fact });
  if (slots.decider) {
    needs.push({
      text: `something ${plainText(slots.decider.parts)} can say yes to`,
      fact: slots.decider.fact,
    });
  }
  if (slots.date) needs.push({ text: `to be safe for ${slots.date.day.text}`, fact: slots.date.fact });
  return needs.slice(0, 3);
}
