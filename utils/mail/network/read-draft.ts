import { product, withoutNegatives } from './layer.ts';
import { sentenceVectors } from './sentence-vectors.ts';
import type { Network } from './weights.ts';

/** More sentences of a draft are not read. */
const MOST_SENTENCES = 60;

/** How likely a sentence does each of the things that the network knows drafts to do; each 0 to 1, by name. */
export type Doings = ReadonlyMap<string, number>;

/**
 * What each sentence of a draft does, by the names of the head `does`: refuse, promise, hand over, ask back …
 * @param sentences in order; those behind the 60th are left out
 */
export function readDraftWithNetwork(network: Network, sentences: readonly string[]): Doings[] {
  const { arena } = network;
  const names = network.heads.does ?? [];
  if (sentences.length === 0 || names.length === 0) return [];
  return arena.borrow(() => {
    const own = sentenceVectors(network, sentences.slice(0, MOST_SENTENCES));
    const inner = withoutNegatives(arena, product(arena, own, network.linear('does-inner')));
    const out = product(arena, inner, network.linear('does'));
    return Array.from({ length: out.rows }, (_, row) => {
      const from = out.at + row * out.columns;
      return new Map(names.map((name, at) => [name, 1 / (1 + Math.exp(-(arena.floats()[from + at] ?? 0)))]));
    });
  });
}
