import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** "if we take fifty bikes", "if I pay the whole term at once": what they would do for a better price. */
const CONDITION =
  /\bif (?:we|i)(?:'d)? (?!can\b|could\b|can't\b|cannot\b|are\b|am\b|were\b|may\b|might\b|had\b|have\b|do\b|did\b|told\b|land\b|meet\b|agree\b|come\b|sound\b|ask\b|understand\b|get it\b|got\b|compare\b|look\b|see\b|think\b|remember\b)[^,.;:?!()"“”\n]{6,70}?(?=$|[,.;:?!()]| (?:what|would|could|can|surely|then|how|might)\b)/i;
/** "We'd take forty machines instead of twenty-five": the same, told. */
const OFFER =
  /\b(?:i|we)(?:'d| would|'ll| will| could) (?:take|order|buy|commit|pay|extend|bring|give you|sign for)\b(?! (?:it|that|this|them)\b)[^,.;:?!()"“”\n]{6,70}/i;
const FEWEST = 4;
const MOST = 12;

/** What they offer for it, as a clause of theirs to be quoted; null where they offer nothing. */
export function findInReturn(asked: string, text = asked): Phrase | null {
  const found = CONDITION.exec(asked) ?? OFFER.exec(text);
  const clause = withoutEndMarks(found?.[0].trim() ?? '');
  const words = clause.split(/\s+/).length;
  if (words < FEWEST || words > MOST) return null;
  return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
}
