import type { Question } from '../judgement.ts';
import { saidHere } from '../slots/facts.ts';
import type { Slots } from '../slots.ts';
import { plainText, say } from '../text-parts.ts';
import { type Family, given, wordings } from './family.ts';
import { ask } from './tradeoff/ask.ts';
import { choices } from './tradeoff/choices.ts';
import { divisible } from './tradeoff/divisible.ts';
import { ofAddition } from './tradeoff/of-addition.ts';
import { ofDate } from './tradeoff/of-date.ts';
import { ofPrice } from './tradeoff/of-price.ts';

/** Uncovers which part gives if the price, the date or the addition holds: they choose with open eyes. */
export const tradeoff: Family = {
  id: 'tradeoff',
  make: (slots, { kind, reading }) => {
    if (kind === 'discount') return ofPrice(slots, reading.text);
    if (kind === 'deadline') return ofDate(slots, reading.text);
    if (kind === 'quote') return ofOffer(slots);
    return kind === 'scope' ? ofAddition(slots, reading.text) : null;
  },
};

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
