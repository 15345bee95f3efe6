import { placesOf } from './name-table.ts';

/** Things seen in a text that are equally strong there. */
export interface Seen {
  /** Their names (hashes, whole numbers from 0 to 2³²−1), each once. */
  readonly names: readonly number[];
  readonly strength: number;
}
/** All that is seen in a text. No name stands in two of them. */
export type Features = readonly Seen[];

/** A linear model: for each feature a weight for each class. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** Names of the features, ascending; each has a row of `weights`. */
  readonly names: Uint32Array;
  /** The row of a name, or −1. */
  readonly rowOf: (name: number) => number;
  /** `classes.length` numbers a row, in units of `unit`: bytes where it was shipped, because reading them is what costs. */
  readonly weights: Float32Array | Int8Array;
  readonly unit: number;
  /** One for each class. */
  readonly bias: Float32Array;
}

/** A model with its index. */
export function linearModel(model: Omit<LinearModel, 'rowOf'>): LinearModel {
  return { ...model, rowOf: placesOf(model.names) };
}

/** The margin of each class, in the order of the model's classes: above 0 it speaks for the class. */
export function marginsOf({ weights, bias, unit, rowOf }: LinearModel, features: Features): Float32Array {
  const width = bias.length;
  const margins = Float64Array.from(bias);
  const sums = new Float64Array(width);
  for (const { names, strength } of features) {
    sums.fill(0);
    for (const name of names) {
      const from = rowOf(name) * width;
      if (from < 0) continue;
      for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0);
    }
    for (let at = 0; at < width; at++) margins[at] = (margins[at] ?? 0) + unit * strength * (sums[at] ?? 0);
  }
  return Float32Array.from(margins);
}

/** Margins as shares of certainty that add up to 1. @param sharpness how much a difference in margin says */
export function sharesOf(margins: Float32Array, sharpness: number): number[] {
  const top = Math.max(...margins);
  const powers = Array.from(margins, (margin) => Math.exp((margin - top) * sharpness));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
