import { type Features, type LinearModel, linearModel } from '../../../utils/mail/model/linear.ts';
import { generator } from '../../command-line/score/bootstrap.ts';

/** Something to learn from: what is seen, and which classes it belongs to. */
export interface Example {
  readonly features: Features;
  /** One for each class: 1 it is, −1 it is not, 0 not known. */
  readonly signs: Int8Array;
}

export interface Settings {
  /** How much a mistake costs against large weights. */
  readonly cost: number;
  readonly rounds: number;
  /** Features seen in fewer examples are left out. */
  readonly atLeast: number;
}

/** A constant feature, so that a class may be likelier from the start. */
const BIAS = 1;

interface Row {
  readonly at: Int32Array;
  readonly value: Float32Array;
  readonly norm: number;
}

function namesOf(examples: readonly Example[], atLeast: number): number[] {
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const name of features.flatMap(({ names }) => names)) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times >= atLeast)
    .map(([name]) => name)
    .sort((a, b) => a - b);
}

function rowOf(features: Features, rows: ReadonlyMap<number, number>): Row {
  const known = features.flatMap(({ names, strength }) =>
    names.flatMap((name) => (rows.has(name) ? [{ row: rows.get(name) ?? 0, strength }] : [])),
  );
  const value = Float32Array.from([...known.map(({ strength }) => strength), BIAS]);
  return {
    at: Int32Array.from([...known.map(({ row }) => row), rows.size]),
    value,
    norm: value.reduce((sum, one) => sum + one * one, 0),
  };
}

/** One class against the rest: a linear support vector machine with squared loss, by dual coordinate descent. */
function learnOne(
  data: readonly Row[],
  signs: readonly number[],
  width: number,
  settings: Settings,
): Float32Array {
  const weights = new Float32Array(width);
  const shares = new Float32Array(data.length);
  const next = generator(11);
  const order = data.map((_, index) => index).filter((index) => signs[index] !== 0);
  for (let round = 0; round < settings.rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(next() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const index of order) improve(weights, shares, data[index], signs[index] ?? 0, index, settings.cost);
  }
  return weights;
}

function improve(
  weights: Float32Array,
  shares: Float32Array,
  row: Row | undefined,
  sign: number,
  index: number,
  cost: number,
): void {
  if (row === undefined) return;
  const { at, value, norm } = row;
  let margin = 0;
  for (let k = 0; k < at.length; k++) margin += (weights[at[k] ?? 0] ?? 0) * (value[k] ?? 0);
  const ease = 1 / (2 * cost);
  const old = shares[index] ?? 0;
  const now = Math.max(0, old - (sign * margin - 1 + old * ease) / (norm + ease));
  const step = (now - old) * sign;
  if (step === 0) return;
  shares[index] = now;
  for (let k = 0; k < at.length; k++) {
    const place = at[k] ?? 0;
    weights[place] = (weights[place] ?? 0) + step * (value[k] ?? 0);
  }
}

/** Learns a linear model. The same examples in the same order give the same weights. */
export function learn(
  examples: readonly Example[],
  classes: readonly string[],
  settings: Settings,
): LinearModel {
  const names = Uint32Array.from(namesOf(examples, settings.atLeast));
  const rows = new Map([...names].map((name, index) => [name, index]));
  const data = examples.map(({ features }) => rowOf(features, rows));
  const weights = new Float32Array(rows.size * classes.length);
  const bias = new Float32Array(classes.length);
  classes.forEach((_, at) => {
    const signs = examples.map((example) => example.signs[at] ?? 0);
    const one = learnOne(data, signs, rows.size + 1, settings);
    for (let row = 0; row < rows.size; row++) weights[row * classes.length + at] = one[row] ?? 0;
    bias[at] = (one[rows.size] ?? 0) * BIAS;
  });
  return linearModel({ classes, names, weights, unit: 1, bias });
}
