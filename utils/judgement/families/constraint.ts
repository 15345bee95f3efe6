import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers what cannot move, so that everything else may. */
export const constraint: Family = {
  id: 'constraint',
  applies: (_slots, { kind }) => ['deadline', 'quote'].includes(kind),
  make: ({ date, thing }, { kind }) => {
    const purpose = 'leaves us free in everything else';
    if (kind === 'deadline') {
      return wordings(
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
