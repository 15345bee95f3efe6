import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** They saw something themselves that is not as it was, or that they are not sure of. */
const DOUBT =
  /\b(?:not (?:quite |so |entirely |really )?sure|unsure|no idea whether|(?:looks?|reads?|seems?|is|are) (?:a bit |a little |somewhat )?(?:other|different|odd|strange|wrong|higher|lower|paler|darker|smaller|bigger) (?:than|from|to|in|on)|i (?:only |just )?(?:changed|swapped|altered|guessed|rounded|wonder\w*)|apart from (?:the|one|a|that)|except (?:for )?(?:the|one|a|that)|hasn't (?:seen|read|checked)|haven't (?:seen|read|checked)|has not (?:seen|read|checked)|have not (?:seen|read|checked)|(?:had|has|have) (?:opinions|doubts|concerns|questions)|nobody (?:has )?(?:checked|counted|measured|read))\b/i;
const FEWEST = 4;
const MOST = 16;

/** The clause in which they name what they are not sure of themselves, for quoting; or null. */
export function findDoubt(reading: Reading, ask: Ask): Phrase | null {
  for (const { text } of reading.sentences) {
    if (text.includes(ask.quote) || text.trim().endsWith('?') || !DOUBT.test(text)) continue;
    const clause = text
      .split(/[;:!()] ?| - |, (?=(?:and|but|so|because|i|we|legal|the|my|our)\b)/i)
      .map((one) => withoutEndMarks(one.trim().replace(/^(?:and|but|so|because) /i, '')))
      .find((one) => DOUBT.test(one));
    const words = clause?.split(/\s+/).length ?? 0;
    if (!clause || words < FEWEST || words > MOST || /["“”\n]/.test(clause)) continue;
    return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
  }
  return null;
}
