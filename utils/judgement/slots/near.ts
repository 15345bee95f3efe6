import type { Ask, Reading } from '../../mail/reading.ts';
import { sentenceIndex } from '../words/sentence-of.ts';

/** So many sentences around the ask, none longer than this, are looked at: a pasted log tells nothing of a need. */
const NEAR = 60;
const LONGEST = 1200;

/** The reading with no more of the mail than stands around the ask. */
export function near(reading: Reading, ask: Ask): Reading {
  const at = Math.max(0, sentenceIndex(reading, ask));
  const around = reading.sentences.slice(Math.max(0, at - NEAR), at + NEAR);
  const sentences = around.filter((one) => one.text.length <= LONGEST);
  return { ...reading, sentences, text: sentences.map((one) => one.text).join('\n') };
}
