import type { Matrix } from './arena.ts';
import { beside, inContext, rowsOf } from './in-context.ts';
import { product, toShares, withoutNegatives } from './layer.ts';
import { meanOfViews } from './mean-of-views.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import type { NetworkView, SentenceView, Shares } from './view.ts';
import type { Network } from './weights.ts';

/** More sentences are not read: so many is what the network has seen. */
export const MOST_SENTENCES = 40;
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
    const first = subject === '' ? 0 : 1;
    const own = sentenceVectors(network, textsOf(subject, sentences));
    return meanOfViews(network.readers.map((reader) => read(readerOf(network, reader), own, first)));
  });
}

/**
 * What a network of one reader hears in each sentence, by itself and beside the others: what its heads learn from.
 * @param subject without "Re:"; may be empty
 * @param sentences in order, at least one; those behind the 40th are left out
 */
export function heardInContext(
  network: Network,
  subject: string,
  sentences: readonly string[],
): Float32Array[] {
  return network.arena.borrow(() => {
    const first = subject === '' ? 0 : 1;
    const own = sentenceVectors(network, textsOf(subject, sentences));
    const both = beside(network, own, inContext(network, own, first));
    return rowsOf(network, both, both.columns).slice(first);
  });
}

function textsOf(subject: string, sentences: readonly string[]): string[] {
  return [...(subject === '' ? [] : [subject]), ...sentences.slice(0, MOST_SENTENCES)];
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
  const likely = rowsOf(network, extras, 2).map(likelihoods);
  const tells = tellsOf(network, both);
  return {
    sentences: shares.slice(first).map((row, at) => ({
      kinds: named(network, 'kind', row),
      promise: likely[first + at]?.[0] ?? 0,
      wish: likely[first + at]?.[1] ?? 0,
      ...tells[first + at],
    })),
    ...ofMessage(network, around, shares.slice(first)),
  };
}

function likelihoods(scores: Float32Array): Float32Array {
  return scores.map((one) => 1 / (1 + Math.exp(-one)));
}

/** What each sentence tells beside the ask; nothing where this reader was not taught that. */
function tellsOf(network: Network, both: Matrix): Pick<SentenceView, 'tells'>[] {
  const names = network.heads.tells ?? [];
  if (names.length === 0) return [];
  const inner = withoutNegatives(network.arena, product(network.arena, both, network.linear('tells-inner')));
  const out = product(network.arena, inner, network.linear('tells'));
  return rowsOf(network, out, names.length).map((scores) => {
    const [matter = 0, day = 0] = likelihoods(scores);
    return { tells: { matter, day } };
  });
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
