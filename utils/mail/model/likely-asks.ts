import type { AskKind } from '../reading.ts';
import { likeliest, type Opinion } from './opinion.ts';
import type { Silence, Weighed } from './settle-asks.ts';

/**
 * What makes a sentence one that is listed among the asks, each by how much: that network and weights hear something
 * asked in it, that no other sentence of the message is likelier to tell the same, and that it is of the deciding kind.
 * Fitted to the validation part and the 80 given messages; of five parts of their trades, each left out in turn, four are
 * read better so by F1, and one alike.
 */
const START = -0.8;
const BY_NETWORK = 0.5;
const BY_WEIGHTS = 0.2;
const BY_RANK = 1;
const BY_DECIDING = 1.7;

/** Shares are never held for quite certain. */
const LEAST = 0.003;
/** So little is between two shares that are next to nothing. */
const NEXT_TO_NOTHING = 0.02;

function oddsOf(share: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(bounded / (1 - bounded));
}

const isAsk = (kind: AskKind): boolean => kind !== 'none';

function shareOf({ kinds }: Opinion, kind: AskKind): number {
  return kinds.get(kind) ?? 0;
}

/** The highest share of each kind, and the highest but one. */
function topsOf(sentences: readonly Weighed[]): ReadonlyMap<AskKind, readonly [number, number]> {
  const tops = new Map<AskKind, readonly [number, number]>();
  for (const { opinion } of sentences)
    for (const [kind, share] of opinion.kinds) {
      const [first, second] = tops.get(kind) ?? [0, 0];
      if (share > first) tops.set(kind, [share, first]);
      else if (share > second) tops.set(kind, [first, share]);
    }
  return tops;
}

/** Below 0 where another sentence is likelier to tell the same; 0 for the likeliest. */
function rankOf(own: number, [first, second]: readonly [number, number]): number {
  const other = own === first ? second : first;
  return Math.min(0, Math.log((own + NEXT_TO_NOTHING) / (other + NEXT_TO_NOTHING)));
}

/**
 * The sentences, each with how likely it is one of the asks, 0 to 1, seen beside the others and the whole.
 * @param deciding the kind that the message as a whole seems to be about
 */
export function withLikelihood(sentences: readonly Weighed[], deciding: AskKind): Weighed[] {
  const tops = topsOf(sentences);
  return sentences.map((sentence) => {
    const { opinion } = sentence;
    const none = shareOf(opinion, 'none');
    const { network, weights }: Silence = sentence.silence ?? { network: none, weights: none };
    const { kind, share } = likeliest(opinion, isAsk);
    const sum =
      START +
      BY_NETWORK * oddsOf(1 - network) +
      BY_WEIGHTS * oddsOf(1 - weights) +
      BY_RANK * rankOf(share, tops.get(kind) ?? [0, 0]) +
      (kind === deciding ? BY_DECIDING : 0);
    return { ...sentence, asks: 1 / (1 + Math.exp(-sum)) };
  });
}
