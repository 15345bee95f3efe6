import { addAfter, type FeelRule, firstSwap, type Swap, says } from './rule.ts';

const SWAPS: readonly Swap[] = [
  {
    words:
      /^unless (?:i|we) hear (?:otherwise|differently|(?:back )?from you|anything else)(?: [^,.!?]{0,40})?, /,
    to: 'if you agree, ',
    reason: 'Silence is no choice, a yes is one.',
  },
  {
    words: / unless (?:i|we) hear (?:otherwise|differently|(?:back )?from you|anything else)(?=[.!?]|$)/,
    to: ' if you agree',
    reason: 'Silence is no choice, a yes is one.',
  },
  {
    words: /^(?:so |then )?(i|we)(?:'ll| will) (?:just |now )?go ahead and /,
    to: 'if you agree, $1 will ',
    reason: 'It leaves the last word to them.',
  },
  {
    words:
      /^you(?:(?:'ll| will)? (?:need|have) to|(?: simply| just)? must) (?!be\b|have\b|understand\b|know\b|remember\b|realis|realiz|see\b|not\b|admit\b)(?=[a-z])/,
    to: 'it would help if you could ',
    reason: 'They hear an order; this asks.',
  },
  {
    words: /^(?:i|we) need you to (?!be\b|have\b|understand\b|know\b)(?=[a-z])/,
    to: 'it would help if you could ',
    reason: 'They hear an order; this asks.',
  },
];

/** Two ways are laid before them. */
const WAYS =
  /\b(?:two|three) (?:ways|options|choices)\b|\bor (?:i|we) (?:can|could)\b|\beither\b[^.!?]*\bor\b|\balternatively\b/;
const LEFT_TO_THEM =
  /\b(?:up to you|your choice|yours to|choice is yours|you decide|you choose|either way|whichever|if you agree|suits? you|work for you|all right with you|would you prefer|which (?:one|of))\b/;

const PLAN =
  /^(?:so |then |next,? )?(?:on \w+,? |from \w+ on,? )?(?:i|we)(?:'ll| will) (?:now )?(?:start|begin|deliver|order|install|switch|move|change|book|close|update|ship|set up|schedule|replace|come)\b/;

/** P3: in control. A yes in place of silence, a request in place of an order, and who decides said aloud. */
export const inControl: FeelRule = (words) => {
  const swap = firstSwap(words, SWAPS);
  if (swap) return swap;
  if (says(words, LEFT_TO_THEM) || says(words, /\?\s*$/)) return null;
  const ways = words.sentences.at(-1);
  if (ways && WAYS.test(ways.plain))
    return addAfter(words, ways, 'The choice is yours.', 'It says aloud who decides.');
  const plan = words.sentences.filter(({ plain }) => PLAN.test(plain)).at(-1);
  return plan ? addAfter(words, plan, 'Does that suit you?', 'A plan they may change is theirs too.') : null;
};
