import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** A percentage, a sum with its currency or its "k", or a number of four digits and more with its separators. */
const AMOUNT =
  /\b\d{1,9}(?:[.,]\d{1,3})? ?(?:%|per ?cent\b|percent\b)|[€£$] ?\d[\d.,]{0,12} ?k?\b|\b\d[\d.,]{0,12} ?k\b|\b\d[\d.,]{0,12} ?(?:euros?|eur|pounds?|gbp|dollars?|usd|quid)\b|\b\d{1,3}[.,]\d{3}\b|\b\d{4,6}\b/i;

/**
 * The sum or the percentage that the asking sentence names, verbatim, else the first of the message ("They do it
 * for 1,350. Can you match that?"), or null. A year is no sum.
 */
export function findAmount(asked: string, text: string): Phrase | null {
  for (const place of [asked, text]) {
    const found = withoutEndMarks(AMOUNT.exec(place)?.[0] ?? '');
    if (found && !/^(?:19|20)\d\d$/.test(found)) {
      return { parts: [theirs(found)], plural: false, fact: saidHere(found) };
    }
  }
  return null;
}
