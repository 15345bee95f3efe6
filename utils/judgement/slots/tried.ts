import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** What they did about it: "I've moved the shelf, changed the lamps", "we put a line on the poster". */
export const TRIED =
  /\b(?:i|we)(?:'ve| have)? (?:already |also |even |since )?(?:moved|changed|put (?=an? |up |out )|turned (?=round |around )|swapped|switched|replaced|rearranged|repainted|painted|redid|redone|printed|hung|posted|phoned|rang|called|bought|hired|trained|raised|lowered|offered|introduced|added|split|shortened|asked (?:them|everybody|everyone|people|the \w+))(?! (?:it|this|that|him|her|them|a lot|places?|hands)\b) ?[^.;:?!()"“”\n]{6,80}/i;
const FEWEST = 4;
const MOST = 14;
const NEAR = 6;

/** The clause that tells what they have done about it so far, to be quoted; null where they tell of nothing. */
export function findTried(reading: Reading, ask: Ask): Phrase | null {
  const asked = Math.max(0, sentenceIndex(reading, ask));
  for (const { text } of reading.sentences.slice(Math.max(0, asked - NEAR), asked + 2).reverse()) {
    const clause = shortened(withoutEndMarks(TRIED.exec(text)?.[0].trim() ?? ''));
    const words = clause.split(/\s+/).length;
    if (words < FEWEST || words > MOST || ask.quote.includes(clause) || / your? /i.test(clause)) continue;
    return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
  }
  return null;
}

/** The first thing they did, without what came of it. */
function shortened(clause: string): string {
  let kept = clause.replace(
    /(?:,? and (?:it|that|they|nothing|now|then)|, (?:but|so|because|which|since|as))\b.*$/,
    '',
  );
  while (kept.includes(', ') && kept.split(/\s+/).length > MOST) kept = kept.slice(0, kept.lastIndexOf(', '));
  return kept;
}
