import type { TextPart } from '../judgement.ts';
import { joinParts, ours, say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers which part gives if the price, the date or the addition holds: they choose with open eyes. */
export const tradeoff: Family = {
  id: 'tradeoff',
  make: ({ thing, amount, date, offerParts }, { kind }) => {
    const purpose = 'lets you choose with open eyes which part gives';
    if (kind === 'discount') {
      return wordings(
        given(amount, (one) => {
          const target =
            one.fact.text.includes('%') || /percent|per cent/i.test(one.fact.text)
              ? say`If it has to be ${one.parts} less`
              : say`If the total has to be ${one.parts}`;
          const choice = offerParts.length > 2 ? say`: ${choices(offerParts)}?` : say`?`;
          return asking('tradeoff', say`${target}, which part matters least to you${choice}`, purpose, [
            one.fact,
          ]);
        }),
      );
    }
    if (kind === 'deadline') {
      return wordings(
        given(date, (one) =>
          asking(
            'tradeoff',
            thing
              ? say`If ${one.day} holds, which part of ${thing.definite} could come later?`
              : say`If ${one.day} holds, which part could come later?`,
            purpose,
            [one.fact, thing?.fact],
          ),
        ),
      );
    }
    if (kind !== 'scope' || !thing) return null;
    return wordings(
      given(date, (one) =>
        asking(
          'tradeoff',
          say`To fit ${thing.definite} in and still keep ${one.day}, what could wait?`,
          purpose,
          [thing.fact, one.fact],
        ),
      ),
      asking('tradeoff', say`To make room for ${thing.definite}, what on the list could wait?`, purpose, [
        thing.fact,
      ]),
    );
  },
};

/** "seats, the module or the support line". */
function choices(parts: readonly (readonly TextPart[])[]): TextPart[] {
  return joinParts(
    parts.flatMap((part, i) => {
      const link = i === 0 ? '' : i === parts.length - 1 ? ' or ' : ', ';
      return [ours(link), ...part];
    }),
  );
}
