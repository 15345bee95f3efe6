import type { AskKind } from '../../mail/reading.ts';
import { LIGHT_NOUNS } from './lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { leads } from './people.ts';
import type { Token } from './tokens.ts';
import { namesNothing } from './unsayable-heads.ts';

/** The most words that still stand well inside a question. */
export const MOST_WORDS = 6;

/** Without an article, and no name of several words. */
export function bare({ determiner, before, body }: NounPhrase): boolean {
  return !determiner && !before && body.length < 3 && body[0]?.kind === 'word';
}

/** The worth of what is surely not meant; null where it may be. */
export function ruledOut(
  phrase: NounPhrase,
  tokens: readonly Token[],
  at: number,
  kind: AskKind,
): number | null {
  const head = phrase.head.lower;
  if (isNoThing(phrase, tokens, at) || isElsewhere(phrase, tokens, at, kind)) return -8;
  if ((PERSON.test(head) || leads(phrase)) && kind !== 'referral') return -6;
  if (isTheirsAlready(phrase, tokens, at, kind)) return -3;
  if (kind === 'quote' && isPriceItself(phrase)) return -6;
  const list =
    kind === 'deliverable' && /^lists?$/.test(head) && (tailOf(phrase) || phrase.determiner !== null);
  if (!list && LIGHT_NOUNS.has(head) && (phrase.body.length < 2 || tailOf(phrase))) return -5;
  return kind === 'renewal' && !phrase.determiner ? -1 : null;
}

/** What somebody is to do something with; by a deadline also what is somebody else's: "their papers are printed". */
function isElsewhere(phrase: NounPhrase, tokens: readonly Token[], at: number, kind: AskKind): boolean {
  const theirs = kind === 'deadline' && /^(?:their|his|her)$/.test(phrase.determiner?.lower ?? '');
  return theirs || isDoneByOne(tokens, at) || hasItDone(phrase, tokens) || isOfThoseWho(tokens, at);
}

/** "all 600 loaders shall undergo a course": who is to have it is not what is wanted. */
function hasItDone({ next }: NounPhrase, tokens: readonly Token[]): boolean {
  return (
    /^(?:shall|must|should|will|can|could)$/.test(tokens[next]?.lower ?? '') &&
    /^(?:undergo|receive|attend|learn|take|sit|complete|pass)$/.test(tokens[next + 1]?.lower ?? '')
  );
}

/** "everybody who drives a truck": what tells who is meant is not what is wanted. */
function isOfThoseWho(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 2]?.lower === 'who' && !/^(?:want|wants|need|needs|is|are)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "someone to phone 500 warehouses": what somebody is to do something with is not what is wanted. */
function isDoneByOne(tokens: readonly Token[], at: number): boolean {
  const led = tokens.slice(Math.max(0, at - 5), at).map((token) => token.lower);
  const one = led.findIndex((word) => /^(?:someone|somebody|anyone|anybody)$/.test(word));
  return one >= 0 && led[one + 1] === 'to';
}

/** "Got a fourth van, needs to go on the policy": what they have is not what they ask for. */
const HAD = /^(?:got|bought|hired|leased|rented)$/;

function isTheirsAlready(
  { determiner, body }: NounPhrase,
  tokens: readonly Token[],
  at: number,
  kind: AskKind,
): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (isGoing(tokens, at)) return true;
  if (kind === 'scope') return HAD.test(before);
  // "We've had three bumps": what befell them is not what they want.
  if (kind === 'solution' && /^(?:had|having)$/.test(before)) return true;
  // An abbreviation alone names no paper: "Please send MTF for each lens".
  return (
    kind === 'deliverable' && !determiner && body.length === 1 && /^\p{Lu}{2,5}$/u.test(body[0]?.text ?? '')
  );
}

/** "we take out the drip": what goes is not what comes. */
function isGoing(tokens: readonly Token[], at: number): boolean {
  const [verb, last] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (/^(?:ditch|scrap|bin|ditching|scrapping)$/.test(last)) return true;
  return (
    last === 'out' && /^(?:take|taking|rip|ripping|pull|pulling|tear|tearing|throw|throwing)$/.test(verb)
  );
}

/** A price is asked for a group or a firm, and not of it. */
const WHO_PAYS = /^(?:man|woman|setter|lady|groups?|parties|teams|firm|team|party|value|volumes?|lot|total)$/;

function isNoThing(phrase: NounPhrase, tokens: readonly Token[], at: number): boolean {
  if (bare(phrase) && isNoObject(phrase, tokens, at)) return true;
  if (phrase.body.length > MOST_WORDS || namesNothing(phrase)) return true;
  return isDoing(phrase) || isMadeTo(phrase, tokens, at) || isFigurative(phrase, tokens[at - 1]);
}

/** Behind these a bare word is a verb: "it talks to the same backend". */
const SUBJECT = /^(?:i|we|you|he|she|it|they|that|which|who)$/;

/** A label before a colon, or a verb behind its subject. */
function isNoObject(phrase: NounPhrase, tokens: readonly Token[], at: number): boolean {
  // "Could we get from you small cards": whom it comes from is no subject.
  const from = tokens[at - 2]?.lower === 'from';
  return tokens[phrase.next]?.text === ':' || (!from && SUBJECT.test(tokens[at - 1]?.lower ?? ''));
}

/** "We must make the return to pay": what is made to do something is there already. */
function isMadeTo({ next, determiner }: NounPhrase, tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:make|makes|made)$/.test(tokens[at - 1]?.lower ?? '') &&
    determiner?.lower === 'the' &&
    tokens[next]?.lower === 'to'
  );
}

/** "some numbers on the table", "both teams round a table", "what would that set us back": no thing at all. */
function isFigurative({ head, determiner }: NounPhrase, before: Token | undefined): boolean {
  const led = before?.lower ?? '';
  if (head.lower === 'table') return /^(?:on|round|around|at|to)$/.test(led);
  return head.lower === 'set' && !determiner;
}

/** "our best CIF price", "the 2026 price list", "the whole volume": what one asks to hear, or who asks, not what it is asked of. */
function isPriceItself({ head, body }: NounPhrase): boolean {
  if (WHO_PAYS.test(head.lower)) return true;
  if (
    body.some((token, i) => /^lists?$/.test(token.lower) && /^(?:price|rate)$/.test(body[i - 1]?.lower ?? ''))
  )
    return true;
  return /^(?:prices?|pricing|rates?|costs?|fees?|charges?|figures?|budget)$/.test(head.lower);
}

/** "be placing call-offs": without an article a word in -ing before a noun is a verb, but for names of trades. */
function isDoing({ determiner, before, body }: NounPhrase): boolean {
  const first = body[0]?.lower ?? '';
  return !determiner && !before && body.length > 1 && /[a-z]{3}ing$/.test(first) && !NOUN_ING.test(first);
}

const NOUN_ING =
  /^(?:training|meeting|parking|packaging|printing|building|lighting|heating|cleaning|catering|branding|marketing|planning|wedding|moving|standing|working|charging|fencing|flooring|opening|evening|morning|spring|dining|washing|seating|painting)$/;

/** One of their people is who, not what. */
const PERSON =
  /^(?:mum|dad|gran|partner|boss|wife|husband|son|daughter|mother|father|brother|sister|colleague|director|manager|customer|client|owner|landlord|accountant|lawyer|bank|board|committee|dean|chef|president|producer|promoter|bursar|treasurer|secretary|deputy|assistant|receptionist|stranger|technician|engineer|teacher|driver|nurse|nephew|uncle|aunt|cousin|neighbour|courier|friend|investor|auditor|inspector|regulator|inspectorate|insurer|agent|ministry|authority|council|college|school|club|venue|gallery|hospital|supermarket|university)$/;

function tailOf({ body }: NounPhrase): boolean {
  return body.some((token) => token.lower === 'of');
}
