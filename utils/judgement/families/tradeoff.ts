import type { Question, TextPart } from '../judgement.ts';
import { saidHere } from '../slots/facts.ts';
import { isFigureTold } from '../slots/figure-told.ts';
import type { Slots } from '../slots.ts';
import { joinParts, ours, plainText, say } from '../text-parts.ts';
import { type Family, given, quoting, wordings } from './family.ts';
import { ask } from './tradeoff/ask.ts';
import { ofAddition } from './tradeoff/of-addition.ts';

/** Uncovers which part gives if the price, the date or the addition holds: they choose with open eyes. */
export const tradeoff: Family = {
  id: 'tradeoff',
  make: (slots, { kind, reading }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'deadline') return ofDate(slots);
    if (kind === 'quote') return ofOffer(slots);
    return kind === 'scope' ? ofAddition(slots, reading.text) : null;
  },
};

function ofPrice(slots: Slots): Question[] | null {
  const { amount, share, offerParts, clause, price } = slots;
  const easier = offerParts.length > 2 ? 'most easily' : 'more easily';
  return wordings(
    given(amount, (one) =>
      offerParts.length > 1
        ? ask(
            say`${target_(one.parts, share)}, which could you ${easier} do without: ${choices(offerParts)}?`,
            one.fact,
          )
        : null,
    ),
    given(isWholePiece(slots) ? null : amount, (one) =>
      share === 'cap'
        ? ask(
            say`To keep it to ${one.parts}, which part of what we do for you could you most easily do without?`,
            one.fact,
          )
        : ask(
            say`${target_(one.parts, share)}, what has to stay whatever happens, and what could wait or go?`,
            one.fact,
          ),
    ),
    given(amount || offerParts.length < 2 ? null : offerParts, (parts) =>
      ask(
        say`If the total has to come down, which could you ${easier} do without: ${choices(parts)}?`,
        price?.fact,
      ),
    ),
    given(amount || offerParts.length > 1 ? null : price, (one) =>
      ask(
        say`Of what you get for our ${one.parts}, what helps you most, and what could you do without?`,
        one.fact,
      ),
    ),
    given(amount ? null : clause, (one) =>
      ask(
        say`${quoting(one)}If I can come down, what has to stay whatever happens, and what could go?`,
        one.fact,
      ),
    ),
  );
}

/** One thing at one price has no part that could go; where its figure comes from is asked instead. */
function isWholePiece(slots: Slots): boolean {
  return slots.offerParts.length < 2 && !isFigureTold(slots);
}

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
    given(about, (one) =>
      ask(
        say`If the figure for ${one.definite} came out higher than you hope, what would you keep, and what could wait?`,
        one.fact,
      ),
    ),
  );
}

function ofDate({ thing: asked, topic, date, trouble, clause, words }: Slots): Question[] | null {
  const thing = topic && (topic.plural || topic.head === 'import') ? topic : asked;
  return wordings(
    date && thing && thing.sort !== 'event' && thing.sort !== 'people' && divisible(thing)
      ? ask(
          say`If only ${thing.plural ? 'some' : 'part'} of ${withoutAll(thing)} can be ready ${date.when}, which ${thing.plural ? 'ones have' : 'part has'} to be?`,
          date.fact,
          thing.fact,
        )
      : null,
    given(date, (one) =>
      ask(say`What must be ready ${one.when} at the very least, and what could follow?`, one.fact),
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
