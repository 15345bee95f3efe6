import type { Question, TextPart } from '../../judgement.ts';
import { plainSum } from '../../slots/plain-sum.ts';
import type { Slots } from '../../slots.ts';
import { say } from '../../text-parts.ts';
import { given, wordings } from '../family.ts';
import { ask, inReturnFor } from './ask.ts';
import { choices } from './choices.ts';

/** A price that moves alone is a gift; one that moves with something else is a bargain for both. */
const IN_RETURN =
  'what would make it fair for both of us: a longer term, more at a time, or something we leave out?';

/** What could move with a price, or be done without: of our sum and theirs where both are known. `text` is the new part of the mail. */
export function ofPrice(slots: Slots, text: string): Question[] | null {
  const { amount, share, offerParts, price, deed, inReturn, change, rise } = slots;
  const offersInReturn = inReturn !== null || OFFERED.test(text);
  return wordings(
    given(change, (one) =>
      inReturnFor(
        say`You write "${one.parts}". What should that change in what we do for you, so that the price can move with it?`,
        one.fact,
      ),
    ),
    given(amount, (one) =>
      offerParts.length > 2
        ? ask(
            say`${target_(one.parts, share)}, which could you most easily do without: ${choices(offerParts)}?`,
            one.fact,
          )
        : null,
    ),
    ...ofAmount(slots, offersInReturn),
    given(amount || offerParts.length < 3 ? null : offerParts, (parts) =>
      ask(
        say`If the total has to come down, which could you most easily do without: ${choices(parts)}?`,
        price?.fact,
      ),
    ),
    given(amount ? null : rise, (one) =>
      inReturnFor(
        say`If ${one.parts} came in two parts or from a later day, how much would that help you, and what else would?`,
        one.fact,
      ),
    ),
    given(amount || offersInReturn || offerParts.length > 2 ? null : price, (one) =>
      inReturnFor(say`If I can move on our ${one.parts}, ${IN_RETURN}`, one.fact),
    ),
    given(offerParts.length < 3 && !amount && !offersInReturn ? deed : null, (one) =>
      inReturnFor(say`If ${one.clause}, ${IN_RETURN}`, one.fact),
    ),
  );
}

/** With a figure of theirs: what moves with it, unless they offer something, and what has to stay; from our sum to theirs where both are known. */
function ofAmount({ amount, share, price }: Slots, offersInReturn: boolean): readonly (Question | null)[] {
  if (!amount) return [];
  const drop = share === null ? comingDown(price, amount) : null;
  const lead = drop ?? target_(amount.parts, share);
  const facts = drop ? [price?.fact, amount.fact] : [amount.fact];
  return [
    offersInReturn ? null : inReturnFor(say`${lead}, ${IN_RETURN}`, ...facts),
    offersInReturn
      ? ask(say`${lead}, what has to stay whatever happens, and what could wait or go?`, ...facts)
      : ask(say`${lead}, what has to stay whatever happens, and what could wait or go?`, ...facts),
  ];
}

/** They say already what they would do for it. */
const OFFERED =
  /\b(?:(?:we|i)(?: could|'d| would| can|'ll| will) (?:pay|take|sign|commit|order|buy|extend|stay for|hand over more|send you more|bring you|give you more)|if we (?:commit|take|order|sign|pay|extend)|volumes?|(?:go|going) up from|second (?:bunch|batch|group|order)|(?:sixty|\d{1,2}|twice) a (?:day|week|month)|if we do it|(?:i|we)(?:'ll| will) confirm|with \d+ ?(?:kg|tonnes|tons|pieces|cases) (?:a|per) year|instead of one|up front|in advance|in return|in exchange|upfront|prepay)\b/i;

/** "If I come down from £58 to £40": our sum and theirs, where one can be had for the other. */
function comingDown(price: Slots['price'], amount: Slots['amount']): TextPart[] | null {
  const [from, to] = [plainSum(price?.fact.text ?? ''), plainSum(amount?.fact.text ?? '')];
  if (!price || !amount || from === null || to === null) return null;
  return to < from && to * MOST_TIMES > from
    ? say`If I come down from ${price.parts} to ${amount.parts}`
    : null;
}

/** A sum so many times the other is told for another measure: of a piece, not of the whole. */
const MOST_TIMES = 2;

function target_(parts: readonly TextPart[], share: Slots['share']): TextPart[] {
  if (share === 'off') return say`If ${parts} has to come off`;
  return share === 'cap' ? say`To keep it to ${parts}` : say`To get to ${parts}`;
}
