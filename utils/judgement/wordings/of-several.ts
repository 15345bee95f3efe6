import type { Thing } from '../slots/as-thing.ts';
import { withoutAll } from '../slots/without-all.ts';
import { say } from '../text-parts.ts';
import type { Wording } from './wording.ts';

/** What can be asked of several things that they number: "the 14 containers". */
export const OF_SEVERAL: readonly Wording<Thing>[] = [
  {
    family: 'assumption',
    of: ['vague'],
    ask: (they) => say`What do ${withoutAll(they)} have in common, as far as you can tell?`,
  },
  {
    family: 'tradeoff',
    of: ['deadline'],
    ask: (they, { date }) =>
      date && say`Which of ${withoutAll(they)} have to be there ${date.when}, and which could follow?`,
  },
  {
    family: 'use',
    of: ['renewal'],
    ask: (they) => say`Of ${withoutAll(they)}, which do you need us for most, and which hardly?`,
  },
  {
    family: 'criteria',
    of: ['deliverable'],
    ask: (they) => say`Which of ${withoutAll(they)} will be looked at first?`,
  },
];
