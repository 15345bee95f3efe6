import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Asks leave to put another route beside theirs: a contrary view only by invitation. */
export const permission: Family = {
  id: 'permission',
  applies: (_slots, { kind }) => kind === 'solution',
  make: ({ thing }) =>
    wordings(
      given(thing?.fresh ? thing : null, (one) =>
        asking(
          'permission',
          say`May I sketch a second route beside ${one.definite}, so that you can compare the two?`,
          'you see two ways and choose; yours stays open',
          [one.fact],
        ),
      ),
    ),
};
