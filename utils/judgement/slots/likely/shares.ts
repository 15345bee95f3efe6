import type { AskKind } from '../../../mail/reading.ts';

/** What was learned (`npm run train:likely`): what each sign is worth, and of each kind of ask how likely nothing there is the one. */
export interface Weights {
  readonly signs: Readonly<Record<string, number>>;
  readonly nothing: Readonly<Record<string, number>>;
}

/** Tells how likely each of several is the one that is looked for. */
export interface Likelihood {
  /** Whether asks of this kind were learned from. */
  readonly knows: (kind: AskKind) => boolean;
  /**
   * How likely each is the one, 0 to 1; what is left to 1 is that none of them is.
   * @param each for each of them its signs, and what else speaks for it
   */
  readonly shares: (
    kind: AskKind,
    each: readonly { readonly signs: readonly string[]; readonly beside?: number }[],
  ) => number[];
}

/** A likelihood by learned weights. */
export function likelihoodBy({ signs, nothing }: Weights): Likelihood {
  const worth = new Map(Object.entries(signs));
  const none = new Map(Object.entries(nothing));
  return {
    knows: (kind) => none.has(kind),
    shares: (kind, each) => {
      const scores = each.map(({ signs: seen, beside = 0 }) =>
        seen.reduce((sum, sign) => sum + (worth.get(sign) ?? 0), beside),
      );
      const nobody = none.get(kind) ?? 0;
      const top = Math.max(nobody, ...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((sum, power) => sum + power, Math.exp(nobody - top));
      return powers.map((power) => power / all);
    },
  };
}
