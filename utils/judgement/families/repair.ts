import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Asks what would put it right, after the apology and never instead of it. */
export const repair: Family = {
  id: 'repair',
  applies: (_slots, { kind }) => kind === 'complaint',
  make: ({ said }) =>
    wordings(
      given(said, (one) =>
        asking(
          'repair',
          say`You write "${one.parts}". What would put that right for you?`,
          'lets us mend it your way',
          [one.fact],
        ),
      ),
    ),
};
