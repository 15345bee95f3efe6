import type { AskKind } from '../../mail/reading.ts';
import { AUXILIARIES, CONJUNCTIONS, LIGHT_NOUNS } from './lexicon.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { isPlural } from './number.ts';
import { namesPeople } from './people.ts';
import { priced, standing } from './standing.ts';
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

const NEW = /^(?:a|an|another|some)$/;
const NUMBERED =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/;

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
  const ruledOut = isRuledOut(phrase, tokens, at, kind);
  if (ruledOut !== null) return ruledOut;
  const head = phrase.head.lower;
  const listed =
    bare(phrase) && (tokens[at - 1]?.lower === ',' || tokens[phrase.next]?.lower === ',') ? -1 : 0;
  const opens = bare(phrase) && kind === 'quote' && priced(tokens, at) ? 0 : opening(phrase, kind);
  const stands = standing(tokens, at, kind, phrase) + followed(tokens[phrase.next], kind);
  return opens + stands + (thingClass(head) === 'other' ? 0 : 1.5) + ofPeople(phrase, kind) + listed;
}

/** The worth of what is surely not meant; null where it may be. */
function isRuledOut(phrase: NounPhrase, tokens: readonly Token[], at: number, kind: AskKind): number | null {
  if (bare(phrase) && isNoObject(phrase, tokens, at)) return -8;
  if (phrase.body.length > MOST_WORDS || namesNothing(phrase) || isDoing(phrase)) return -8;
  if (PERSON.test(phrase.head.lower) && kind !== 'referral') return -6;
  if (kind === 'quote' && /^(?:man|woman|setter|lady)$/.test(phrase.head.lower)) return -6;
  if (LIGHT_NOUNS.has(phrase.head.lower) && (phrase.body.length < 2 || tailOf(phrase))) return -5;
  return kind === 'renewal' && !phrase.determiner ? -1 : null;
}

/** "be placing call-offs": without an article a word in -ing before a noun is a verb, but for names of trades. */
function isDoing({ determiner, before, body }: NounPhrase): boolean {
  const first = body[0]?.lower ?? '';
  return !determiner && !before && body.length > 1 && /[a-z]{3}ing$/.test(first) && !NOUN_ING.test(first);
}

const NOUN_ING =
  /^(?:training|meeting|parking|packaging|printing|building|lighting|heating|cleaning|catering|branding|marketing|planning|wedding|moving|standing|working|charging|fencing|flooring|opening|evening|morning|spring|dining|washing|seating|painting)$/;

/** People are for whom it is, seldom what is wanted; a number of them may be a machine's name. */
function ofPeople({ head, body }: NounPhrase, kind: AskKind): number {
  if (!namesPeople(head.lower) || kind === 'scope' || kind === 'referral') return 0;
  return body[0]?.kind === 'number' || NUMBERED.test(body[0]?.lower ?? '') ? -2 : -4;
}

/** "a second drone" is wanted, "the report" may be, a bare "aside" is hardly a thing at all. */
function opening({ determiner, body, head, before }: NounPhrase, kind: AskKind): number {
  const first = body[0]?.lower ?? '';
  if (determiner || before) return determined(determiner?.lower ?? '', kind);
  if (NUMBERED.test(first) && body.length > 1) return /^(?:1|one)$/.test(first) ? -1 : 3;
  if (isPlural(head.lower)) return /^new/.test(first) ? 2 : 1;
  if (kind === 'deliverable' && thingClass(head.lower) === 'document') return 0;
  return /^\p{Lu}/u.test(head.text) || /^new/.test(first) ? 0.5 : -2;
}

/** "a drone" is new and wanted, "the drone" known, "their drone" somebody else's. */
function determined(word: string, kind: AskKind): number {
  if (NEW.test(word)) return kind === 'quote' ? 2 : 3;
  if (/^(?:his|her|their|its)$/.test(word)) return 0;
  return word === 'the' && kind !== 'deliverable' ? 0.5 : 1;
}

const DUE = /^(?:is|are|be|isn't|aren't|ready|finished|done|live|to|must|needs?|has|have|stands?)$/;

/** "the vault is finished", "the pantries ready": what a deadline turns on; "a mirror has to be" what is wanted. */
function followed(next: Token | undefined, kind: AskKind): number {
  const word = next?.lower ?? '';
  if (kind === 'quote' && /^(?:cost|be|come|set|run|stand|work)$/.test(word)) return 1.5;
  if (kind === 'deadline') return DUE.test(word) ? 2 : 0;
  return AUXILIARIES.has(word) || CONJUNCTIONS.has(word) ? 0.2 : 0;
}

/** One of their people is who, not what. */
const PERSON =
  /^(?:partner|boss|wife|husband|son|daughter|mother|father|brother|sister|colleague|director|manager|customer|client|owner|landlord|accountant|lawyer|bank|board|committee|dean|chef|president|treasurer|secretary|deputy|assistant|receptionist|stranger|technician|engineer|teacher|driver|nurse|nephew|uncle|aunt|cousin|neighbour|friend|investor|auditor|inspector|regulator|inspectorate|insurer|agent|ministry|authority|council|college|school|club|venue|gallery|hospital|supermarket|university)$/;

function tailOf({ body }: NounPhrase): boolean {
  return body.some((token) => token.lower === 'of');
}
