import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';

/** A percentage, a sum with its currency or its "k", or a number of four digits and more with its separators. */
const AMOUNT =
  /\d+(?:[.,]\d+)? ?(?:%|per ?cent\b|percent\b)|[€£$] ?\d[\d.,]*\d? ?k?\b|\b\d[\d.,]* ?k\b|\b\d[\d.,]* ?(?:euros?|eur|pounds?|gbp|dollars?|usd|quid)\b|\b\d{1,3}[.,]\d{3}\b|\b\d{4,6}\b/i;

/** The sum or the percentage that the asking sentence names, verbatim, or null. A year is no sum. */
export function findAmount(asked: string): Phrase | null {
  const match = AMOUNT.exec(asked);
  const text = match?.[0].replace(/[.,\s]+$/, '');
  if (!text || /^(?:19|20)\d\d$/.test(text)) return null;
  return { parts: [theirs(text)], plural: false, fact: saidHere(text) };
}
