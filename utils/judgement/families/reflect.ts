import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Says back what was read as the heart of it, so that a wrong reading costs one line and no week. */
export const reflect: Family = {
  id: 'reflect',
  applies: (_slots, { kind }) => kind === 'vague',
  make: ({ trouble }) =>
    wordings(
      given(trouble, (one) =>
        asking(
          'reflect',
          say`I read "${one.parts}" as the heart of it. Is that right, or does it begin somewhere else?`,
          'makes sure I start at the right end',
          [one.fact],
        ),
      ),
    ),
};
