import type { Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { ours, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere, saidInThread } from './facts.ts';

const FINAL =
  /\b(?:no way back|cannot be undone|can't be undone|can't be changed|cannot be changed|can't go back|(?:is|it's|are) final|they're in|too late|last chance|binding|(?:waits|wait|cuts|prints|starts|closes) (?:until|only|on|at|tonight|today|tomorrow))\b/i;
/** Two numbers with words around them, as in "12 days booked, 7 used". */
const COUNTED = /\b\d+ [\p{L} -]{3,30}, \d+ [\p{L} ]{3,20}/u;
const MOST_WORDS = 16;

/** Words of theirs short enough to be quoted whole: two to sixteen words, no quotation marks inside. */
export function quotable(text: string): Phrase | null {
  const clause = withoutEndMarks(text.trim());
  const words = clause.split(/\s+/).length;
  if (words < 2 || words > MOST_WORDS || /["“”\n]/.test(clause)) return null;
  return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
}

/** The sentence in which they say that a step cannot be taken back, or null. */
export function findNoWayBack(reading: Reading): Phrase | null {
  for (const sentence of reading.sentences) {
    if (FINAL.test(sentence.text) && !sentence.text.trim().endsWith('?')) {
      const found = quotable(sentence.text.replace(/,? I(?:'m told| am told| know)\b/, ''));
      if (found && reading.text.includes(found.fact.text)) return found;
    }
  }
  return null;
}

/** What we counted up before, in our own words, newest first; or null. */
export function findRecord(history: History): Phrase | null {
  for (const turn of [...history.thread].reverse()) {
    const found = turn.from === 'us' ? COUNTED.exec(turn.text)?.[0] : undefined;
    if (found) return { parts: [ours(found)], plural: false, fact: saidInThread(found, turn) };
  }
  return null;
}
