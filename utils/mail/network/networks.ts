import { meanOfViews } from './mean-of-views.ts';
import { readWithNetwork } from './read-network.ts';
import type { NetworkView } from './view.ts';
import type { Network } from './weights.ts';

/** The networks that read mail together. */
export interface Networks {
  /** Learned its whole way of hearing on the corpus; drafts are read by it alone. */
  readonly first: Network;
  /** Hears as its encoder came, learned on much other text, and learned only to decide; null where it is not there. */
  readonly second: Network | null;
}

/**
 * Reads a message with both networks, half and half: the first knows client mail better, the second the rest of the
 * language, so that they seldom err alike.
 * @param subject without "Re:"; may be empty
 * @param sentences in order, at least one; those behind the 40th are left out
 */
export function readTogether(
  { first, second }: Networks,
  subject: string,
  sentences: readonly string[],
): NetworkView {
  const own = readWithNetwork(first, subject, sentences);
  if (second === null) return own;
  const both = meanOfViews([own, readWithNetwork(second, subject, sentences)]);
  return {
    ...both,
    // A promise and a wish lie in single words, for which the first has the finer ear; it alone learned what else a
    // sentence tells.
    sentences: both.sentences.map(({ kinds }, at) => ({
      ...(own.sentences[at] ?? { promise: 0, wish: 0 }),
      kinds,
    })),
  };
}
