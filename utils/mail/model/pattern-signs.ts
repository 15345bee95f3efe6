import { ACT_RULES } from '../asks/acts.ts';
import type { Clause } from '../asks/clauses.ts';
import { ASKED_RULES, decideClause, TOLD_RULES } from '../asks/decide.ts';
import { NEGATIVE_RULES } from '../asks/negatives.ts';
import { topHits, weigh } from '../asks/weigh.ts';
import { PROMISE_RULES } from '../promises/clues.ts';
import { WISH_RULES } from '../wishes.ts';

/** What the patterns say of a sentence, by name, about 0 to 1. */
export type PatternSigns = ReadonlyMap<string, number>;

/** From so little weight on a statement is worth a hint. */
const HINT = 1;
/** Weights of kinds run to about this. */
const PLAIN = 4;

/** Signs of one clause, as pairs of name and strength. */
function* signsOf(clause: Clause): Generator<readonly [string, number]> {
  for (const [act, weight] of topHits(clause, ACT_RULES)) yield [`act ${act}`, weight];
  for (const [against, weight] of topHits(clause, NEGATIVE_RULES)) yield [`against ${against}`, weight];
  for (const rules of [ASKED_RULES, TOLD_RULES])
    for (const [kind, weight] of weigh(clause, rules)) yield [`kind ${kind}`, weight / PLAIN];
  for (const side of topHits(clause, PROMISE_RULES).keys()) yield [`promise ${side}`, 0.7];
  for (const sign of topHits(clause, WISH_RULES).keys()) yield [`wish ${sign}`, 0.7];
  const verdict = decideClause(clause, null, HINT);
  if (verdict !== null) yield [`verdict ${verdict.kind}`, verdict.certainty];
  for (const form of ['asked', 'listed', 'conditional'] as const) if (clause[form]) yield [form, 0.5];
}

/** What the patterns say of a sentence: of each outcome the most that any of its clauses gives. */
export function patternSigns(clauses: readonly Clause[]): PatternSigns {
  const signs = new Map<string, number>();
  for (const clause of clauses)
    for (const [name, value] of signsOf(clause))
      if (Math.abs(value) > Math.abs(signs.get(name) ?? 0)) signs.set(name, value);
  return signs;
}
