/** Something seen in a text: its name (a hash) and how strongly it is there. */
export type Features = ReadonlyMap<number, number>;

/** A linear model: for each feature a weight for each class. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Row of a feature in `weights`. */
  readonly rows: ReadonlyMap<number, number>;
  /** `classes.length` numbers a row, in units of `unit`: bytes where it was shipped, because reading them is what costs. */
  readonly weights: Float32Array | Int8Array;
  readonly unit: number;
  /** One for each class. */
  readonly bias: Float32Array;
}

/** The margin of each class, in the order of the model's classes: above 0 it speaks for the class. */
export function marginsOf(model: LinearModel, features: Features): Float32Array {
  const { weights, bias, unit } = model;
  const width = bias.length;
  const sums = new Float64Array(width);
  for (const [name, value] of features) {
    const row = model.rows.get(name);
    if (row === undefined) continue;
    for (let at = 0, from = row * width; at < width; at++)
      sums[at] = (sums[at] ?? 0) + value * (weights[from + at] ?? 0);
  }
  return bias.map((start, at) => start + unit * (sums[at] ?? 0));
}

/** Margins as shares of certainty that add up to 1. @param sharpness how much a difference in margin says */
export function sharesOf(margins: Float32Array, sharpness: number): number[] {
  const top = Math.max(...margins);
  const powers = Array.from(margins, (margin) => Math.exp((margin - top) * sharpness));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
