import {
  ADJECTIVES,
  AUXILIARIES,
  BEFORE_DETERMINERS,
  CONJUNCTIONS,
  DETERMINERS,
  LY_NOUNS_AND_ADJECTIVES,
  MONTHS,
  NUMBER_WORDS,
  PARTICIPLES,
  PLAIN_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  TRAILERS,
  WEEKDAYS,
} from './lexicon.ts';
import { isPlural } from './number.ts';
import { namesPeople } from './people.ts';
import type { Token } from './tokens.ts';

/** A short noun phrase of the client's, by its tokens: "all 14 account managers". */
export interface NounPhrase {
  /** Index of the first token behind it. */
  readonly next: number;
  /** "all", "both", "about" before the determiner. */
  readonly before: Token | null;
  readonly determiner: Token | null;
  /** Everything behind the determiner; the last is the head, unless an "of" follows it. */
  readonly body: readonly Token[];
  readonly head: Token;
  readonly plural: boolean;
}

/** No phrase goes on for longer; looking further would only take time. */
const LONGEST_RUN = 12;

/** The longest body still sayable in a question. */
const MOST_WORDS = 7;

/**
 * The noun phrase that begins at `tokens[from]`, or null where none begins there that could be said again:
 * no noun in it, only a pronoun, a date, or too long a string.
 */
export function nounPhraseAt(tokens: readonly Token[], from: number): NounPhrase | null {
  let at = from;
  const before = take(tokens[at], BEFORE_DETERMINERS);
  if (before) at += 1;
  const determiner = take(tokens[at], DETERMINERS);
  if (determiner) at += 1;
  const simple = bodyAt(tokens, at, determiner !== null || before !== null);
  if (!simple) return null;
  const head = headOf(simple);
  if (!head || simple.length > MOST_WORDS) return null;
  const whole = withTail(tokens, at + simple.length, simple, head);
  return { next: at + whole.length, before, determiner, body: whole, head, plural: isPlural(head.text) };
}

function take(token: Token | undefined, set: ReadonlySet<string>): Token | null {
  return token && set.has(token.lower) ? token : null;
}

/** The run of nouns and what stands before them, trailing adjectives and participles cut off. */
function bodyAt(tokens: readonly Token[], from: number, determined: boolean): Token[] | null {
  const body: Token[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || body.length > LONGEST_RUN || !belongs(token, tokens[at + 1], body, determined)) break;
    body.push(token);
  }
  while (body.length > 0 && !headOf(body)) body.pop();
  return body.length > 0 ? body : null;
}

/** The noun that the phrase turns on; behind it may stand the number that names it: "invoice 2231". */
function headOf(body: readonly Token[]): Token | null {
  const number = body.at(-1)?.kind === 'number' && body.length > 1;
  const last = body.at(number ? -2 : -1);
  if (last?.kind !== 'word' || last.lower.endsWith("'s") || last.lower.endsWith("s'")) return null;
  const empty = ADJECTIVES.has(last.lower) || MONTHS.has(last.lower) || WEEKDAYS.has(last.lower);
  return empty || NUMBER_WORDS.has(last.lower) || !/\p{L}{2}/u.test(last.text) ? null : last;
}

/** Whether the token goes on with the phrase. `next` tells an adjective from a verb. */
function belongs(
  token: Token,
  next: Token | undefined,
  body: readonly Token[],
  determined: boolean,
): boolean {
  if (token.kind === 'number' || NUMBER_WORDS.has(token.lower)) return numberBelongs(token, next, body);
  if (endsBefore(token, next, body)) return false;
  const goesOn = next?.kind === 'word' && !closed(next) && !TRAILERS.has(next.lower);
  if (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return goesOn;
  if (TRAILERS.has(token.lower)) return goesOn && trailerBelongs(token.lower, body);
  // What takes "it" or "them" behind it is a verb.
  if (body.length > 0 && /^(?:it|them|me|us|him)$/.test(next?.lower ?? '')) return false;
  if (PLAIN_VERBS.has(token.lower)) return body.length === 0 && determined;
  return !endsPhrase(token, goesOn, body.length === 0);
}

/** A mark, a small word, or how large it is: "LED wall | 6x3 m". */
function endsBefore(token: Token, next: Token | undefined, body: readonly Token[]): boolean {
  if (token.kind === 'mark' || closed(token) || begins(token, next, body)) return true;
  return body.length > 0 && /^\d+x\d/.test(token.lower);
}

/** Whether a clause or a phrase of its own begins here. */
function begins(token: Token, next: Token | undefined, body: readonly Token[]): boolean {
  return isReducedClause(token, body) || opensAnother(token, next, body);
}

/** "a sleeve | round all sizes": "all" and a "round" before a determiner begin another phrase. */
function opensAnother(token: Token, next: Token | undefined, body: readonly Token[]): boolean {
  if (body.length === 0) return false;
  if (/^(?:all|both)$/.test(token.lower)) return true;
  return (
    token.lower === 'round' &&
    (DETERMINERS.has(next?.lower ?? '') || /^(?:all|both|\d+)$/.test(next?.lower ?? ''))
  );
}

/** "two more puzzles", "the live chat": the few words of that class that may stand before a noun. */
function trailerBelongs(word: string, body: readonly Token[]): boolean {
  const last = body.at(-1);
  if (word === 'more') return last !== undefined && (last.kind === 'number' || NUMBER_WORDS.has(last.lower));
  return body.length === 0 && /^(?:live|next)$/.test(word);
}

/** An adverb, or a participle behind the noun: "the list *covering* March", "the report *finished*". */
function endsPhrase(token: Token, goesOn: boolean, first: boolean): boolean {
  if (/^\p{Ll}.*ly$/u.test(token.text)) return !LY_NOUNS_AND_ADJECTIVES.has(token.lower);
  return !first && (PARTICIPLES.has(token.lower) || (/[^e]ed$/.test(token.lower) && !goesOn));
}

/** A number opens the phrase or names the noun at its end ("valve 31"); it is no day and no year. */
function numberBelongs(token: Token, next: Token | undefined, body: readonly Token[]): boolean {
  if (next !== undefined && MONTHS.has(next.lower)) return false;
  if (!body.some((one) => one.kind === 'word' && !ADJECTIVES.has(one.lower) && !NUMBER_WORDS.has(one.lower)))
    return true;
  const last = next?.kind !== 'word' || closed(next) || TRAILERS.has(next.lower);
  return token.kind === 'number' && !/^(?:19|20)\d\d$/.test(token.text) && last;
}

/** "the words | tenants use": a second plural behind a plural opens a clause, but "sales people" does not. */
function isReducedClause(token: Token, body: readonly Token[]): boolean {
  const last = body.at(-1);
  if (last?.kind !== 'word' || !namesPeople(token.lower) || !isPlural(token.lower)) return false;
  return (
    isPlural(last.lower) &&
    !/^(?:sales|operations|accounts|sports|customs|claims|systems|people)$/.test(last.lower)
  );
}

/** Words that can stand in no noun phrase. */
function closed(token: Token): boolean {
  const word = token.lower;
  return (
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    PRONOUNS.has(word) ||
    AUXILIARIES.has(word) ||
    QUESTION_WORDS.has(word) ||
    DETERMINERS.has(word)
  );
}

/** Nouns that say little without their topic: "the day on phone manners". */
const TOPICAL =
  /^(?:days?|mornings?|afternoons?|sessions?|workshops?|courses?|trainings?|talks?|reports?|analysis|study|tests?|policy|overview|pages?|policies|seminars?|webinars?|guide|brochure)$/;

/** Adds one "of …", or the topic of a noun that needs one: "the colour of our vans". */
function withTail(
  tokens: readonly Token[],
  at: number,
  body: readonly Token[],
  head: Token,
): readonly Token[] {
  const link = tokens[at]?.lower ?? '';
  if (link !== 'of' && !(/^(?:on|about)$/.test(link) && TOPICAL.test(head.lower))) return body;
  const counted = BEFORE_DETERMINERS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const start = DETERMINERS.has(tokens[counted]?.lower ?? '') ? counted + 1 : counted;
  const rest = bodyAt(tokens, start, start > at + 1);
  const runsOn = rest && PLAIN_VERBS.has(tokens[start + rest.length]?.lower ?? '');
  const whole = rest && !runsOn ? [...body, ...tokens.slice(at, start), ...rest] : body;
  return whole.length > MOST_WORDS + 1 ? body : whole;
}
