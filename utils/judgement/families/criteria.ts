import { say } from '../text-parts.ts';
import { asking, does, type Family, given, wordings } from './family.ts';

/** Uncovers what it is judged on, and by whom: the reader behind the reader. */
export const criteria: Family = {
  id: 'criteria',
  make: ({ thing, decider, rival, amount, served }, { kind }) => {
    const purpose = 'shows what it will be judged on, and by whom';
    if (kind === 'discount') {
      return wordings(
        given(decider, (one) =>
          asking('criteria', say`Besides the total, what will ${one.parts} look at?`, purpose, [
            one.fact,
            amount?.fact,
          ]),
        ),
        given(rival, (one) =>
          asking(
            'criteria',
            say`Leaving the price aside, what do you like about the offer from ${one.parts}?`,
            purpose,
            [one.fact],
          ),
        ),
      );
    }
    if (kind === 'referral') {
      return wordings(
        given(thing, (one) =>
          asking(
            'criteria',
            say`What matters most to you in ${one.written}, so that the name I give you fits?`,
            purpose,
            [one.fact],
          ),
        ),
      );
    }
    if (!thing) return null;
    return wordings(
      given(decider, (one) =>
        asking('criteria', say`What will ${one.parts} look for first in ${thing.definite}?`, purpose, [
          one.fact,
          thing.fact,
        ]),
      ),
      served && kind === 'approval'
        ? asking(
            'criteria',
            say`How ${does(served)} ${served.parts} come to see ${thing.definite}, and what should strike them?`,
            purpose,
            [served.fact, thing.fact],
          )
        : null,
      asking(
        'criteria',
        say`Who decides on ${thing.definite} on your side, and what do they look at first?`,
        purpose,
        [thing.fact],
      ),
    );
  },
};
