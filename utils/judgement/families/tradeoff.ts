import type { Question, TextPart } from '../judgement.ts';
import { saidHere } from '../slots/facts.ts';
import type { Slots } from '../slots.ts';
import { joinParts, ours, plainText, say } from '../text-parts.ts';
import { type Family, given, modest, quoting, wordings } from './family.ts';
import { ask, inReturnFor } from './tradeoff/ask.ts';
import { ofAddition } from './tradeoff/of-addition.ts';

/** Uncovers which part gives if the price, the date or the addition holds: they choose with open eyes. */
export const tradeoff: Family = {
  id: 'tradeoff',
  make: (slots, { kind, reading }) => {
    if (kind === 'discount') return ofPrice(slots, reading.text);
    if (kind === 'deadline') return ofDate(slots);
    if (kind === 'quote') return ofOffer(slots);
    return kind === 'scope' ? ofAddition(slots, reading.text) : null;
  },
};

/** A price that moves alone is a gift; one that moves with something else is a bargain for both. */
const IN_RETURN = 'what could move on your side in return: the scope, the dates or the term?';

function ofPrice(slots: Slots, text: string): Question[] | null {
  const { amount, share, offerParts, clause, price, deed, inReturn } = slots;
  const offersInReturn = inReturn !== null || OFFERED.test(text);
  return wordings(
    given(amount, (one) =>
      offerParts.length > 2
        ? ask(
            say`${target_(one.parts, share)}, which could you most easily do without: ${choices(offerParts)}?`,
            one.fact,
          )
        : null,
    ),
    given(offersInReturn ? null : amount, (one) =>
      inReturnFor(say`${target_(one.parts, share)}, ${IN_RETURN}`, one.fact),
    ),
    given(amount, (one) =>
      ask(
        say`${target_(one.parts, share)}, what has to stay whatever happens, and what could wait or go?`,
        one.fact,
      ),
    ),
    given(amount || offerParts.length < 3 ? null : offerParts, (parts) =>
      ask(
        say`If the total has to come down, which could you most easily do without: ${choices(parts)}?`,
        price?.fact,
      ),
    ),
    given(amount || offersInReturn || offerParts.length > 2 ? null : price, (one) =>
      inReturnFor(say`If I can move on our ${one.parts}, ${IN_RETURN}`, one.fact),
    ),
    given(offerParts.length < 3 && !amount && !offersInReturn ? deed : null, (one) =>
      inReturnFor(say`If ${one.clause}, ${IN_RETURN}`, one.fact),
    ),
    given(amount || deed ? null : clause, (one) =>
      inReturnFor(say`${quoting(one)}If I can move on the price, ${IN_RETURN}`, one.fact),
    ),
  );
}

/** They say already what they would do for it. */
const OFFERED =
  /\b(?:(?:we|i)(?: could|'d| would| can|'ll| will) (?:pay|take|sign|commit|order|buy|extend|stay for)|if we (?:commit|take|order|sign|pay|extend)|volumes?|(?:go|going) up from|second (?:bunch|batch|group|order)|(?:sixty|\d+|twice) a (?:day|week|month)|if we do it|(?:i|we)(?:'ll| will) confirm|with \d+ ?(?:kg|tonnes|tons|pieces|cases) (?:a|per) year|instead of one|up front|in advance|in return|in exchange|upfront|prepay)\b/i;

function target_(parts: readonly TextPart[], share: Slots['share']): TextPart[] {
  if (share === 'off') return say`If ${parts} has to come off`;
  return share === 'cap' ? say`To keep it to ${parts}` : say`To get to ${parts}`;
}

/** What they would keep of it, or which of two ways they would take, were the price no matter. */
function ofOffer({ thing, topic, twoWays, ways, wantedParts }: Slots): Question[] | null {
  const about = [thing, topic].find((one) => one && one.sort !== 'offer' && one.sort !== 'people') ?? null;
  return wordings(
    given(twoWays ? about : null, (one) =>
      ask(
        say`For ${one.definite}, if both ways came out at the same price, which would you take, and what makes it the better one?`,
        one.fact,
      ),
    ),
    given(twoWays && about ? null : ways, (one) =>
      ask(
        say`You ask for a price "${one.parts}". If both came out the same, which would you take, and what makes it the better one?`,
        one.fact,
      ),
    ),
    wantedParts.length > 0
      ? ask(
          say`If the sum came out higher than you hope, which of these could wait: ${choices(wantedParts)}?`,
          saidHere(wantedParts.map((part) => plainText(part)).join(', ')),
        )
      : null,
    given(about && divisible(about) ? about : null, (one) =>
      ask(
        say`If the figure for ${one.definite} came out higher than you hope, what would you keep, and what could wait?`,
        one.fact,
      ),
    ),
  );
}

/** "if the cable and the switch were in place": they name what has to be there. */
const NAMED_READY =
  /\b(?!(?:it|this|that|they|we|you|all)\b)\p{L}+ (?:has to|have to|must|should|needs? to|ought to|were|was|is|are)(?: be)? (?:already |all )?(?:in place|ready|done|finished|there|here|in front|installed|delivered|out|up)\b/iu;

/** "Everything must be out", "your figure": what they say must be there has no least part. */
function isWhole({ thing, asked }: Slots): boolean {
  return (
    /\b(?:everything|every|all|whole|complete|completely|both|figures?|numbers?|the keys?)\b/i.test(asked) ||
    NAMED_READY.test(asked) ||
    (thing !== null && !divisible(thing))
  );
}

function ofDate(slots: Slots): Question[] | null {
  const { thing: asked, topic, date, trouble, clause, words } = slots;
  const thing = topic && (topic.plural || topic.head === 'import') ? topic : asked;
  return wordings(
    date && thing && thing.sort !== 'event' && thing.sort !== 'people' && divisible(thing)
      ? ask(
          say`If only ${thing.plural ? 'some' : 'part'} of ${withoutAll(thing)} can be ready ${date.when}, which ${thing.plural ? 'ones have' : 'part has'} to be?`,
          date.fact,
          thing.fact,
        )
      : null,
    modest(
      given(isWhole(slots) ? null : date, (one) =>
        ask(say`What must be ready ${one.when} at the very least, and what could follow?`, one.fact),
      ),
    ),
    date
      ? null
      : given(trouble, (one) =>
          ask(
            say`You write "${one.parts}". If not everything can be done in time, what has to come first?`,
            one.fact,
          ),
        ),
    date
      ? null
      : given(clause ?? words, (one) =>
          ask(
            say`${quoting(one)}If not all of that can be done in time, which part has to come first?`,
            one.fact,
          ),
        ),
  );
}

/** "some of all 40 projects" is said as "some of the 40 projects". */
function withoutAll(thing: NonNullable<Slots['thing']>): TextPart[] {
  const [first, ...rest] = thing.definite;
  if (first?.kind !== 'ours' || !/^(?:all|both) /.test(first.text)) return [...thing.definite];
  return joinParts([ours(first.text.replace(/^(?:all|both) (?:the )?/, 'the ')), ...rest]);
}

const IN_PARTS =
  /^(?:walls?|floor|hall|vault|building|store|site|shop|import|migration|order|wing|room|kitchen|house|roof|garden|park|collection|catalogue|campaign|exhibition|stand|delivery|translation|programme|set|range|office|garden|installation|fit-out|refit|course|training)$/;

/** Things and papers come in parts; one machine comes whole. */
function divisible(thing: NonNullable<Slots['thing']>): boolean {
  return thing.plural || thing.sort === 'document' || IN_PARTS.test(thing.head);
}

/** "seats, the module or the support line". */
function choices(parts: readonly (readonly TextPart[])[]): TextPart[] {
  return joinParts(
    parts.flatMap((part, i) => {
      const link = i === 0 ? '' : i === parts.length - 1 ? ' or ' : ', ';
      return [ours(link), ...part];
    }),
  );
}
