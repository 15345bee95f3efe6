import type { NetworkView, SentenceView, Shares } from './view.ts';

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function meanOfShares(shares: readonly Shares[]): Shares {
  const [first] = shares;
  return new Map(
    [...(first?.keys() ?? [])].map((name) => [name, meanOf(shares.map((one) => one.get(name) ?? 0))]),
  );
}

function meanOfSentences(views: readonly SentenceView[]): SentenceView {
  return {
    kinds: meanOfShares(views.map(({ kinds }) => kinds)),
    promise: meanOf(views.map(({ promise }) => promise)),
    wish: meanOf(views.map(({ wish }) => wish)),
  };
}

/**
 * What readers of the same message make of it together, each with the same weight: where they err, they seldom err
 * alike.
 * @param views of the same sentences and heads
 * @throws RangeError where there are none
 */
export function meanOfViews(views: readonly NetworkView[]): NetworkView {
  const [first, ...others] = views;
  if (first === undefined) throw new RangeError('Nobody has read the message');
  if (others.length === 0) return first;
  return {
    sentences: first.sentences.map((own, at) =>
      meanOfSentences([own, ...others.map(({ sentences }) => sentences[at] ?? own)]),
    ),
    deciding: meanOfShares(views.map(({ deciding }) => deciding)),
    mode: meanOfShares(views.map(({ mode }) => mode)),
    stop: meanOfShares(views.map(({ stop }) => stop)),
    due: meanOf(views.map(({ due }) => due)),
  };
}
