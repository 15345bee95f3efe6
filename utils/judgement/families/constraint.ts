import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers what cannot move, so that everything else may. */
export const constraint: Family = {
  id: 'constraint',
  applies: (_slots, { kind }) => ['deadline', 'quote', 'deliverable'].includes(kind),
  make: ({ date, thing }, { kind }) => {
    const purpose = 'leaves us free in everything else';
    if (kind === 'deadline') {
      return wordings(
        given(date?.exact ? date : null, (one) =>
          asking('constraint', say`Besides ${one.day}, what cannot move?`, purpose, [one.fact]),
        ),
      );
    }
    return wordings(
      given(thing, (one) =>
        asking(
          'constraint',
          say`What is already fixed around ${one.definite}: the sum, the day or the people?`,
          purpose,
          [one.fact],
        ),
      ),
    );
  },
};
