import type { AskKind } from '../../mail/reading.ts';
import { AUXILIARIES, CONJUNCTIONS, LIGHT_NOUNS } from './lexicon.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isPlural } from './number.ts';
import { namesPeople } from './people.ts';
import { isAskingForm } from './requests.ts';
import { thingClass } from './thing-class.ts';
import type { Token } from './tokens.ts';
import { namesNothing } from './unsayable-heads.ts';

/** A noun phrase of a sentence and how likely it is what the sentence asks for. */
export interface Candidate {
  readonly phrase: NounPhrase;
  /** Index of its first token. */
  readonly at: number;
  /** From about -8 to 8; below `LIKELY` it had better not be named. */
  readonly worth: number;
}

/** A phrase of this worth and more is what they ask for, nearly always. */
export const LIKELY = 2.5;

/** The most words that still stand well inside a question. */
const MOST_WORDS = 6;

/** Words between the verb and its object: "send me over", "put together". */
const FILLERS = new Set(
  'me us him her them up out over down together please pls also too just from you now for instead of another'.split(
    ' ',
  ),
);
const NEW = /^(?:a|an|another|some)$/;
const NUMBERED =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/;
const SIDE =
  /^(?:with|in|on|at|to|into|from|about|by|after|before|until|till|like|than|per|without|since|during|near|of|beside|under|around|over|through|as)$/;
const PRICE =
  /^(?:price|prices|pricing|quote|quotation|offer|proposal|estimate|figure|ballpark|rate|charge|cost|costs|much|damage)$/;
/** Words that lead to the topic of a talk, a thought or a name. */
const TOPIC: Readonly<Partial<Record<AskKind, RegExp>>> = {
  meeting: /^(?:about|discuss|through|over|regarding)$/,
  vague: /^(?:about|on|of|regarding|with|improve)$/,
  referral: /^(?:recommend|know|of|need|for)$/,
};

/** Every noun phrase of a sentence that could be said again, in order, with its worth as the thing asked for. */
export function candidatesIn(tokens: readonly Token[], kind: AskKind): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    // "talk about the rounds", "thoughts on the site": what is behind the light word is the thing.
    if (LIGHT_NOUNS.has(phrase.head.lower) && phrase.body.length > 1 && tailedByTopic(phrase)) continue;
    if (phrase.body.length > MOST_WORDS) phrase = untailed(phrase);
    found.push({ phrase, at, worth: worthOf(phrase, tokens, at, kind) });
    at = phrase.next - 1;
  }
  return found;
}

/** "the survey of the whole old town" is said back as "the survey". */
function untailed(phrase: NounPhrase): NounPhrase {
  const of = phrase.body.findIndex((token) => token.lower === 'of');
  return of > 0 ? { ...phrase, body: phrase.body.slice(0, of) } : phrase;
}

function tailedByTopic({ body }: NounPhrase): boolean {
  return /^(?:on|about)$/.test(body[1]?.lower ?? '');
}

/** The likeliest candidate, the first of equals; null where none is likely. */
export function likeliest(candidates: readonly Candidate[], least = LIKELY): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (one.worth >= least && (!best || one.worth > best.worth)) best = one;
  return best;
}

/** Behind these a bare word is a verb: "it talks to the same backend". */
const SUBJECT = /^(?:i|we|you|he|she|it|they|that|which|who)$/;

function bare({ determiner, before, body }: NounPhrase): boolean {
  return !determiner && !before && body.length < 3 && body[0]?.kind === 'word';
}

/** A label before a colon, or a verb behind its subject. */
function isNoObject(phrase: NounPhrase, tokens: readonly Token[], at: number): boolean {
  return tokens[phrase.next]?.text === ':' || SUBJECT.test(tokens[at - 1]?.lower ?? '');
}

function worthOf(phrase: NounPhrase, tokens: readonly Token[], at: number, kind: AskKind): number {
  const head = phrase.head.lower;
  if (bare(phrase) && isNoObject(phrase, tokens, at)) return -8;
  if (phrase.body.length > MOST_WORDS || namesNothing(phrase)) return -8;
  if (LIGHT_NOUNS.has(head) && phrase.body.length < 2) return -5;
  if (kind === 'renewal' && !phrase.determiner) return -1;
  const listed =
    bare(phrase) && (tokens[at - 1]?.lower === ',' || tokens[phrase.next]?.lower === ',') ? -1 : 0;
  const people = namesPeople(head) && kind !== 'scope' && kind !== 'referral' ? -4 : 0;
  const known = thingClass(head) === 'other' ? 0 : 1.5;
  return (
    opening(phrase) +
    standing(tokens, at, kind, phrase) +
    followed(tokens[phrase.next], kind) +
    known +
    people +
    listed
  );
}

/** "a second drone" is wanted, "the report" may be, a bare "aside" is hardly a thing at all. */
function opening({ determiner, body, head, before }: NounPhrase): number {
  const first = body[0]?.lower ?? '';
  if (determiner || before) return determined(determiner?.lower ?? '');
  if (NUMBERED.test(first) && body.length > 1) return /^(?:1|one)$/.test(first) ? -1 : 3;
  if (isPlural(head.lower)) return /^new/.test(first) ? 2 : 1;
  return /^\p{Lu}/u.test(head.text) || /^new/.test(first) ? 0.5 : -2;
}

/** "a drone" is new and wanted, "the drone" known, "their drone" somebody else's. */
function determined(word: string): number {
  if (NEW.test(word)) return 3;
  return /^(?:his|her|their|its)$/.test(word) ? 0 : 1;
}

/** Where it stands: behind an asking verb, behind a price word and "for", or only beside another thing. */
function standing(tokens: readonly Token[], at: number, kind: AskKind, phrase: NounPhrase): number {
  const before = phrase.before?.lower === 'about' ? 'about' : (tokens[at - 1]?.lower ?? '');
  if (TOPIC[kind]?.test(before)) return 2;
  if (kind === 'cancel') return 1.5;
  if (before === 'for') return priced(tokens, at) ? 1 : swapped(tokens, at) ? 1.5 : -0.5;
  return SIDE.test(before) ? -2 : behindVerb(tokens, at);
}

/** The object of an asking verb, with no more than small words between the two. */
function behindVerb(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0 && back > at - 5; back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (isAskingForm(word)) return 2;
    if (!FILLERS.has(word)) break;
  }
  return 0;
}

function priced(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => PRICE.test(token.lower));
}

function swapped(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => /^(?:swap|replac|chang|exchang)/.test(token.lower));
}

/** "the vault is finished", "the pantries ready": what a deadline turns on; "a mirror has to be" what is wanted. */
function followed(next: Token | undefined, kind: AskKind): number {
  const word = next?.lower ?? '';
  if (kind === 'deadline') return /^(?:is|are|be|ready|finished|done|live|to)$/.test(word) ? 1.5 : 0;
  return AUXILIARIES.has(word) || CONJUNCTIONS.has(word) ? 0.2 : 0;
}
