import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { sentenceIndex, sentenceOf } from '../words/sentence-of.ts';
import { findAmount } from './amount.ts';

/** The sum or the share that they want to get to, as `findAmount` reads it around this ask; null where there is none. */
export function findAim(
  reading: Reading,
  ask: Ask,
  price: Phrase | null,
  rivalSum: Phrase | null,
): Phrase | null {
  const before = reading.sentences[sentenceIndex(reading, ask) - 1]?.text ?? '';
  const aim = findAmount(sentenceOf(reading, ask), reading.text, rivalSum, before);
  // What we ask now is what they want to get away from.
  return aim?.fact.text === price?.fact.text ? null : aim;
}
