import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Uncovers what was tried or ruled out, so that nobody proposes it again. */
export const alternatives: Family = {
  id: 'alternatives',
  applies: (_slots, { kind }) => kind === 'solution' || kind === 'vague',
  make: ({ trouble, troubleToo, thing }, { kind }) => {
    const purpose = 'spares us both what did not work';
    return wordings(
      given(troubleToo ?? trouble, (one) =>
        asking(
          'alternatives',
          say`You write "${one.parts}". What have you tried so far, and how far did it get?`,
          purpose,
          [one.fact],
        ),
      ),
      kind === 'solution' && thing?.fresh
        ? asking(
            'alternatives',
            say`What else was on the table before you settled on ${thing.written}?`,
            purpose,
            [thing.fact],
          )
        : null,
    );
  },
};
