import type { Ask, Reading, Sentence, Tells } from '../../mail/reading.ts';
import { sentenceIndex } from '../words/sentence-of.ts';

/** Below this a sentence tells nothing of the kind: quoted back, they would ask what it has to do with it. */
const UNTOLD = 0.2;
/** From here on it tells it plainly, whatever words it uses. */
const PLAINLY = 0.6;
const MOST_OF_IT = 0.75;
/** What the likelihood is worth beside what the words of a clause are: nothing at the middle of what is heard. */
const MIDDLE = 0.35;
const WEIGHT = 6;

/** The reading with the sentences that may tell this, as far as a network heard them, and the one that asks. */
export function telling(reading: Reading, ask: Ask, what: keyof Tells): Reading {
  const asking = reading.sentences[sentenceIndex(reading, ask)];
  const may = (sentence: Sentence) => sentence === asking || (sentence.tells?.[what] ?? 1) >= UNTOLD;
  return { ...reading, sentences: reading.sentences.filter(may) };
}

/**
 * Whether the network is sure that a sentence tells this, and the clause is most of that sentence: it hears no clauses.
 * Where none read it, nobody is sure.
 */
export function tellsPlainly({ tells, text }: Sentence, clause: string, what: keyof Tells): boolean {
  return (tells?.[what] ?? 0) >= PLAINLY && clause.length >= MOST_OF_IT * text.trim().length;
}

/** What the network's ear adds to the worth of a clause; 0 where none read it. */
export function worthHeard({ tells }: Sentence, what: keyof Tells): number {
  return tells === undefined ? 0 : WEIGHT * (tells[what] - MIDDLE);
}
