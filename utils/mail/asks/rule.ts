import { occurs, type Pattern, pattern } from '../words/pattern.ts';
import type { Token } from '../words/tokens.ts';

/** One clue: words that speak for an outcome, and how strongly. */
export interface Rule<Outcome extends string> {
  readonly outcome: Outcome;
  readonly weight: number;
  readonly form: Pattern;
}

/** Clues with an index: which of them can occur at all in a clause that holds a certain word or class. */
export interface RuleSet<Outcome extends string> {
  readonly rules: readonly Rule<Outcome>[];
  readonly byKey: ReadonlyMap<string, readonly Rule<Outcome>[]>;
}

/** A clause as the clues see it. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly vocabulary: ReadonlySet<string>;
}

/** Words and classes found in most clauses: an index by them would spare no work. */
const COMMON = new Set(
  '@us @me @be @aux @base @do @the @a @you @your @modal @day @give @make i we you it is are the a to in on for of and at with that this have has not be ? , @not @past @have @very @soft @more'.split(
    ' ',
  ),
);

function cost(key: string): number {
  return COMMON.has(key) ? 12 : 1;
}

/** The words or classes by which one way to fill a place can be looked up: a phrase also by its first word. */
function keysOf({ demands, phrase }: Pattern['places'][number]['alternatives'][number]): readonly string[] {
  const rare = demands.find(({ key }) => !COMMON.has(key)) ?? demands[0];
  return [rare?.key ?? '', ...(phrase?.slice(0, 1) ?? [])];
}

/** The keys of the place in a pattern that is least often met: one of them must be there for the clue to occur. */
function anchors(form: Pattern): readonly string[] {
  let best: readonly string[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const { optional, forbidden, alternatives } of form.places) {
    if (optional || forbidden || alternatives.some(({ atEnd }) => atEnd)) continue;
    const keys = alternatives.flatMap(keysOf);
    const sum = keys.reduce((total, key) => total + cost(key), 0);
    if (sum < lowest) [best, lowest] = [keys, sum];
  }
  return best;
}

function indexed<Outcome extends string>(all: readonly Rule<Outcome>[]): RuleSet<Outcome> {
  const byKey = new Map<string, Rule<Outcome>[]>();
  for (const rule of all)
    for (const key of new Set(anchors(rule.form))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [rule]);
      else known.push(rule);
    }
  return { rules: all, byKey };
}

/**
 * Reads clues from lines of the form `outcome weight pattern`, e.g. `quote 3 @give ..6 @price`.
 * Throws on a line without a weight: clues are written by us, so that is a slip to be seen at once.
 */
export function rules<Outcome extends string>(lines: readonly string[]): RuleSet<Outcome> {
  return indexed(
    lines.map((line) => {
      const [outcome = '', weight = '', ...words] = line.trim().split(/\s+/);
      if (!Number.isFinite(Number(weight)) || words.length === 0)
        throw new Error('A clue needs a weight and words');
      return { outcome: outcome as Outcome, weight: Number(weight), form: pattern(words.join(' ')) };
    }),
  );
}

/** Several sets of clues as one. */
export function joinRules<Outcome extends string>(...sets: readonly RuleSet<Outcome>[]): RuleSet<Outcome> {
  return indexed(sets.flatMap((set) => set.rules));
}

/** What was found in a clause already: several readers ask for the same clues, and looking is what costs. */
const found = new WeakMap<Words, Map<unknown, readonly unknown[]>>();

/** The clues that occur in a clause, each once. */
export function hits<Outcome extends string>(clause: Words, set: RuleSet<Outcome>): readonly Rule<Outcome>[] {
  const known = found.get(clause) ?? new Map<unknown, readonly unknown[]>();
  found.set(clause, known);
  const before = known.get(set);
  if (before !== undefined) return before as readonly Rule<Outcome>[];
  const now = look(clause, set);
  known.set(set, now);
  return now;
}

/** A clue under several keys that are all there is tried again, which costs less than remembering what was tried. */
function look<Outcome extends string>(clause: Words, set: RuleSet<Outcome>): Rule<Outcome>[] {
  const occurring: Rule<Outcome>[] = [];
  for (const key of clause.vocabulary) {
    const keyed = set.byKey.get(key);
    if (keyed === undefined) continue;
    for (const rule of keyed)
      if (occurs(rule.form, clause.tokens, clause.vocabulary) && !occurring.includes(rule))
        occurring.push(rule);
  }
  return occurring;
}
