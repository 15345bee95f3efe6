/** Chance that comes out the same for the same seed, so that a failure can be seen again. */
export interface Chances {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` up to, not including, `high`. */
  between(low: number, high: number): number;
  /** Whether it comes to pass, with this probability. */
  is(probability: number): boolean;
  pick<Value>(from: readonly Value[]): Value;
}

export function chances(seed: number): Chances {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => Math.floor(low + next() * (high - low));
  return {
    next,
    between,
    is: (probability) => next() < probability,
    pick: (from) => {
      const found = from[between(0, from.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
  };
}
