import type { Ask, Reading } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { PRIVATE } from '../words/trouble-words.ts';
import { clausesOf, isPlainClause, isToldClause } from './clauses.ts';
import { saidHere } from './facts.ts';

/** How it is done now: "at the moment they draw on the lunch tables", "the men do it by hand". */
const AS_IT_IS =
  /\b(?:at the moment|at present|presently|currently|today|until now|till now|up to now|these days|by hand|on paper|in excel|each (?:manager|shop|practice|branch|site|team|of them) (?:has|plays|does|buys|orders|uses|keeps)|(?:we|they|i) \p{L}+ (?:it|everything|them|all of it) (?:all )?(?:ourselves|themselves|myself)|the old (?:one|ones|machine|system) (?:is|are|has|have|was)|last time (?:it|we|they))\b|^now we\b/iu;
/** What is only asked, priced or promised today. */
const OF_THE_DEAL =
  /[€£$%]|\b(?:prices?|fees?|rates?|costs?|charges?|pay|offers?|quotes?|available|delivery time|send|sent|forward|attach\w*|post|fine|happy|well|you|your)\b/i;
const MOST = 17;
const FARTHEST = 5;

/** The clause in which they tell how they do today what they want priced, for quoting; or null. */
export function findToday(reading: Reading, ask: Ask): Phrase | null {
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const near = reading.sentences.slice(Math.max(0, asked - FARTHEST), asked + FARTHEST + 1);
  for (const { text } of near) {
    if (text.trim().endsWith('?') || PRIVATE.test(text)) continue;
    const told = clausesOf(text.replace(ask.quote, ' ; ')).find(isTold);
    if (told) return { parts: [theirs(told)], plural: false, fact: saidHere(told) };
  }
  return null;
}

/** With somebody in it who does it, or with a verb that one can tell by its form. */
function isTold(clause: string): boolean {
  if (!AS_IT_IS.test(clause) || OF_THE_DEAL.test(clause) || /^there\b/i.test(clause)) return false;
  return SOMEBODY.test(clause) ? isPlainClause(clause, false, MOST) : isToldClause(clause, false, MOST);
}

const SOMEBODY = /\b(?:we|they|i) \p{Ll}{3,}/iu;
