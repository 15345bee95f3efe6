import { isCourtesy } from '../clients/courtesy.ts';
import type { Reading } from '../mail/reading.ts';
import { isHolding } from '../mail/tone/holding.ts';

/**
 * D7: whether a mail of the client's may hold the answer to a question of ours. An out-of-office holds none, nor does a
 * mail that only puts us off ("let me check and come back to you"): the question waits, and is not asked about beside it.
 */
export function mayAnswer({ automatic, sentences }: Pick<Reading, 'automatic' | 'sentences'>): boolean {
  if (automatic !== null) return false;
  const told = sentences.filter(({ text }) => !isCourtesy(text));
  return told.length === 0 || told.some(({ text }) => !isHolding(text));
}
