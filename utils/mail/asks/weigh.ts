import { hits, type RuleSet, type Words } from './rule.ts';

/**
 * Adds up, for each outcome, the clues that occur in the clause. The strongest counts in full and every further
 * one a third, so that three faint hints do not outvote one plain word. Clues against are taken off in full.
 */
export function weigh<Outcome extends string>(clause: Words, clues: RuleSet<Outcome>): Map<Outcome, number> {
  const found = new Map<Outcome, number[]>();
  for (const { outcome, weight } of hits(clause, clues))
    found.set(outcome, [...(found.get(outcome) ?? []), weight]);
  const totals = new Map<Outcome, number>();
  for (const [outcome, weights] of found) {
    const top = Math.max(0, ...weights);
    const against = weights.filter((weight) => weight < 0).reduce((all, weight) => all + weight, 0);
    const rest = weights.filter((weight) => weight > 0).reduce((all, weight) => all + weight, 0) - top;
    totals.set(outcome, top + rest / 3 + against);
  }
  return totals;
}

/** For each outcome the weight of its strongest clue alone: how plainly it is said, however often. */
export function topHits<Outcome extends string>(
  clause: Words,
  clues: RuleSet<Outcome>,
): Map<Outcome, number> {
  const tops = new Map<Outcome, number>();
  for (const { outcome, weight } of hits(clause, clues))
    tops.set(outcome, Math.max(weight, tops.get(outcome) ?? 0));
  return tops;
}

/** The outcome with the most weight, or null where there is none. The first one wins a tie. */
export function strongest<Outcome extends string>(
  weights: ReadonlyMap<Outcome, number>,
): [Outcome, number] | null {
  let best: [Outcome, number] | null = null;
  for (const [outcome, weight] of weights) if (best === null || weight > best[1]) best = [outcome, weight];
  return best;
}
