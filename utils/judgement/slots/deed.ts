import type { Ask } from '../../mail/reading.ts';
import type { Fact, TextPart } from '../judgement.ts';
import { joinParts, ours, say, theirs } from '../text-parts.ts';
import { AUXILIARIES, PREPOSITIONS, PRONOUNS, QUESTION_WORDS } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { isAskingForm } from '../words/requests.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { saidHere } from './facts.ts';

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
/** What leans on a sentence before cannot stand alone in a question. */
const LEANING = /^(?:it|them|this|these|that|those|something|anything|all|up|out|in)$/;
const CHANGING =
  /^(?:mov|chang|swap|switch|replac|rework|redo|redesign|shift|turn|cut|shorten|simplif|adjust|convert|repaint|renam|clean|split|merg|reduc|rais|bring)/;
/** Where a clause may be cut without losing what is to be done. */
const TAIL =
  /(?:, | - | – |;|:| because | so that | before | by (?=the |\d|[A-Z])| until | please\b| as well\b| too\b|[?!.]{0,3}$)/;
const YOU_DO = /\b(?:could|can|would|will) (?:you|we)(?: (?:please|also|perhaps|maybe|kindly|possibly))* /i;
const WE_WISH = /\b(?:we|i)(?:'d like| would like|'d love| would love| want| need| wish) to /i;
const THAT_YOU = /\bthat you (?=[a-z])/i;
const PLEASE_DO = /(?:^|\bplease )(?:also )?(?=[a-z])/i;
const IT_CAN = /^(?:could|can) (?=(?:the|our|my|your) )/i;
const WANT_DONE = /\b(?:we|i)(?:'d like| would like| want| need) (?=(?:the|our|my|all) )/i;

/** The clause, or null where what is asked is a thing and no deed, or could not be said again in good grammar. */
export function findDeed(ask: Ask): Deed | null {
  const quote = ask.quote.trim();
  for (const opening of [YOU_DO, WE_WISH, THAT_YOU, PLEASE_DO]) {
    const match = opening.exec(quote);
    const deed = match ? byUs(quote.slice(match.index + match[0].length)) : null;
    if (deed) return deed;
  }
  return ofTheirs(quote);
}

/** "add a site search" → "we add a site search". */
function byUs(rest: string): Deed | null {
  const words = cut(rest);
  const tokens = tokensOf(words);
  const verb = tokens[0]?.lower ?? '';
  if (!isAskingForm(verb) || /(?:s|ed|ing)$/.test(verb) || !sound(tokens.slice(1))) return null;
  if (tokens[1] && LEANING.test(tokens[1].lower)) return null;
  const manner = CHANGING.test(verb) || /\b(?:instead of|rather than)\b/.test(words) ? 'changed' : 'added';
  return {
    clause: say`we ${addressed(words.charAt(0).toLowerCase() + words.slice(1), tokens)}`,
    manner,
    byUs: true,
    fact: saidHere(words),
  };
}

/** "Could the display show …" → "the display could show …"; "we want the rooms cleaned" → "the rooms are cleaned". */
function ofTheirs(quote: string): Deed | null {
  const can = IT_CAN.exec(quote);
  const done = can ? null : WANT_DONE.exec(quote);
  const match = can ?? done;
  if (!match) return null;
  const words = cut(quote.slice(match.index + match[0].length));
  const tokens = tokensOf(words);
  const subject = nounPhraseAt(tokens, 0);
  const rest = subject ? tokens.slice(subject.next) : [];
  const first = rest[0];
  if (!subject || !first || !sound(rest) || (done && !/ed$/.test(first.lower))) return null;
  if (PREPOSITIONS.has(first.lower)) return null;
  const link = can ? ' could ' : subject.plural ? ' are ' : ' is ';
  const front = addressed(words.slice(0, first.start).trim(), tokens.slice(0, subject.next));
  const back = words.slice(first.start);
  const clause = joinParts([...front, ours(link), ...addressed(back, tokensOf(back))]);
  return {
    clause,
    manner: done || CHANGING.test(first.lower) ? 'changed' : 'added',
    byUs: false,
    fact: saidHere(words),
  };
}

function cut(text: string): string {
  const kept = (text.split(TAIL)[0] ?? '').trim();
  // "at visits 3, 6 and 9" cut at its comma would say something else.
  return /\d$/.test(kept) && /^, \d/.test(text.slice(kept.length)) ? '' : kept;
}

/** Short, and without a subject or a verb of its own that would have to be turned round too. */
function sound(tokens: readonly Token[]): boolean {
  if (tokens.length < 1 || tokens.length > MOST_WORDS) return false;
  return tokens.every((token) => {
    const turnable =
      TURNED[token.lower] !== undefined ||
      /^(?:it|them|this|these|that|those|there|him|her)$/.test(token.lower);
    return (
      turnable ||
      (!PRONOUNS.has(token.lower) &&
        !QUESTION_WORDS.has(token.lower) &&
        !AUXILIARIES.has(token.lower) &&
        !/["“”()]/.test(token.text))
    );
  });
}

const TURNED: Readonly<Record<string, string>> = {
  our: 'your',
  my: 'your',
  your: 'our',
  us: 'you',
  me: 'you',
};

/** The words as written, with "our" and "me" turned to "your" and "you". */
function addressed(words: string, tokens: readonly Token[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const token of tokens) {
    const other = TURNED[token.lower];
    if (!other || token.start < at) continue;
    parts.push(theirs(words.slice(at, token.start)), ours(other));
    at = token.end;
  }
  parts.push(theirs(words.slice(at)));
  return joinParts(parts);
}
