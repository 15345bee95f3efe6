import type { Ask, Reading } from '../../mail/reading.ts';

/** The sentence that holds the ask, or its quote where the reader cut no such sentence. */
export function sentenceOf(reading: Pick<Reading, 'sentences'>, ask: Ask): string {
  const index = sentenceIndex(reading, ask);
  return reading.sentences[index]?.text ?? ask.quote;
}

/** Where the ask stands among the sentences, or -1. */
export function sentenceIndex(reading: Pick<Reading, 'sentences'>, ask: Ask): number {
  const byPlace = reading.sentences.findIndex((one) => one.start <= ask.start && ask.start < one.end);
  if (byPlace >= 0) return byPlace;
  return reading.sentences.findIndex((one) => one.text.includes(ask.quote));
}
