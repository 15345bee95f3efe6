import { say } from '../text-parts.ts';
import { asking, type Family, given, wordings } from './family.ts';

/** Says back what was read as the heart of it, or what it was the last time, so that a wrong reading costs one line. */
export const reflect: Family = {
  id: 'reflect',
  applies: (_slots, { kind, mode }) => kind === 'vague' || mode === 'challenge',
  make: ({ trouble, matter, before }, { kind }) =>
    wordings(
      given(before, (one) =>
        asking(
          'reflect',
          say`The last time you asked for something like it, what you needed was "${one.parts}". Is it the same this time, or something else?`,
          'starts from what helped the last time',
          [one.fact],
        ),
      ),
      kind === 'vague'
        ? given(trouble ?? matter, (one) =>
            asking(
              'reflect',
              say`I read "${one.parts}" as the heart of it. Is that right, or is there something behind it?`,
              'makes sure I start at the right end',
              [one.fact],
            ),
          )
        : null,
    ),
};
