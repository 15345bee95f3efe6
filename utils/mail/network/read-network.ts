import type { Matrix } from './arena.ts';
import { add, product, through, toShares } from './layer.ts';
import { meanOfViews } from './mean-of-views.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import type { NetworkView, Shares } from './view.ts';
import type { Network } from './weights.ts';

/** More sentences are not read: so many is what the network has seen. */
export const MOST_SENTENCES = 40;
const HEADS = 4;
const EPSILON = 1e-5;
/** In a message, sums of shares are counted up to here. */
const MOST = 3;

/**
 * Reads a message: what each of its sentences asks, and what decides it.
 * @param subject without "Re:"; may be empty
 * @param sentences in order, at least one; those behind the 40th are left out
 */
export function readWithNetwork(
  network: Network,
  subject: string,
  sentences: readonly string[],
): NetworkView {
  const { arena } = network;
  return arena.borrow(() => {
    const texts = [...(subject === '' ? [] : [subject]), ...sentences.slice(0, MOST_SENTENCES)];
    const first = subject === '' ? 0 : 1;
    const own = sentenceVectors(network, texts);
    return meanOfViews(network.readers.map((reader) => read(readerOf(network, reader), own, first)));
  });
}

/** The network with the tensors of one of its readers under their plain names. */
function readerOf(network: Network, reader: string): Network {
  return {
    ...network,
    matrix: (name) => network.matrix(reader + name),
    linear: (name) => network.linear(reader + name),
    norm: (name) => network.norm(reader + name),
    layer: (name, heads, epsilon) => network.layer(reader + name, heads, epsilon),
  };
}

/** What one reader makes of sentences that the encoder has heard. */
function read(network: Network, own: Matrix, first: number): NetworkView {
  const { arena } = network;
  const around = inContext(network, own, first);
  const both = beside(network, own, around);
  const kinds = product(arena, both, network.linear('kind'));
  const extras = product(arena, both, network.linear('extra'));
  const shares = rowsOf(network, kinds, network.heads.kind?.length ?? 0).map(toShares);
  const likely = rowsOf(network, extras, 2).map((row) => row.map((one) => 1 / (1 + Math.exp(-one))));
  return {
    sentences: shares.slice(first).map((row, at) => ({
      kinds: named(network, 'kind', row),
      promise: likely[first + at]?.[0] ?? 0,
      wish: likely[first + at]?.[1] ?? 0,
    })),
    ...ofMessage(network, around, shares.slice(first)),
  };
}

/** Each sentence as seen beside the others, told its place from the beginning and from the end. */
function inContext(network: Network, own: Matrix, first: number): Matrix {
  const { arena } = network;
  const x = product(arena, own, network.linear('narrowed'));
  const count = x.rows - first;
  for (let row = 0; row < x.rows; row++) {
    // The subject stands at place 0, the first sentence at 1, whether there is a subject or not.
    const place = row - first + 1;
    addRow(network, x, row, 'place', place);
    addRow(network, x, row, 'place-from-end', count - place);
    addRow(network, x, row, 'part', row < first ? 0 : 1);
  }
  return through(arena, network.layer('context', HEADS, EPSILON), x, [{ start: 0, end: x.rows }]);
}

/** Adds the row of a table to a row of `x`; the table's last row stands for all later ones. */
function addRow({ arena, matrix }: Network, x: Matrix, row: number, table: string, index: number): void {
  const { at, rows, columns } = matrix(table);
  const from = at + Math.min(index, rows - 1) * columns;
  add(arena, { at: x.at + row * columns, rows: 1, columns }, { at: from, rows: 1, columns });
}

/** Two matrices side by side. */
function beside({ arena }: Network, left: Matrix, right: Matrix): Matrix {
  const out = arena.take(left.rows, left.columns + right.columns);
  const floats = arena.floats();
  for (let row = 0; row < left.rows; row++) {
    const to = out.at + row * out.columns;
    floats.copyWithin(to, left.at + row * left.columns, left.at + (row + 1) * left.columns);
    floats.copyWithin(
      to + left.columns,
      right.at + row * right.columns,
      right.at + (row + 1) * right.columns,
    );
  }
  return out;
}

/** The first `count` numbers of each row, copied out of the arena. */
function rowsOf({ arena }: Network, x: Matrix, count: number): Float32Array[] {
  return Array.from({ length: x.rows }, (_, row) =>
    arena.floats().slice(x.at + row * x.columns, x.at + row * x.columns + count),
  );
}

function named({ heads }: Network, head: string, shares: Float32Array): Shares {
  return new Map((heads[head] ?? []).map((name, at) => [name, shares[at] ?? 0]));
}

/** What decides the message: a weighted mean and the maximum of its sentences, and how sure each kind is anywhere. */
function ofMessage(
  network: Network,
  around: Matrix,
  shares: readonly Float32Array[],
): Omit<NetworkView, 'sentences'> {
  const { arena } = network;
  const weights = toShares(
    Float32Array.from(
      rowsOf(network, product(arena, around, network.linear('weight')), 1),
      (row) => row[0] ?? 0,
    ),
  );
  const kinds = network.heads.kind?.length ?? 0;
  const view = arena.take(1, 2 * around.columns + 2 * kinds);
  const floats = arena.floats();
  for (let at = 0; at < around.columns; at++) {
    let mean = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < around.rows; row++) {
      const one = floats[around.at + row * around.columns + at] ?? 0;
      mean += (weights[row] ?? 0) * one;
      top = Math.max(top, one);
    }
    floats[view.at + at] = mean;
    floats[view.at + around.columns + at] = top;
  }
  for (let kind = 0; kind < kinds; kind++) {
    const all = shares.map((row) => row[kind] ?? 0);
    const to = view.at + 2 * around.columns + kind;
    floats[to] = Math.max(...all);
    floats[to + kinds] = Math.min(
      MOST,
      all.reduce((sum, one) => sum + one, 0),
    );
  }
  const out = product(arena, view, network.linear('message'));
  const [row] = rowsOf(network, out, out.columns);
  return decisions(network, row ?? new Float32Array());
}

function decisions(network: Network, row: Float32Array): Omit<NetworkView, 'sentences'> {
  let from = 0;
  const next = (head: string): Shares => {
    const count = network.heads[head]?.length ?? 0;
    const shares = toShares(row.slice(from, from + count));
    from += count;
    return named(network, head, shares);
  };
  const [deciding, mode, stop] = [next('kind'), next('mode'), next('stop')];
  return { deciding, mode, stop, due: 1 / (1 + Math.exp(-(row[from] ?? 0))) };
}
