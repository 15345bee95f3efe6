import type { Matrix } from './arena.ts';
import { LOOPS } from './loops-bytes.ts';
import { plainCompare, plainMix, plainMultiply } from './plain-loops.ts';

/** Weights in rows, as they lie in their file: signed bytes with a factor for each column, or floats. */
export interface Weights {
  /** Where the first lies, counted in bytes or in floats. */
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  /** Where the first factor lies, counted in floats; null where the weights are floats. */
  readonly factors: number | null;
}

/** A part of each row of a matrix: rows of `columns` floats that begin `step` floats apart. */
export interface Part extends Matrix {
  readonly step: number;
}

/** What is done with all that lies in an arena, and costs nearly all the time. */
export interface Loops {
  /** c = a × weights + bias; rows and columns of the weights are multiples of 8. */
  readonly multiply: (a: Matrix, weights: Weights, bias: Matrix, c: Matrix) => void;
  /** How much each row of `queries` looks at each of `keys`, in `out`; both have the same step, and columns by eights. */
  readonly compare: (queries: Part, keys: Part, out: Matrix) => void;
  /** The rows of `values` mixed by the rows of `shares`, in `out`; columns by sixteens. */
  readonly mix: (shares: Matrix, values: Part, out: Part) => void;
}

/** Where they work. */
export interface Ground {
  readonly memory: WebAssembly.Memory;
  readonly floats: () => Float32Array;
  readonly bytes: () => Int8Array;
  readonly take: (rows: number, columns: number) => Matrix;
  readonly borrow: <Result>(work: () => Result) => Result;
}

/** The loops by WebAssembly; where that is not to be had (forbidden, or without vectors) in TypeScript. */
export async function loopsOn(ground: Ground): Promise<Loops> {
  const { memory, floats, bytes, take, borrow } = ground;
  const plain: Loops = {
    multiply: (a, weights, bias, c) => plainMultiply(floats(), bytes(), a, weights, bias, c),
    compare: (queries, keys, out) => plainCompare(floats(), queries, keys, out),
    mix: (shares, values, out) => plainMix(floats(), shares, values, out),
  };
  const exported = await assembledFor(memory);
  if (exported === null) return plain;
  return {
    multiply: (a, weights, bias, c) => {
      const { factors } = weights;
      if (factors === null) return plain.multiply(a, weights, bias, c);
      borrow(() => multiplied(exported, take, a, { ...weights, factors }, bias, c));
    },
    compare: (queries, keys, out) => {
      const { rows, columns, step } = queries;
      const factor = 1 / Math.sqrt(columns);
      exported.compare(place(queries), place(keys), step * FLOAT, rows, columns, factor, place(out));
    },
    mix: (shares, values, out) => {
      const { rows, columns, step } = values;
      exported.mix(place(shares), place(values), step * FLOAT, rows, columns, place(out), out.step * FLOAT);
    },
  };
}

/** What `loops.wat` exports; it says what each takes. */
type Exported = Readonly<Record<'round' | 'multiply' | 'compare' | 'mix', (...numbers: number[]) => void>>;

async function assembledFor(memory: WebAssembly.Memory): Promise<Exported | null> {
  try {
    const code = Uint8Array.from(atob(LOOPS), (letter) => letter.charCodeAt(0));
    const { instance } = await WebAssembly.instantiate(code, { env: { memory } });
    return instance.exports as unknown as Exported;
  } catch {
    return null;
  }
}

const FLOAT = 4;
const place = ({ at }: { readonly at: number }) => at * FLOAT;

/** The largest sum of products that 32 bits hold, the largest byte, and the largest number of 16 bits. */
const [SUM, BYTE, WORD] = [2 ** 31 - 1, 127, 32_767];

function multiplied(
  { round, multiply }: Exported,
  take: Ground['take'],
  a: Matrix,
  weights: Weights & { readonly factors: number },
  bias: Matrix,
  c: Matrix,
): void {
  const words = take(a.rows, a.columns / 2);
  const scales = take(1, a.rows);
  const most = Math.min(WORD, Math.floor(SUM / (BYTE * a.columns)));
  round(place(a), place(words), place(scales), a.rows, a.columns, most);
  const factors = weights.factors * FLOAT;
  const size = [a.rows, a.columns, weights.columns];
  multiply(place(words), place(scales), weights.at, factors, place(bias), place(c), ...size);
}
