/** How often the messages are drawn anew. */
const ROUNDS = 1000;

/** A small generator with a fixed beginning (mulberry32), so that the same labels give the same interval. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The 95 % interval of a figure: the same number of items is drawn with replacement, 1,000 times.
 * @returns its two ends; NaN where the figure is never a number
 */
export function interval<Item>(
  items: readonly Item[],
  figure: (drawn: readonly Item[]) => number,
): [number, number] {
  const next = generator(7);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = items.map(() => items[Math.floor(next() * items.length)] as Item);
    const value = figure(drawn);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
