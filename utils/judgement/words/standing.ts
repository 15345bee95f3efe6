import type { AskKind } from '../../mail/reading.ts';
import { isEnded, isKept } from './ended-or-kept.ts';
import { NUMBER_WORDS } from './lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPriced, priced } from './priced.ts';
import { isAskingForm } from './requests.ts';
import type { Token } from './tokens.ts';

/** Words between the verb and its object: "send me over", "put together". */
const FILLERS = new Set(
  'me us him her them up out over down together please pls also too just from you now for instead of another'.split(
    ' ',
  ),
);
const SIDE =
  /^(?:with|in|on|at|to|into|from|about|by|after|before|until|till|like|than|per|without|since|during|above|behind|below|inside|outside|against|along|within|across|between|near|of|beside|under|around|over|through|as)$/;
/** Words that lead to the topic of a talk, a thought or a name. */
const TOPIC: Readonly<Partial<Record<AskKind, RegExp>>> = {
  meeting: /^(?:about|discuss|through|over|regarding)$/,
  vague: /^(?:about|on|of|regarding|with|improve|for|at|around|over|from)$/,
  referral: /^(?:recommend|know|of|need|for)$/,
};

/** Where it stands: behind an asking verb, behind a price word and "for", or only beside another thing. */
export function standing(tokens: readonly Token[], at: number, kind: AskKind, phrase: NounPhrase): number {
  const before = phrase.before?.lower === 'about' ? 'about' : (tokens[at - 1]?.lower ?? '');
  if (TOPIC[kind]?.test(before) || isSetUpon(tokens, at)) return 2;
  const ofKind = standingOf(kind, tokens, at, phrase);
  if (ofKind !== null) return ofKind;
  if (before === 'for') return behindFor(tokens, at, kind);
  if (isOneOfThose(tokens, at)) return 3;
  if (/^(?:is|are|was|were|been|be)$/.test(before)) return saidOfIt(tokens, at);
  return SIDE.test(before) ? -2 : behindVerb(tokens, at, kind);
}

/** What stands well for one kind of ask alone; null where the kind has no say. */
function standingOf(kind: AskKind, tokens: readonly Token[], at: number, phrase: NounPhrase): number | null {
  switch (kind) {
    case 'cancel':
      return isEnded(tokens, at, phrase) ? 2 : -2;
    case 'renewal':
      return isKept(tokens, at, phrase) ? 2 : null;
    case 'quote':
      return isPriced(tokens, at) ? 2.5 : null;
    case 'vague':
      return isHowWeDo(tokens, at) ? 2 : null;
    default:
      return null;
  }
}

/** "a price for the vans", "swap it for a trailer"; of an offer what stands behind a bare "for" may be meant. */
function behindFor(tokens: readonly Token[], at: number, kind: AskKind): number {
  if (priced(tokens, at)) return 2.5;
  if (swapped(tokens, at)) return 1.5;
  return kind === 'quote' ? 0.5 : -0.5;
}

/** "how we handle the night calls", "what we do with our archive": the object of what they do. */
function isHowWeDo(tokens: readonly Token[], at: number): boolean {
  const led = tokens.slice(Math.max(0, at - 6), at).map((token) => token.lower);
  const how = led.findIndex((word) => /^(?:how|what|way)$/.test(word));
  return how >= 0 && /^(?:we|i|you)$/.test(led[how + 1] ?? '') && led.length - how > 2;
}

/** "we want six of those car fridges", "one of them towers". */
function isOneOfThose(tokens: readonly Token[], at: number): boolean {
  const back = /^(?:them|those|these)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return (
    (back === at - 2 || /^(?:those|these|the|your)$/.test(tokens[at]?.lower ?? '')) &&
    tokens[back]?.lower === 'of' &&
    (back !== at - 1 ||
      tokens[back - 1]?.lower !== 'one' ||
      /^(?:those|these)$/.test(tokens[at]?.lower ?? '')) &&
    (tokens[back - 1]?.kind === 'number' || NUMBER_WORDS.has(tokens[back - 1]?.lower ?? ''))
  );
}

/** "set on a press conference", "my ask is ten more", "looking for a mediator": wanted without an asking verb. */
function isSetUpon(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.lower ?? '';
  const word = tokens[at - 2]?.lower ?? '';
  // "we would like a clock": here it is no preposition.
  if (last === 'like') return /^(?:would|also|really|now|'d)$|'d$/.test(word);
  if (last === 'with')
    return /^(?:us|me)$/.test(word) && /^(?:provide|supply|help)$/.test(tokens[at - 3]?.lower ?? '');
  if (last === 'on') return /^(?:set|keen|decided|settled|insists?|insisted|planning|plan)$/.test(word);
  if (last === 'is')
    return (
      /^(?:ask|wish|request|idea|plan|suggestion|proposal|answer|needed|required|missing|want|need|out|verdict|upshot|outcome|conclusion)$/.test(
        word,
      ) || /^(?:answer|idea|remedy|solution|proposal|plan)$/.test(tokens[at - 5]?.lower ?? '')
    );
  if (last === 'for')
    return /^(?:look|looking|search|searching|opt|opted|wish|asked|asking|asks|ask)$/.test(word);
  return last === 'of' && /^(?:think|thinking|need|thought|idea|notion)$/.test(word);
}

/** The object of an asking verb, with no more than small words between the two. */
function behindVerb(tokens: readonly Token[], at: number, kind: AskKind): number {
  for (let back = at - 1; back >= 0 && back > at - 5; back -= 1) {
    const word = tokens[back]?.lower ?? '';
    if (isAskingForm(word)) return kind === 'deadline' && !isFirstPerson(tokens, back) ? 1 : 2;
    // "get from you small cards": whom it comes from stands between.
    if (!FILLERS.has(word) && !(word === 'from' && tokens[back + 1]?.lower === 'you')) break;
  }
  return 0;
}

/** "the scanner is a dream" says what it is like, "there are eleven harnesses" and "what I need is a sleeve" what is meant. */
function saidOfIt(tokens: readonly Token[], at: number): number {
  const led = tokens.slice(Math.max(0, at - 9), at - 1).map((token) => token.lower);
  if (led.at(-1) === 'there') return 1;
  // "there should be a second coach".
  if (/\bthere (?:should|must|could|ought to)$/.test(led.join(' '))) return 2;
  if (led.at(-1) === 'much') return 2;
  // "The one thing I need from you is the plan".
  if (led.includes('thing') && led.some((word) => /^(?:need|want|miss)$/.test(word))) return 2;
  return led.includes('what') &&
    led.some((word) => /^(?:need|needs|want|wants|ask|wish|propose|require|like|love)$/.test(word))
    ? 2
    : -3;
}

/** "We need the room", not "the owner wants the room back". */
function isFirstPerson(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 3), verb)
    .some((one) => /^(?:i|we|us|you|please|i'd|we'd)$/.test(one.lower));
}

function swapped(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => /^(?:swap|replac|chang|exchang)/.test(token.lower));
}
