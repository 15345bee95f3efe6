import type { Outcome } from './outcome.ts';
import type { Match } from './overlap.ts';

/** A figure over many outcomes; NaN where nothing bears on it. */
export interface Figure {
  readonly name: string;
  readonly of: (outcomes: readonly Outcome[]) => number;
}

/**
 * F1 averaged over the kinds that occur among labels or findings, each alike however rare.
 * @param pick which of an outcome's decisions is held together
 */
export function macroF1(
  outcomes: readonly Outcome[],
  pick: (outcome: Outcome) => { readonly label: string; readonly found: string },
): number {
  const decided = outcomes.map(pick);
  const kinds = new Set(decided.flatMap(({ label, found }) => [label, found]));
  const scores = [...kinds].map((kind) => {
    const hits = decided.filter(({ label, found }) => label === kind && found === kind).length;
    const all = decided.filter(({ label }) => label === kind).length;
    const claimed = decided.filter(({ found }) => found === kind).length;
    return (2 * hits) / (all + claimed);
  });
  return mean(scores);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.filter(holds).length / outcomes.length;
}

function total(outcomes: readonly Outcome[], pick: (outcome: Outcome) => Match): Match {
  return outcomes.map(pick).reduce((sum, one) => ({
    hits: sum.hits + one.hits,
    found: sum.found + one.found,
    labelled: sum.labelled + one.labelled,
  }));
}

function both(name: string, pick: (outcome: Outcome) => Match): Figure[] {
  return [
    {
      name: `${name}, precision`,
      of: (all) => {
        const { hits, found } = total(all, pick);
        return hits / found;
      },
    },
    {
      name: `${name}, recall`,
      of: (all) => {
        const { hits, labelled } = total(all, pick);
        return hits / labelled;
      },
    },
  ];
}

/** What the reader and the gate are measured by. */
export const FIGURES: readonly Figure[] = [
  { name: 'deciding kind, macro-F1', of: (all) => macroF1(all, ({ deciding }) => deciding) },
  {
    name: 'deciding kind, accuracy',
    of: (all) => share(all, ({ deciding: { label, found } }) => label === found),
  },
  { name: 'mode, accuracy', of: (all) => share(all, ({ mode: { label, found } }) => label === found) },
  {
    name: 'false challenges, of those where no question is due',
    of: (all) =>
      share(
        all.filter(({ silent }) => silent),
        ({ asked }) => asked,
      ),
  },
  {
    name: 'missed, of those where one is due',
    of: (all) =>
      share(
        all.filter(({ due }) => due),
        ({ asked }) => !asked,
      ),
  },
  ...both('asks', ({ asks }) => asks),
  ...both('asks with their kind', ({ kinds }) => kinds),
  ...both('promises', ({ promises }) => promises),
  {
    name: 'promises found, day right',
    of: (all) => total(all, ({ days }) => days).hits / total(all, ({ days }) => days).found,
  },
  ...both('wishes', ({ wishes }) => wishes),
  { name: 'questions, mean of 5', of: (all) => mean(all.flatMap(({ scores }) => scores)) },
  { name: 'questions vetoed', of: (all) => all.reduce((sum, { vetoed }) => sum + vetoed, 0) },
];
