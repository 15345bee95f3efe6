import type { Nudge, NudgeBefore } from './nudge.ts';

/** A nudge as it was before there were kinds: on a date, and ended by the user alone. */
export type FirstNudge = Omit<
  Nudge,
  'kind' | 'wait' | 'repeats' | 'about' | 'endedBy' | 'why' | 'previous'
> & {
  readonly previous: Omit<NudgeBefore, 'wait' | 'endedBy' | 'why'> | null;
};

const NOTHING = { wait: null, endedBy: null, why: null } as const;

/** The same nudge with what it lacks; one that has it all already keeps it. */
export function fullNudge(nudge: FirstNudge): Nudge {
  const { previous } = nudge;
  return {
    kind: 'date',
    repeats: null,
    about: null,
    ...NOTHING,
    ...nudge,
    previous: previous && { ...NOTHING, ...previous },
  };
}
