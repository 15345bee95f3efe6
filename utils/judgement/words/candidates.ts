import type { AskKind } from '../../mail/reading.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, LIGHT_NOUNS, NUMBER_WORDS } from './lexicon.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isPlural } from './number.ts';
import { isNumbered, opening } from './opening.ts';
import { namesPeople } from './people.ts';
import { isPriced } from './priced.ts';
import { bare, MOST_WORDS, ruledOut } from './ruled-out.ts';
import { standing } from './standing.ts';
import { thingClass } from './thing-class.ts';
import type { Token } from './tokens.ts';

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

/** Every noun phrase of a sentence that could be said again, in order, with its worth as the thing asked for. */
export function candidatesIn(tokens: readonly Token[], kind: AskKind): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // "a 1:500 site model": half of a scale is no number of models.
    if (isScale(tokens, at) || isVerb(tokens, at)) continue;
    let phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    if (isOnlyLead(phrase, kind) || isHalf(phrase, tokens)) continue;
    phrase = joined(phrase, tokens);
    if (phrase.body.length > MOST_WORDS) phrase = untailed(phrase);
    found.push({ phrase, at, worth: worthOf(phrase, tokens, at, kind) });
    at = phrase.next - 1;
  }
  return found;
}

/** "please arrange time management", "we fit trackers": what stands behind these, with no article, is what one does. */
const BEFORE_VERBS =
  /^(?:please|kindly|pls|you|we|they|i|can|could|would|will|should|must|may|shall|let's|(?:you|we|they|i)'(?:d|ll))$/;
/** "want to sell tote bags": only behind these "to" begins a deed, for "access to customer data" is none. */
const BEFORE_TO =
  /^(?:want|wants|wanted|like|liked|need|needs|able|have|has|had|going|plan|plans|planning|prefer|love|hope|hopes|decided|agreed|asked|us|you|them|is|are|was|were|order|how|where|when|what)$/;

function isVerb(tokens: readonly Token[], at: number): boolean {
  const [here, before, next] = [tokens[at], tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  if (/^(?:kindly|please|pls)$/.test(here?.lower ?? '')) return true;
  if (here?.kind !== 'word' || DETERMINERS.has(here.lower) || NUMBER_WORDS.has(here.lower)) return false;
  if (next?.kind === 'mark') return false;
  return BEFORE_VERBS.test(before) || (before === 'to' && BEFORE_TO.test(tokens[at - 2]?.lower ?? ''));
}

/** "thoughts on the site", "the end of the contract", "the emptying of six tanks": what stands behind is the thing. */
function isOnlyLead({ head, body }: NounPhrase, kind: AskKind): boolean {
  const link = body[1]?.lower ?? '';
  if (LIGHT_NOUNS.has(head.lower) && /^(?:on|about)$/.test(link)) return true;
  if (link !== 'of') return false;
  return kind === 'cancel'
    ? /^(?:end|termination|rest|notice)$/.test(head.lower)
    : kind === 'quote' && /ing$/.test(head.lower);
}

/** "voice and presence training", "soil and leaf programme": the first half names nothing without the second. */
function isHalf(phrase: NounPhrase, tokens: readonly Token[]): boolean {
  const { body, next } = phrase;
  if (tokens[next]?.lower !== 'and' || body.length > 4 || joined(phrase, tokens) !== phrase) return false;
  const other = nounPhraseAt(tokens, next + 1);
  return (
    other?.determiner === null &&
    other.body.length > 1 &&
    other.body[0]?.kind === 'word' &&
    (body.length === 1 || body.some((token) => token.lower === 'of')) &&
    (/^(?:learning|document|event)$/.test(thingClass(other.head.lower)) || WHOLE.test(other.head.lower))
  );
}

const WHOLE = /^(?:programmes?|programs?|service|services|system|plan|scheme|package|contract|agreement)$/;

function isScale(tokens: readonly Token[], at: number): boolean {
  const [before, mark, here] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    before?.kind === 'number' && mark?.text === ':' && here?.kind === 'number' && mark.start === before.end
  );
}

/** "the survey of the whole old town" is said back as "the survey". */
function untailed(phrase: NounPhrase): NounPhrase {
  const of = phrase.body.findIndex((token) => token.lower === 'of');
  return of > 0 ? { ...phrase, body: phrase.body.slice(0, of) } : phrase;
}

/** The likeliest candidate, the first of equals; null where none is likely. */
export function likeliest(candidates: readonly Candidate[], least = LIKELY): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (one.worth >= least && (!best || one.worth > best.worth)) best = one;
  return best;
}

/** One of several: "bed, wardrobe and armchair" is not about the bed. */
function isListed(phrase: NounPhrase, tokens: readonly Token[], at: number, asPriced: boolean): boolean {
  const next = tokens[phrase.next]?.lower ?? '';
  // "small cards, one for each wine": told more of, and not listed.
  if (
    (next === ',' &&
      /^(?:one|each|with|in|on|for|as|please|which|who)$/.test(tokens[phrase.next + 1]?.lower ?? '')) ||
    (next === ',' && /^(?:pair|set)$/.test(tokens[phrase.next + 2]?.lower ?? ''))
  )
    return false;
  // "pins, gold for thirty years": the same.
  if (next === ',' && /^(?:for|with|in|on|at)$/.test(tokens[phrase.next + 2]?.lower ?? '')) return false;
  if (asPriced) return tokens[at - 1]?.lower === ',' || (!isPlural(phrase.head.lower) && next === ',');
  return tokens[at - 1]?.lower === ',' || next === ',';
}

function worthOf(phrase: NounPhrase, tokens: readonly Token[], at: number, kind: AskKind): number {
  const excluded = ruledOut(phrase, tokens, at, kind);
  if (excluded !== null) return excluded;
  const head = phrase.head.lower;
  const asPriced = kind === 'quote' && isPriced(tokens, at);
  const listed = bare(phrase) && isListed(phrase, tokens, at, asPriced) ? -1 : 0;
  const opens = bare(phrase) && asPriced ? Math.max(0, opening(phrase, kind)) : opening(phrase, kind);
  const stands = standing(tokens, at, kind, phrase) + followed(tokens[phrase.next], kind);
  const scaled = isScale(tokens, at - 1) ? 5.5 : 0;
  return scaled + opens + stands + (thingClass(head) === 'other' ? 0 : 1.5) + ofPeople(phrase, kind) + listed;
}

/** "a damp and timber survey": one thing with an "and" in its name. */
function joined(phrase: NounPhrase, tokens: readonly Token[]): NounPhrase {
  const { determiner, next, body } = phrase;
  const and = tokens[next];
  if (!determiner || !/^an?$/.test(determiner.lower) || and?.lower !== 'and') return phrase;
  const other = nounPhraseAt(tokens, next + 1);
  const whole =
    other?.determiner === null && other.body.length > 1 && other.body[0]?.kind === 'word' && !other.plural;
  return other && whole
    ? { ...other, determiner, before: phrase.before, body: [...body, and, ...other.body] }
    : phrase;
}

/** People are for whom it is, seldom what is wanted; a number of them may be a machine's name. */
function ofPeople(phrase: NounPhrase, kind: AskKind): number {
  const { head, body } = phrase;
  if (!namesPeople(head.lower) || kind === 'scope' || kind === 'referral' || kind === 'vague') return 0;
  return body[0]?.kind === 'number' || isNumbered(phrase) ? -2 : -4;
}

const DUE = /^(?:is|are|be|isn't|aren't|ready|finished|done|live|to|must|needs?|has|have|stands?)$/;

/** "the vault is finished", "the pantries ready": what a deadline turns on; "a mirror has to be" what is wanted. */
function followed(next: Token | undefined, kind: AskKind): number {
  const word = next?.lower ?? '';
  if (kind === 'quote' && /^(?:would|cost|be|come|set|run|stand|work)$/.test(word)) return 1.5;
  if (kind === 'deadline') return DUE.test(word) ? 2 : 0;
  return AUXILIARIES.has(word) || CONJUNCTIONS.has(word) ? 0.2 : 0;
}
