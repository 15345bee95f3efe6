import type { Matrix } from './arena.ts';
import { add, product, through } from './layer.ts';
import type { Network } from './weights.ts';

const HEADS = 4;
const EPSILON = 1e-5;

/** Each sentence as seen beside the others, told its place from the beginning and from the end. */
export function inContext(network: Network, own: Matrix, first: number): Matrix {
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
export function beside({ arena }: Network, left: Matrix, right: Matrix): Matrix {
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
export function rowsOf({ arena }: Network, x: Matrix, count: number): Float32Array[] {
  return Array.from({ length: x.rows }, (_, row) =>
    arena.floats().slice(x.at + row * x.columns, x.at + row * x.columns + count),
  );
}
