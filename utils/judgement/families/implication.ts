import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers what it costs as it stands: what is at stake decides how much the remedy may cost. */
export const implication: Family = {
  id: 'implication',
  applies: (_slots, { kind }) => ['solution', 'scope', 'vague', 'renewal'].includes(kind),
  make: ({ trouble, troubleToo, thing, deed, period, record }, { kind }) => {
    const purpose = 'shows how much is at stake';
    if (kind === 'renewal') {
      return wordings(
        record && period
          ? asking(
              'implication',
              say`I had noted "${record.parts}". What would that have to look like for ${period.parts} to pay off?`,
              'lets us change what did not work before it is signed again',
              [record.fact, period.fact],
            )
          : null,
        trouble && period
          ? asking(
              'implication',
              say`You mention "${trouble.parts}". What should change there before you sign for ${period.parts}?`,
              'fits the new term to how things are now',
              [trouble.fact, period.fact],
            )
          : null,
      );
    }
    return wordings(
      given(troubleToo ?? trouble, (one) =>
        asking(
          'implication',
          say`You write "${one.parts}". What does that cost you in a normal month, in hours or in money?`,
          purpose,
          [one.fact],
        ),
      ),
      kind === 'scope' && thing && deed?.manner === 'changed'
        ? asking(
            'implication',
            say`If ${thing.definite} stayed as ${thing.plural ? 'they are' : 'it is'}, who would feel it first?`,
            purpose,
            [thing.fact],
          )
        : null,
      kind === 'scope' && thing?.sort === 'tool' && deed?.manner !== 'changed'
        ? asking('implication', say`How do people manage today without ${thing.definite}?`, purpose, [
            thing.fact,
          ])
        : null,
    );
  },
};
