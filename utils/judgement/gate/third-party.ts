import type { History } from '../judgement.ts';

const BROUGHT_IN =
  /\b(?:i've |i have |i'm |i am |we've |we have )?(?:copied in|copying in|copying|cc'd|cc'ing|cc-ing|looped in|looping in|adding|added|bringing in|brought in|copied)\b/i;
const FOR_THE_RECORD =
  /\b(?:for (?:the |your |his |her |their )?(?:record|records|file|files|info|information)|fyi|so (?:he|she|they) (?:is|are) aware)\b/i;
/** From another house, or there to take part in the talk. */
const TAKES_PART =
  /\b(?:agency|lawyer|solicitor|consultant|consultants|contractor|supplier|auditor|accountant|works council|union|partner firm|investor|broker|landlord|insurer|meet each other|same picture|first hand|join us|on the same page|take (?:it|this) up)\b/i;
const PERSON = /\b[A-Z][\p{L}'-]+/u;

/**
 * Who reads along beside the two houses, or null. The page's own finding comes first; else the client's words
 * ("I've copied in Declan, our new finance director, so that we have the same picture"). A copy for the record
 * is nobody who reads along.
 */
export function readsAlong(text: string, history: Pick<History, 'thirdParty'>): string | null {
  if (history.thirdParty) return history.thirdParty;
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const match = BROUGHT_IN.exec(sentence);
    if (!match || FOR_THE_RECORD.test(sentence) || !TAKES_PART.test(sentence)) continue;
    const name = PERSON.exec(sentence.slice(match.index + match[0].length));
    if (name) return name[0];
  }
  return null;
}
