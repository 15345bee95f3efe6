import { type Loops, loopsOn } from './loops.ts';

/** Floats in rows, somewhere in an arena. */
export interface Matrix {
  /** Where the first float lies, counted in floats. */
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where weights and all that is worked out with them lie, as WebAssembly needs it: in one piece of memory. */
export interface Arena extends Loops {
  /** All of it as floats, until more is taken. */
  readonly floats: () => Float32Array;
  /** All of it as bytes, until more is taken. */
  readonly bytes: () => Int8Array;
  /** Room for a matrix; what stands there is left over from before. */
  readonly take: (rows: number, columns: number) => Matrix;
  /** Works with what `work` takes and gives it back afterwards. */
  readonly borrow: <Result>(work: () => Result) => Result;
}

const PAGE = 65_536;
const FLOAT = 4;
/** Rows begin at multiples of this many floats, as vectors like it. */
const LINE = 4;
/** Room for what is worked out beside the file, in floats; it grows. */
const WORK = 1_000_000;

/** Makes an arena that begins with a file as it is, so that nothing of it needs to be unpacked. */
export async function makeArena(file: ArrayBuffer): Promise<Arena> {
  let used = Math.ceil(file.byteLength / FLOAT / LINE) * LINE;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(((used + WORK) * FLOAT) / PAGE) });
  let floats = new Float32Array(memory.buffer);
  let bytes = new Int8Array(memory.buffer);
  bytes.set(new Int8Array(file));
  const ground = {
    floats: () => floats,
    bytes: () => bytes,
    take: (rows: number, columns: number): Matrix => {
      const at = used;
      used += Math.ceil((rows * columns) / LINE) * LINE;
      if (used > floats.length) {
        memory.grow(Math.ceil(((used - floats.length) * FLOAT) / PAGE) + 16);
        floats = new Float32Array(memory.buffer);
        bytes = new Int8Array(memory.buffer);
      }
      return { at, rows, columns };
    },
    borrow: <Result>(work: () => Result): Result => {
      const before = used;
      try {
        return work();
      } finally {
        used = before;
      }
    },
  };
  return { ...ground, ...(await loopsOn({ ...ground, memory })) };
}
