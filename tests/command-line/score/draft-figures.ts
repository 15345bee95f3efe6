import { FLAGS, type Flag, type Remark } from '../../../utils/judgement/mirror/remark.ts';
import type { LabelledDraft } from '../labelled-draft.ts';
import { mirrorLine } from '../mirror-line.ts';
import { pairs } from './overlap.ts';

/** How one draft came out: which flags were found and labelled, and how many of each agree by their quotes. */
export interface DraftOutcome {
  readonly id: string | null;
  readonly found: readonly Remark[];
  readonly labelled: readonly Remark[];
  /** Found remarks without a label, and labels that were not found. */
  readonly wrong: readonly Remark[];
  readonly missed: readonly Remark[];
}

/** Runs the mirror on a labelled draft. A flag is right where its quote and the labelled one are the same words by half. */
export function draftOutcomeOf(draft: LabelledDraft): DraftOutcome {
  const { id, flags: found } = mirrorLine(draft);
  const wrong: Remark[] = [];
  const missed: Remark[] = [];
  for (const flag of FLAGS) {
    const mine = found.filter((one) => one.flag === flag);
    const theirs = draft.flags.filter((one) => one.flag === flag);
    const agreed = pairs(
      mine.map(({ quote }) => quote),
      theirs.map(({ quote }) => quote),
    );
    wrong.push(...mine.filter((_, at) => !agreed.some(([own]) => own === at)));
    missed.push(...theirs.filter((_, at) => !agreed.some(([, other]) => other === at)));
  }
  return { id, found, labelled: draft.flags, wrong, missed };
}

type Figure = (outcomes: readonly DraftOutcome[]) => number;

function count(
  outcomes: readonly DraftOutcome[],
  part: 'found' | 'labelled' | 'wrong' | 'missed',
  flag: Flag | null,
): number {
  return outcomes.reduce(
    (sum, outcome) => sum + outcome[part].filter((one) => flag === null || one.flag === flag).length,
    0,
  );
}

/** The share of the flags found that are right; NaN where none was found. */
function precision(flag: Flag | null): Figure {
  return (outcomes) => 1 - count(outcomes, 'wrong', flag) / count(outcomes, 'found', flag);
}

/** The share of the labelled flags that were found; NaN where none is labelled. */
function recall(flag: Flag | null): Figure {
  return (outcomes) => 1 - count(outcomes, 'missed', flag) / count(outcomes, 'labelled', flag);
}

/** The share of the fine drafts on which nothing was flagged. */
const quiet: Figure = (outcomes) => {
  const fine = outcomes.filter(({ labelled }) => labelled.length === 0);
  return fine.filter(({ found }) => found.length === 0).length / fine.length;
};

/** The figures that `mirror:score` prints, in this order. */
export const DRAFT_FIGURES: readonly { readonly name: string; readonly of: Figure }[] = [
  { name: 'all flags: precision', of: precision(null) },
  { name: 'all flags: recall', of: recall(null) },
  { name: 'fine drafts without a flag', of: quiet },
  ...FLAGS.flatMap((flag) => [
    { name: `${flag}: precision`, of: precision(flag) },
    { name: `${flag}: recall`, of: recall(flag) },
  ]),
];
