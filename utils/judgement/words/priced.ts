import type { Token } from './tokens.ts';

const PRICE =
  /^(?:fee|fees|sum|price|prices|pricing|quote|quotation|offer|proposal|estimate|figure|ballpark|rate|charge|cost|costs|much|damage)$/;
/** Any of them, in the one or in the many. */
const PRICE_WORD =
  /^(?:fees?|prices?|pricing|quotes?|quotations?|offers?|proposal|estimates?|figures?|ballpark|rates?|costs?|number|tariff)$/;
/** Words that mean a price only where one is asked for. */
const PRICE_HERE =
  /^(?:figures|rates|tariff|terms|charges|charging|number|numbers|budget|estimates|offers|quotes|quotations)$/;
/** "what would you want for …", "what do you take for …". */
const PRICED_BY = /^(?:want|take|ask|charge|charging)$/;
/** "a price for running our canteen", "the cost of moving us": what is done with it stands between the two. */
const DONE_WITH = /^\p{Ll}{2,}ing$/u;

/** "a price on the labels", "your tariff for …", "what costs the contract", "the price for running our canteen". */
export function isPriced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:costs?|quote)$/.test(before) || isSummed(tokens, at)) return true;
  if (DONE_WITH.test(before) || (before === 'of' && DONE_WITH.test(tokens[at - 2]?.lower ?? '')))
    return (
      quoted(tokens, at - 1) && tokens.slice(Math.max(0, at - 4), at).some((token) => token.lower === 'for')
    );
  if (!/^(?:on|for)$/.test(before)) return false;
  // "a price, printed on one side": what stands between tells how, and not what.
  if (before === 'on' && !PRICE_WORD.test(tokens[at - 2]?.lower ?? '')) return false;
  return quoted(tokens, at) || (before === 'for' && PRICED_BY.test(tokens[at - 2]?.lower ?? ''));
}

/** "what would a dental unit come to", "what the asbestos screen adds up to": the subject of what it costs. */
function isSummed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const led = MAY.test(before) ? (tokens[at - 2]?.lower ?? '') : before;
  if (!/^(?:what|much)$/.test(led)) return false;
  return tokens.slice(at + 1, at + FAR).some((token) => COMES_TO.test(token.lower));
}

const MAY = /^(?:would|might|could|does|do|will|did)$/;
const COMES_TO = /^(?:cost|costs|come|comes|run|runs|set|sets|add|adds|work|works)$/;
const FAR = 14;

/** Whether a price is asked for just before this place, in any word for it. */
function quoted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  return priced(tokens, at) || before.some((token) => PRICE_HERE.test(token.lower));
}

/** Whether a word for a price stands just before this place. */
export function priced(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      (token, i, near) => PRICE.test(token.lower) && !(token.lower === 'offer' && isVerb(near[i - 1]?.lower)),
    );
}

/** "we want to offer infusions": there it is what they do, and no price. */
function isVerb(before: string | undefined): boolean {
  return /^(?:to|we|i|they|could|can|will|would|also)$/.test(before ?? '');
}
