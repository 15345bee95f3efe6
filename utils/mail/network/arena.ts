import { MULTIPLY } from './multiply-bytes.ts';
import { plainMultiply } from './plain-multiply.ts';

/** Floats in rows, somewhere in an arena. */
export interface Matrix {
  /** Where the first float lies, counted in floats. */
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** c = a × b + bias; all are places in the arena, `n` a multiple of 8. */
export type Multiply = (
  a: number,
  b: number,
  bias: number,
  c: number,
  m: number,
  k: number,
  n: number,
) => void;

/** Where weights and all that is worked out with them lie, as WebAssembly needs it: in one piece of memory. */
export interface Arena {
  readonly floats: () => Float32Array;
  /** Room for a matrix; what stands there is left over from before. */
  readonly take: (rows: number, columns: number) => Matrix;
  /** Works with what `work` takes and gives it back afterwards. */
  readonly borrow: <Result>(work: () => Result) => Result;
  readonly multiply: Multiply;
}

const PAGE = 65_536;
const FLOAT = 4;
/** Rows begin at multiples of this many floats, as vectors like it. */
const LINE = 4;

/**
 * Makes an arena. Where WebAssembly is not to be had (forbidden, or without vectors) the same is worked out in
 * TypeScript, five to ten times slower.
 * @param room how many floats to begin with; it grows when more are taken
 */
export async function makeArena(room: number): Promise<Arena> {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((room * FLOAT) / PAGE) });
  let floats = new Float32Array(memory.buffer);
  let used = 0;
  const take = (rows: number, columns: number): Matrix => {
    const at = used;
    used += Math.ceil((rows * columns) / LINE) * LINE;
    if (used > floats.length) {
      memory.grow(Math.ceil(((used - floats.length) * FLOAT) / PAGE) + 16);
      floats = new Float32Array(memory.buffer);
    }
    return { at, rows, columns };
  };
  return {
    floats: () => floats,
    take,
    borrow: (work) => {
      const before = used;
      try {
        return work();
      } finally {
        used = before;
      }
    },
    multiply: (await vectorMultiply(memory)) ?? ((...places) => plainMultiply(floats, ...places)),
  };
}

async function vectorMultiply(memory: WebAssembly.Memory): Promise<Multiply | null> {
  try {
    const code = Uint8Array.from(atob(MULTIPLY), (letter) => letter.charCodeAt(0));
    const { instance } = await WebAssembly.instantiate(code, { env: { memory } });
    const { multiply } = instance.exports;
    if (typeof multiply !== 'function') return null;
    return (a, b, bias, c, m, k, n) => {
      multiply(a * FLOAT, b * FLOAT, bias * FLOAT, c * FLOAT, m, k, n);
    };
  } catch {
    return null;
  }
}
