import type { Matrix } from './arena.ts';
import type { Part, Weights } from './loops.ts';

/*
 * What `loops.wat` does, number by number: for the few weights that are floats, and for where WebAssembly is not to be
 * had. Ten to twenty times slower.
 */

/** c = a × weights + bias, all of them of `floats` but weights of `bytes`. */
export function plainMultiply(
  floats: Float32Array,
  bytes: Int8Array,
  a: Matrix,
  weights: Weights,
  bias: Matrix,
  c: Matrix,
): void {
  const { columns, factors } = weights;
  const source = factors === null ? floats : bytes;
  const factorOf = (column: number) => (factors === null ? 1 : (floats[factors + column] ?? 0));
  for (let row = 0; row < a.rows; row++) {
    const to = c.at + row * columns;
    floats.fill(0, to, to + columns);
    for (let at = 0; at < a.columns; at++)
      addTimes(
        floats,
        to,
        floats[a.at + row * a.columns + at] ?? 0,
        source,
        weights.at + at * columns,
        columns,
      );
    for (let column = 0; column < columns; column++)
      floats[to + column] = (floats[to + column] ?? 0) * factorOf(column) + (floats[bias.at + column] ?? 0);
  }
}

/** out[one][other] = query of one · key of other, by the root of their length. */
export function plainCompare(floats: Float32Array, queries: Part, keys: Part, out: Matrix): void {
  const { rows, columns } = queries;
  for (let one = 0; one < rows; one++)
    for (let other = 0; other < rows; other++) {
      const [query, key] = [queries.at + one * queries.step, keys.at + other * keys.step];
      let sum = 0;
      for (let at = 0; at < columns; at++) sum += (floats[query + at] ?? 0) * (floats[key + at] ?? 0);
      floats[out.at + one * rows + other] = sum / Math.sqrt(columns);
    }
}

/** out[one] = the sum of shares[one][other] × value of other. */
export function plainMix(floats: Float32Array, shares: Matrix, values: Part, out: Part): void {
  const { rows, columns } = values;
  for (let one = 0; one < rows; one++) {
    const to = out.at + one * out.step;
    floats.fill(0, to, to + columns);
    for (let other = 0; other < rows; other++) {
      const share = floats[shares.at + one * rows + other] ?? 0;
      addTimes(floats, to, share, floats, values.at + other * values.step, columns);
    }
  }
}

/** Adds `factor` times `count` numbers of `source` from `from` on to those at `to`. */
function addTimes(
  floats: Float32Array,
  to: number,
  factor: number,
  source: Float32Array | Int8Array,
  from: number,
  count: number,
): void {
  if (factor === 0) return;
  for (let at = 0; at < count; at++)
    floats[to + at] = (floats[to + at] ?? 0) + factor * (source[from + at] ?? 0);
}
