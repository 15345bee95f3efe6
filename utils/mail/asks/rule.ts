import { occurs, type Pattern, pattern } from '../words/pattern.ts';
import type { Token } from '../words/tokens.ts';

/** One clue: words that speak for an outcome, and how strongly. */
export interface Rule<Outcome extends string> {
  readonly outcome: Outcome;
  readonly weight: number;
  readonly form: Pattern;
}

/**
 * Reads clues from lines of the form `outcome weight pattern`, e.g. `quote 3 @give ..6 @price`.
 * Throws on a line without a weight: clues are written by us, so that is a slip to be seen at once.
 */
export function rules<Outcome extends string>(lines: readonly string[]): readonly Rule<Outcome>[] {
  return lines.map((line) => {
    const [outcome = '', weight = '', ...words] = line.trim().split(/\s+/);
    if (!Number.isFinite(Number(weight)) || words.length === 0)
      throw new Error('A clue needs a weight and words');
    return { outcome: outcome as Outcome, weight: Number(weight), form: pattern(words.join(' ')) };
  });
}

/** A clause as the clues see it. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * Adds up, for each outcome, the clues that occur in the clause. The strongest counts in full and every further
 * one a third, so that three faint hints do not outvote one plain word.
 */
export function weigh<Outcome extends string>(
  clause: Words,
  clues: readonly Rule<Outcome>[],
): Map<Outcome, number> {
  const hits = new Map<Outcome, number[]>();
  for (const { outcome, weight, form } of clues)
    if (occurs(form, clause.tokens, clause.vocabulary))
      hits.set(outcome, [...(hits.get(outcome) ?? []), weight]);
  const totals = new Map<Outcome, number>();
  for (const [outcome, weights] of hits) {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const top = Math.max(...weights);
    totals.set(outcome, top + (sum - top) / 3);
  }
  return totals;
}
