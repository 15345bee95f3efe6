import type { Matrix } from './arena.ts';
import { product, type Run, through } from './layer.ts';
import { cutIntoPieces } from './pieces.ts';
import type { Network } from './weights.ts';

/** Longer sentences are read to here, in characters. */
const LONGEST = 600;
/** The encoder's own constants, as it was first trained. */
const HEADS = 4;
const EPSILON = 1e-6;

/** What each sentence says, as a row of numbers; taken from the arena. Sentences are read each by itself. */
export function sentenceVectors(network: Network, sentences: readonly string[]): Matrix {
  const { arena, pieces } = network;
  const cut = sentences.map((text) => {
    const ids = cutIntoPieces(pieces, text.slice(0, LONGEST));
    return ids.length > 0 ? ids : [0];
  });
  const runs = runsOf(cut);
  const mean = arena.take(sentences.length, network.linear('vector').weights.rows);
  arena.borrow(() => {
    const first = through(arena, network.layer('first', HEADS, EPSILON), placed(network, cut), runs);
    const second = through(arena, network.layer('second', HEADS, EPSILON), first, runs);
    averageInto(network, mean, second, runs);
  });
  return rounded(network, product(arena, mean, network.linear('vector')));
}

function runsOf(cut: readonly (readonly number[])[]): Run[] {
  let start = 0;
  return cut.map(({ length }) => {
    const run = { start, end: start + length };
    start = run.end;
    return run;
  });
}

/** The vector of each piece, twice as loud, with the waves that tell its place in the sentence. */
function placed({ arena, vectors, matrix }: Network, cut: readonly (readonly number[])[]): Matrix {
  const { columns } = vectors;
  const waves = matrix('waves');
  const out = arena.take(
    cut.reduce((sum, { length }) => sum + length, 0),
    columns,
  );
  const [floats, bytes] = [arena.floats(), arena.bytes()];
  let to = out.at;
  for (const ids of cut)
    ids.forEach((id, place) => {
      const factor = 2 * (floats[vectors.factors + id] ?? 0);
      const from = vectors.at + id * columns;
      for (let at = 0; at < waves.columns; at++) {
        const angle = place * (floats[waves.at + at] ?? 0);
        floats[to + at] = (bytes[from + at] ?? 0) * factor + Math.sin(angle);
        const other = waves.columns + at;
        floats[to + other] = (bytes[from + other] ?? 0) * factor + Math.cos(angle);
      }
      to += columns;
    });
  return out;
}

function averageInto({ arena }: Network, mean: Matrix, x: Matrix, runs: readonly Run[]): void {
  const floats = arena.floats();
  runs.forEach(({ start, end }, row) => {
    const to = mean.at + row * mean.columns;
    floats.fill(0, to, to + mean.columns);
    for (let one = start; one < end; one++)
      for (let at = 0; at < x.columns; at++)
        floats[to + at] = (floats[to + at] ?? 0) + (floats[x.at + one * x.columns + at] ?? 0) / (end - start);
  });
}

/** Bent by a hyperbolic tangent and brought to one length, as the message's layer was trained to see it. */
function rounded({ arena }: Network, x: Matrix): Matrix {
  const floats = arena.floats();
  const length = Math.sqrt(x.columns) / 4;
  for (let row = 0; row < x.rows; row++) {
    const from = x.at + row * x.columns;
    let squares = 0;
    for (let at = from; at < from + x.columns; at++) {
      const bent = Math.tanh(floats[at] ?? 0);
      floats[at] = bent;
      squares += bent * bent;
    }
    const factor = length / Math.sqrt(Math.max(squares, 1e-12));
    for (let at = from; at < from + x.columns; at++) floats[at] = (floats[at] ?? 0) * factor;
  }
  return x;
}
