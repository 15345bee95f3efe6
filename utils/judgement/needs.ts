import type { Scene } from './families/family.ts';
import type { Fact, Judgement } from './judgement.ts';
import type { Slots } from './slots.ts';
import { plainText, type Sayable, say } from './text-parts.ts';

type Need = Judgement['needs'][number];

const MOST = 3;

/**
 * What they may need, as at most three short guesses, each from a fact. Proposed, never asserted: the view marks
 * them as guesses. Empty where the message is simply done or answered.
 */
export function needsFor(slots: Slots, { mode, kind }: Scene): Need[] {
  if (mode !== 'challenge' && mode !== 'clarify') return [];
  const { trouble, decider, served, audience, date, amount, thing } = slots;
  const needs = [
    trouble && need(say`that this ends: “${trouble.parts}”`, trouble.fact),
    kind === 'discount' && amount ? need(say`a price one can defend inside their house`, amount.fact) : null,
    decider && need(say`something ${decider.parts} can say yes to`, decider.fact),
    served && need(say`a difference that ${served.parts} can see`, served.fact),
    audience && thing?.sort === 'tool' ? need(say`an easier day for ${audience.parts}`, audience.fact) : null,
    audience && thing?.sort === 'learning'
      ? need(say`${audience.parts} doing it differently`, audience.fact)
      : null,
    date && need(say`to be ready ${date.when}`, date.fact),
  ];
  return needs.filter((one) => one !== null).slice(0, MOST);
}

function need(parts: Sayable, fact: Fact): Need {
  return { text: plainText(say`${parts}`), fact };
}
