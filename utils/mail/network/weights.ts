import { type Arena, type Matrix, makeArena } from './arena.ts';
import type { Layer, Linear, Norm } from './layer.ts';
import type { Weights } from './loops.ts';
import { type Pieces, piecesOf } from './pieces.ts';

/** What stands first in the weights file (JSON); its bytes follow. Written by `tests/training/network/weights.py`. */
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
  /** Where it begins, in bytes from the end of the header; a multiple of four. */
  readonly at: number;
  /** Floats as they are, or bytes with a factor for each row or each column, the factors first. */
  readonly form: 'floats' | 'rows' | 'columns';
}

/** Rows of bytes with a factor each: the pieces' vectors. */
export interface ByteRows {
  readonly columns: number;
  /** Where the first byte lies in the arena. */
  readonly at: number;
  /** Where the first factor lies, counted in floats. */
  readonly factors: number;
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
const FLOAT = 4;

/**
 * Reads a weights file.
 * @throws RangeError or SyntaxError where the file is cut short or is none
 */
export async function readNetwork(file: ArrayBuffer): Promise<Network> {
  const size = new DataView(file).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(file, LENGTH, size))) as Header;
  const begin = LENGTH + size;
  const end = Math.max(0, ...header.tensors.map(endOf));
  if (begin % FLOAT !== 0 || begin + end > file.byteLength)
    throw new RangeError('The weights file is cut short');
  const tensors = new Map(header.tensors.map((one) => [one.name, one]));
  const arena = await makeArena(file);
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (found === undefined) throw new RangeError(`The weights file holds no "${name}"`);
    return found;
  };
  const placeOf = ({ at }: Tensor) => (begin + at) / FLOAT;
  const matrix = (name: string): Matrix => {
    const found = tensor(name);
    return { at: placeOf(found), rows: found.rows, columns: found.columns };
  };
  const weights = (name: string): Weights => {
    const { at, rows, columns, form } = tensor(name);
    if (form === 'floats') return { ...matrix(name), factors: null };
    return { at: begin + at + columns * FLOAT, rows, columns, factors: (begin + at) / FLOAT };
  };
  const linear = (name: string): Linear => ({
    weights: weights(`${name}.weights`),
    bias: matrix(`${name}.bias`),
  });
  const norm = (name: string): Norm => ({ scale: matrix(`${name}.scale`), shift: matrix(`${name}.shift`) });
  const scores = matrix('scores');
  const vectors = tensor('vectors');
  return {
    arena,
    pieces: piecesOf(header.pieces, arena.floats().slice(scores.at, scores.at + scores.columns)),
    vectors: {
      columns: vectors.columns,
      at: begin + vectors.at + vectors.rows * FLOAT,
      factors: placeOf(vectors),
    },
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
      widened: tensors.has(`${name}.widened.weights`) ? linear(`${name}.widened`) : null,
      between: norm(`${name}.between`),
      inner: linear(`${name}.inner`),
      outer: linear(`${name}.outer`),
    }),
  };
}

/** Where a tensor ends, in bytes from the end of the header. */
function endOf({ at, rows, columns, form }: Tensor): number {
  if (form === 'floats') return at + rows * columns * FLOAT;
  return at + (form === 'rows' ? rows : columns) * FLOAT + rows * columns;
}
