import type { Fact, TextPart } from '../judgement.ts';
import { joinParts, ours, theirs } from '../text-parts.ts';
import { AUXILIARIES, PRONOUNS, QUESTION_WORDS } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What they want done, as a clause that stands after "If": "we add an export button to the broker list". */
export interface Deed {
  readonly clause: readonly TextPart[];
  /** Something new comes in, or something there is changed. */
  readonly manner: 'added' | 'changed';
  /** We do it ("we add …"); else their thing does ("the display could …"). */
  readonly byUs: boolean;
  readonly fact: Fact;
}

const MOST_WORDS = 12;
export const CHANGING =
  /^(?:mov|chang|swap|switch|replac|rework|redo|redesign|shift|turn|cut|shorten|simplif|adjust|convert|repaint|renam|clean|split|merg|reduc|rais|bring)/;
/** Where a clause may be cut without losing what is to be done. */
const TAIL =
  /(?:, | - | – |;|:| because | so that | before | while | by (?=the |\d|[A-Z])| until | please\b| as well\b| too\b| also$| besides |(?<=\w) we (?=already|ordered|sent|booked|agreed|have\b|bought)| (?:to|on|in|for|with) it$|[?!.]{0,3}$)/;

/** The words up to where they could be cut without losing what is to be done. */
export function cut(text: string): string {
  const kept = (text.split(TAIL)[0] ?? '').trim().replace(/ (?:also|too|as well)$/, '');
  // "at visits 3, 6 and 9" cut at its comma would say something else.
  return /\d$/.test(kept) && /^, \d/.test(text.slice(kept.length)) ? '' : kept;
}

/** Short, and without a subject or a verb of its own that would have to be turned round too. */
export function sound(tokens: readonly Token[]): boolean {
  if (tokens.length < 1 || tokens.length > MOST_WORDS) return false;
  return tokens.every((token, i) => {
    if (token.lower === 'you') return AFTER.test(tokens[i - 1]?.lower ?? '');
    const turnable =
      TURNED.has(token.lower) || /^(?:it|them|this|these|that|those|there|him|her|one)$/.test(token.lower);
    return (
      turnable ||
      (!PRONOUNS.has(token.lower) &&
        !QUESTION_WORDS.has(token.lower) &&
        !AUXILIARIES.has(token.lower) &&
        !/["“”()]/.test(token.text))
    );
  });
}

const AFTER = /^(?:to|with|from|for|by|of)$/;

const TURNED: ReadonlyMap<string, string> = new Map([
  ['our', 'your'],
  ['my', 'your'],
  ['your', 'our'],
  ['us', 'you'],
  ['me', 'you'],
  ['you', 'us'],
]);

/** The words as written, with "our" and "me" turned to "your" and "you". */
export function addressed(words: string, tokens: readonly Token[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const token of tokens) {
    const other = TURNED.get(token.lower);
    if (!other || token.start < at) continue;
    parts.push(theirs(words.slice(at, token.start)), ours(other));
    at = token.end;
  }
  parts.push(theirs(words.slice(at)));
  return joinParts(parts);
}
