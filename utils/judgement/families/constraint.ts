import type { Fact, Question, TextPart } from '../judgement.ts';
import { isFigureTold } from '../slots/figure-told.ts';
import { say } from '../text-parts.ts';
import { asking, does, type Family, given, wordings } from './family.ts';

/** Uncovers what cannot move, so that everything else may. */
export const constraint: Family = {
  id: 'constraint',
  applies: (_slots, { kind }) => ['deadline', 'quote', 'discount'].includes(kind),
  make: (slots, { kind }) => {
    const { date, thing, fee, price, amount } = slots;
    const purpose = 'leaves us free in everything else';
    if (kind === 'discount') {
      return wordings(
        given(amount && !isFigureTold(slots) ? amount : null, (one) =>
          asking(
            'constraint',
            say`Where does the figure of ${one.parts} come from: a fixed budget, another offer, or what somebody has to sign off?`,
            FITTING,
            [one.fact],
          ),
        ),
        given(fee, (one) => fitting(say`${does(one)} ${one.parts}`, one.fact)),
        amount ? null : given(price, (one) => fitting(say`does our ${one.parts}`, one.fact)),
      );
    }
    if (kind === 'deadline') {
      return wordings(
        given(date?.exact ? date : null, (one) =>
          asking(
            'constraint',
            say`Should anything hold us up before ${one.bare}, what would be your plan B?`,
            'shows how much hangs on the day, and what could stand in for it',
            [one.fact],
          ),
        ),
        given(date?.exact ? date : null, (one) =>
          asking('constraint', say`Apart from ${one.day}, what else cannot move?`, purpose, [one.fact]),
        ),
      );
    }
    return wordings(
      given(thing, (one) =>
        asking(
          'constraint',
          say`What is already settled for ${one.definite}, the budget or the date, and where is there still some give?`,
          purpose,
          [one.fact],
        ),
      ),
    );
  },
};

const FITTING = 'shows whether less, later or otherwise would help as much';

/** What a price must fit into tells whether a smaller scope, a later bill or another word for it would help as much. */
function fitting(what: readonly TextPart[], fact: Fact): Question {
  return asking(
    'constraint',
    say`What ${what} have to fit into on your side: a fixed budget, or what somebody has to sign off?`,
    FITTING,
    [fact],
  );
}
