import type { Question, TextPart } from '../judgement.ts';
import type { Slots } from '../slots.ts';
import { joinParts, ours, say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

const PURPOSE = 'lets you choose with open eyes which part gives';

/** Uncovers which part gives if the price, the date or the addition holds: they choose with open eyes. */
export const tradeoff: Family = {
  id: 'tradeoff',
  make: (slots, { kind }) => {
    if (kind === 'discount') return ofPrice(slots);
    if (kind === 'deadline') return ofDate(slots);
    return kind === 'scope' && slots.manner === 'added' ? ofAddition(slots) : null;
  },
};

function ofPrice({ amount, offerParts }: Slots): Question[] | null {
  return wordings(
    given(amount, (one) => {
      const share = /%|per ?cent/i.test(one.fact.text);
      const target = share
        ? say`If it has to be ${one.parts} less`
        : say`If the total has to be ${one.parts}`;
      const choice =
        offerParts.length > 2
          ? say`which part matters least to you: ${choices(offerParts)}?`
          : say`which part of our offer matters least to you?`;
      return asking('tradeoff', say`${target}, ${choice}`, PURPOSE, [one.fact]);
    }),
  );
}

function ofDate({ thing, date }: Slots): Question[] | null {
  // A tasting or a tour comes whole or not at all.
  if (thing?.sort === 'event') return null;
  return wordings(
    given(date, (one) =>
      asking(
        'tradeoff',
        thing
          ? say`If it has to be ${one.when}, which part of ${thing.definite} could come later?`
          : say`If it has to be ${one.when}, which part could come later?`,
        PURPOSE,
        [one.fact, thing?.fact],
      ),
    ),
  );
}

function ofAddition({ thing, date, deed }: Slots): Question[] | null {
  if (!thing) return null;
  return wordings(
    given(date, (one) =>
      asking(
        'tradeoff',
        say`To fit ${thing.definite} in and still keep ${one.day}, what could wait?`,
        PURPOSE,
        [thing.fact, one.fact],
      ),
    ),
    deed && !deed.byUs
      ? null
      : asking('tradeoff', say`To make room for ${thing.definite}, what on the list could wait?`, PURPOSE, [
          thing.fact,
        ]),
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
