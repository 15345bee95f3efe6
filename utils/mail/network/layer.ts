import type { Arena, Matrix } from './arena.ts';
import type { Weights } from './loops.ts';

/** Numbers times weights plus bias. */
export interface Linear {
  readonly weights: Weights;
  readonly bias: Matrix;
}

export interface Norm {
  readonly scale: Matrix;
  readonly shift: Matrix;
}

/** One layer of a transformer that norms before it looks. */
export interface Layer {
  readonly heads: number;
  /** Added to a variance before its root is taken. */
  readonly epsilon: number;
  readonly before: Norm;
  readonly attention: Linear;
  readonly joined: Linear;
  /** Makes the rows as wide as what is added to them, where they are not. */
  readonly widened: Linear | null;
  readonly between: Norm;
  readonly inner: Linear;
  readonly outer: Linear;
}

/** Rows that see each other: from `start` to before `end`. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

export function product(arena: Arena, x: Matrix, { weights, bias }: Linear): Matrix {
  const out = arena.take(x.rows, weights.columns);
  arena.multiply(x, weights, bias, out);
  return out;
}

/** Each row brought to mean 0 and variance 1, then scaled and shifted. */
export function normed(arena: Arena, x: Matrix, { scale, shift }: Norm, epsilon: number): Matrix {
  const out = arena.take(x.rows, x.columns);
  const floats = arena.floats();
  for (let row = 0; row < x.rows; row++) {
    const from = x.at + row * x.columns;
    let sum = 0;
    let squares = 0;
    for (let at = from; at < from + x.columns; at++) sum += floats[at] ?? 0;
    const mean = sum / x.columns;
    for (let at = from; at < from + x.columns; at++) squares += ((floats[at] ?? 0) - mean) ** 2;
    const factor = 1 / Math.sqrt(squares / x.columns + epsilon);
    for (let at = 0; at < x.columns; at++)
      floats[out.at + row * x.columns + at] =
        ((floats[from + at] ?? 0) - mean) * factor * (floats[scale.at + at] ?? 0) +
        (floats[shift.at + at] ?? 0);
  }
  return out;
}

/** `x` plus `y`, into `x`. */
export function add(arena: Arena, x: Matrix, y: Matrix): Matrix {
  const floats = arena.floats();
  for (let at = 0; at < x.rows * x.columns; at++)
    floats[x.at + at] = (floats[x.at + at] ?? 0) + (floats[y.at + at] ?? 0);
  return x;
}

/** In place. */
export function withoutNegatives(arena: Arena, x: Matrix): Matrix {
  const floats = arena.floats();
  for (let at = x.at; at < x.at + x.rows * x.columns; at++) if ((floats[at] ?? 0) < 0) floats[at] = 0;
  return x;
}

/** Scores made into shares that add up to 1, in place. */
export function toShares(scores: Float32Array): Float32Array {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp((scores[at] ?? 0) - top);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

/** What each row takes over from the rows of its run. `x` holds query, key and value of each row side by side. */
function attended(arena: Arena, x: Matrix, runs: readonly Run[], heads: number): Matrix {
  const width = x.columns / 3;
  const out = arena.take(x.rows, width);
  for (const { start, end } of runs)
    for (let head = 0; head < heads; head++)
      arena.borrow(() => {
        const part = ({ at, columns }: Matrix, from: number) => ({
          at: at + start * columns + from + (head * width) / heads,
          rows: end - start,
          columns: width / heads,
          step: columns,
        });
        const shares = arena.take(end - start, end - start);
        arena.compare(part(x, 0), part(x, width), shares);
        for (let row = 0; row < shares.rows; row++) {
          const from = shares.at + row * shares.columns;
          toShares(arena.floats().subarray(from, from + shares.columns));
        }
        arena.mix(shares, part(x, 2 * width), part(out, 0));
      });
  return out;
}

/** Rows after a layer, in which each has looked at the others of its run. */
export function through(arena: Arena, layer: Layer, x: Matrix, runs: readonly Run[]): Matrix {
  const { heads, epsilon } = layer;
  const looked = attended(
    arena,
    product(arena, normed(arena, x, layer.before, epsilon), layer.attention),
    runs,
    heads,
  );
  const base = layer.widened === null ? x : product(arena, x, layer.widened);
  const seen = add(arena, product(arena, looked, layer.joined), base);
  const inner = product(arena, normed(arena, seen, layer.between, epsilon), layer.inner);
  return add(arena, product(arena, withoutNegatives(arena, inner), layer.outer), seen);
}
