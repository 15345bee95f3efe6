import type { Ask, Sentence } from '../reading.ts';

/** Words that lead to a reason, or from it to what follows. */
const REASON =
  /\b(because|since|as (we|it|they|the|our|i)|due to|given (that|the)|the reason|reasons?:|so (we|i|that|they|the)|otherwise|after (we|a|the|talking|long)|owing to|for the simple|in view of|which means|told us|costs? us|means that|could not|can't|cannot)\b|[:–—]\s+\S/i;

/** How many sentences after a decision (and one before it) may hold its reasons. */
const NEAR = 2;

/**
 * True where the client took a decision and gave reasons for it: in the same sentence after the decision, in
 * the two that follow, or in the one before. Ending the business counts when it is told, not asked for.
 */
export function decidedWithReasons(asks: readonly Ask[], sentences: readonly Sentence[]): boolean {
  return asks.some((ask) => {
    if (ask.kind !== 'decided' && ask.kind !== 'cancel') return false;
    if (ask.kind === 'cancel' && /[?]|\b(please|could you|would you|can you)\b/i.test(ask.quote))
      return false;
    const at = sentences.findIndex((sentence) => sentence.start <= ask.start && ask.start < sentence.end);
    const own = sentences[at];
    if (own === undefined) return false;
    const near = [
      own.text,
      ...sentences.slice(at + 1, at + 1 + NEAR).map(({ text }) => text),
      sentences[at - 1]?.text ?? '',
    ];
    return near.some((text) => REASON.test(text.slice(0, 600).replaceAll('’', "'")));
  });
}
