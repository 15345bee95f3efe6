import type { Fact, Question, TextPart } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { joinParts, ours, say } from '../text-parts.ts';
import { asking, type Family, given, quoting, wordings } from './family.ts';

const PURPOSE = 'lets you choose with open eyes which part gives';

/** Uncovers which part gives if the price, the date or the addition holds: they choose with open eyes. */
export const tradeoff: Family = {
  id: 'tradeoff',
  make: (slots, { kind }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'deadline') return ofDate(slots);
    return kind === 'scope' ? ofAddition(slots) : null;
  },
};

function ask(parts: readonly TextPart[], ...facts: readonly (Fact | null | undefined)[]): Question {
  return asking('tradeoff', parts, PURPOSE, facts);
}

function ofPrice({ amount, share, offerParts, trouble, words }: Slots): Question[] | null {
  return wordings(
    given(amount, (one) => {
      const target = target_(one.parts, share);
      return offerParts.length > 2
        ? ask(say`${target}, which could you most easily do without: ${choices(offerParts)}?`, one.fact)
        : null;
    }),
    given(amount, (one) =>
      share === 'off'
        ? ask(
            say`If I look at ${one.parts} off, what could move on your side: the term, the quantity or the timing?`,
            one.fact,
          )
        : share === 'cap'
          ? ask(
              say`To keep it to ${one.parts}, which part of what we do for you could you most easily do without?`,
              one.fact,
            )
          : ask(
              say`If I can get closer to ${one.parts}, what could move on your side: the scope, the quantity or the timing?`,
              one.fact,
            ),
    ),
    given(amount ? null : words, (one) =>
      ask(
        say`${quoting(one)}If I can come down, what could move on your side: the scope, the quantity or the timing?`,
        one.fact,
      ),
    ),
    given(trouble, (one) =>
      ask(
        say`You write "${one.parts}". If the price is to come down, which part could you most easily do without?`,
        one.fact,
      ),
    ),
  );
}

function target_(parts: readonly TextPart[], share: Slots['share']): TextPart[] {
  if (share === 'off') return say`If ${parts} has to come off`;
  return share === 'cap' ? say`To keep it to ${parts}` : say`To get to ${parts}`;
}

function ofDate({ thing, date, trouble, words }: Slots): Question[] | null {
  return wordings(
    date && thing && thing.sort !== 'event' && thing.sort !== 'people' && divisible(thing)
      ? ask(
          say`If only ${thing.plural ? 'some' : 'part'} of ${thing.definite} can be ready ${date.when}, which ${thing.plural ? 'ones have' : 'part has'} to be?`,
          date.fact,
          thing.fact,
        )
      : null,
    given(date, (one) =>
      ask(
        say`If not everything can be done ${one.when}, what has to come first, and what could follow?`,
        one.fact,
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
      : given(words, (one) =>
          ask(
            say`${quoting(one)}If not all of that can be done in time, which part has to come first?`,
            one.fact,
          ),
        ),
  );
}

/** Things and papers come in parts; one machine comes whole. */
function divisible(thing: NonNullable<Slots['thing']>): boolean {
  return thing.plural || thing.sort === 'document' || thing.sort === 'other';
}

function ofAddition({ thing, date, fixed, manner, deed }: Slots): Question[] | null {
  const what = thing?.fresh && manner === 'added' ? thing : null;
  return wordings(
    given(fixed, (one) =>
      ask(
        say`You write "${one.parts}". Which part of what we agreed could step back to make room for ${what ? what.definite : 'this'}?`,
        one.fact,
        what?.fact,
      ),
    ),
    what && date
      ? ask(
          say`If it came to a choice, which matters more: keeping ${date.day}, or having ${what.definite} in from the start?`,
          date.fact,
          what.fact,
        )
      : null,
    what && !fixed && deed?.byUs !== false
      ? ask(
          say`If ${what.definite} ${what.plural ? 'need' : 'needs'} more time or more money, which of the two could you give more easily?`,
          what.fact,
        )
      : null,
  );
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
