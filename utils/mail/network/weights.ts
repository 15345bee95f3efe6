import { type Arena, type Matrix, makeArena } from './arena.ts';
import type { Layer, Linear, Norm } from './layer.ts';
import { type Pieces, piecesOf } from './pieces.ts';

/** What stands first in the weights file (JSON); its bytes follow. Written by `tests/training/network/export.py`. */
interface Header {
  /** All pieces of words, in the order of their numbers. */
  readonly pieces: readonly string[];
  readonly tensors: readonly Tensor[];
  /** Names of what the heads tell apart, in the order of their columns. */
  readonly heads: Readonly<Record<string, readonly string[]>>;
  /** What the tensors of each reader begin with; absent where there is one reader, whose names stand by themselves. */
  readonly readers?: readonly string[];
}

interface Tensor {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Where it begins, in bytes from the end of the header. */
  readonly at: number;
  /** Floats as they are, or bytes with a factor for each row or each column, the factors first. */
  readonly form: 'floats' | 'rows' | 'columns';
}

/** Rows of bytes with a factor each: the pieces' vectors, too many to be kept as floats. */
export interface ByteRows {
  readonly columns: number;
  readonly factors: Float32Array;
  readonly bytes: Int8Array;
}

/** The trained network, ready to work with. */
export interface Network {
  readonly arena: Arena;
  readonly pieces: Pieces;
  readonly vectors: ByteRows;
  readonly heads: Header['heads'];
  /** Readers that hear the same sentences and were taught apart: what the names of their tensors begin with. */
  readonly readers: readonly string[];
  readonly matrix: (name: string) => Matrix;
  readonly linear: (name: string) => Linear;
  readonly norm: (name: string) => Norm;
  readonly layer: (name: string, heads: number, epsilon: number) => Layer;
}

const LENGTH = 4;
/** Room for what is worked out beside the weights, in floats; it grows. */
const WORK = 1_000_000;

/**
 * Reads a weights file.
 * @throws RangeError or SyntaxError where the file is cut short or is none
 */
export async function readNetwork(file: ArrayBuffer): Promise<Network> {
  const size = new DataView(file).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, LENGTH, size))) as Header;
  const begin = LENGTH + size;
  const tensors = new Map(header.tensors.map((one) => [one.name, one]));
  const wide = header.tensors.filter(({ name }) => name !== 'vectors');
  const arena = await makeArena(
    wide.reduce((sum, { rows, columns }) => sum + rows * columns + LENGTH, 0) + WORK,
  );
  const matrices = new Map(wide.map((one) => [one.name, unpacked(arena, file, begin, one)]));
  const matrix = (name: string): Matrix => {
    const found = matrices.get(name);
    if (found === undefined) throw new RangeError(`The weights file holds no "${name}"`);
    return found;
  };
  const linear = (name: string): Linear => ({
    weights: matrix(`${name}.weights`),
    bias: matrix(`${name}.bias`),
  });
  const norm = (name: string): Norm => ({ scale: matrix(`${name}.scale`), shift: matrix(`${name}.shift`) });
  const vectors = tensors.get('vectors');
  const scores = tensors.get('scores');
  if (vectors === undefined || scores === undefined) throw new RangeError('The weights file holds no pieces');
  return {
    arena,
    pieces: piecesOf(header.pieces, floatsAt(file, begin + scores.at, scores.columns)),
    vectors: byteRows(file, begin, vectors),
    heads: header.heads,
    readers: header.readers ?? [''],
    matrix,
    linear,
    norm,
    layer: (name, heads, epsilon) => ({
      heads,
      epsilon,
      before: norm(`${name}.before`),
      attention: linear(`${name}.attention`),
      joined: linear(`${name}.joined`),
      widened: matrices.has(`${name}.widened.weights`) ? linear(`${name}.widened`) : null,
      between: norm(`${name}.between`),
      inner: linear(`${name}.inner`),
      outer: linear(`${name}.outer`),
    }),
  };
}

/** Floats at any byte: the file is not cut to their size. */
function floatsAt(file: ArrayBuffer, at: number, count: number): Float32Array {
  return new Float32Array(file.slice(at, at + count * 4));
}

function byteRows(file: ArrayBuffer, begin: number, { rows, columns, at }: Tensor): ByteRows {
  const from = begin + at + rows * 4;
  return {
    columns,
    factors: floatsAt(file, begin + at, rows),
    bytes: new Int8Array(file, from, rows * columns),
  };
}

function unpacked(arena: Arena, file: ArrayBuffer, begin: number, tensor: Tensor): Matrix {
  const { rows, columns, at, form } = tensor;
  const matrix = arena.take(rows, columns);
  const floats = arena.floats();
  if (form === 'floats') {
    floats.set(floatsAt(file, begin + at, rows * columns), matrix.at);
    return matrix;
  }
  const factors = floatsAt(file, begin + at, form === 'rows' ? rows : columns);
  const bytes = new Int8Array(file, begin + at + factors.length * 4, rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      floats[matrix.at + row * columns + column] =
        (bytes[row * columns + column] ?? 0) * (factors[form === 'rows' ? row : column] ?? 0);
  return matrix;
}
