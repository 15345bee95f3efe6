import type { AskKind } from '../../mail/reading.ts';
import type { NounPhrase } from './noun-phrase.ts';
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
const PRICE =
  /^(?:fee|fees|sum|price|prices|pricing|quote|quotation|offer|proposal|estimate|figure|ballpark|rate|charge|cost|costs|much|damage)$/;
/** Words that lead to the topic of a talk, a thought or a name. */
const TOPIC: Readonly<Partial<Record<AskKind, RegExp>>> = {
  meeting: /^(?:about|discuss|through|over|regarding)$/,
  vague: /^(?:about|on|of|regarding|with|improve)$/,
  referral: /^(?:recommend|know|of|need|for)$/,
};

/** Where it stands: behind an asking verb, behind a price word and "for", or only beside another thing. */
export function standing(tokens: readonly Token[], at: number, kind: AskKind, phrase: NounPhrase): number {
  const before = phrase.before?.lower === 'about' ? 'about' : (tokens[at - 1]?.lower ?? '');
  if (TOPIC[kind]?.test(before) || isSetUpon(tokens, at)) return 2;
  if (kind === 'cancel') return 2;
  if (before === 'for') return priced(tokens, at) ? 2.5 : swapped(tokens, at) ? 1.5 : -0.5;
  if (/^(?:is|are|was|were|been|be)$/.test(before)) return saidOfIt(tokens, at);
  return SIDE.test(before) ? -2 : behindVerb(tokens, at, kind);
}

/** "set on a press conference", "my ask is ten more", "looking for a mediator": wanted without an asking verb. */
function isSetUpon(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.lower ?? '';
  const word = tokens[at - 2]?.lower ?? '';
  if (last === 'with')
    return /^(?:us|me)$/.test(word) && /^(?:provide|supply|help)$/.test(tokens[at - 3]?.lower ?? '');
  if (last === 'on') return /^(?:set|keen|decided|settled|insists?|insisted|planning|plan)$/.test(word);
  if (last === 'is')
    return /^(?:ask|wish|request|idea|plan|suggestion|proposal|answer|needed|required|missing|want|need)$/.test(
      word,
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
    if (!FILLERS.has(word)) break;
  }
  return 0;
}

/** "the scanner is a dream" says what it is like, "there are eleven harnesses" and "what I need is a sleeve" what is meant. */
function saidOfIt(tokens: readonly Token[], at: number): number {
  const led = tokens.slice(Math.max(0, at - 9), at - 1).map((token) => token.lower);
  if (led.at(-1) === 'there') return 1;
  if (led.at(-1) === 'much') return 2;
  return led.includes('what') &&
    led.some((word) => /^(?:need|needs|want|wants|ask|wish|propose|require)$/.test(word))
    ? 2
    : -3;
}

/** "We need the room", not "the owner wants the room back". */
function isFirstPerson(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 3), verb)
    .some((one) => /^(?:i|we|us|you|please|i'd|we'd)$/.test(one.lower));
}

export function priced(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => PRICE.test(token.lower));
}

function swapped(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => /^(?:swap|replac|chang|exchang)/.test(token.lower));
}
