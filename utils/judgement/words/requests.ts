import { LIGHT_NOUNS, TRAILERS } from './lexicon.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

/** Verbs whose object is what is asked for, any form. */
const ASKING = new RegExp(
  `^(?:${(
    'need want require order expect add resend send let forward give make prepare provide build put include create write draft design ' +
    'organis organiz arrange deliver show share price extend renew book change updat update replac replace swap move ' +
    'upgrade expand produce run have get see supply fit install ship print quote develop draw plan do set cover host stage ' +
    'bring take hire rent lease buy offer drop cancel cut reduce remove paus pause stop end close train review check ' +
    'test repaint paint plant lay pave light cater tun tune adjust rework redo redesign translat translate record double move ' +
    'join switch match organise organize schedul schedule use love like fund rais raise shorten simplify automat automate'
  )
    .split(' ')
    .join('|')})(?:s|ed|ing|es|e)?$`,
);
/** Behind these "to" opens another verb: "we'd like to extend". */
const WISHING = /^(?:need|needs|want|wants|like|love|expect|expects|have|has)$/;
/** Whether a word is a form of a verb that asks for something or for something to be done. */
export function isAskingForm(word: string): boolean {
  return ASKING.test(word);
}

/** Small words between a verb and its object. */
const FILLERS = new Set(
  'me us him her them up out in over through back along down together without please pls also just too on simply again to with for'.split(
    ' ',
  ),
);
/** Behind a light noun: "a look at the pumps", "a price for 68 licences". */
const LEADS_ON = new Set('for on at with about of to regarding into'.split(' '));

/** A phrase found as the object of a request; `light` where only "a price" or "a call" was found. */
export interface Requested {
  readonly phrase: NounPhrase;
  readonly light: boolean;
}

/**
 * The first thing asked for in a stretch of tokens: the object of the first asking verb that has one.
 * A light noun ("a price") is passed over for what stands behind it, and kept as a last resort.
 */
export function requestedIn(tokens: readonly Token[]): Requested | null {
  let light: NounPhrase | null = null;
  for (const phrase of objectsIn(tokens)) {
    if (!LIGHT_NOUNS.has(phrase.head.lower)) return { phrase, light: false };
    light = light ?? phrase;
    const behind = behindLight(tokens, phrase);
    if (behind) return { phrase: behind, light: false };
  }
  return light ? { phrase: light, light: true } : null;
}

/** The objects of all asking verbs, in order. */
function* objectsIn(tokens: readonly Token[]): Generator<NounPhrase> {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isAskingVerb(tokens, at)) continue;
    if (WISHING.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to') continue;
    const phrase = objectAfter(tokens, at + 1);
    if (phrase && !(isHaving(tokens[at]) && !phrase.determiner)) yield phrase;
  }
}

/** "I would like", "we'd love" ask; "people like it" does not; "to order" asks, "your order" does not. */
function isAskingVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!ASKING.test(word) && !/^(?:has|had|got)$/.test(word)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:like|love)$/.test(word)) return /(?:'d|would)$/.test(before);
  return !/^(?:the|a|an|our|your|my|this|that|his|her|their|of|for|in|on|same|new)$/.test(before);
}

/** "has expired" holds nothing, "has a bot" does. */
function isHaving(verb: Token | undefined): boolean {
  return /^(?:has|had|got)$/.test(verb?.lower ?? '');
}

function objectAfter(tokens: readonly Token[], from: number): NounPhrase | null {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return null;
    if (FILLERS.has(token.lower)) continue;
    return TRAILERS.has(token.lower) ? null : nounPhraseAt(tokens, at);
  }
  return null;
}

function behindLight(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const inner = phrase.body.findIndex((token) => token.lower === 'of');
  const first = phrase.body[inner + 1];
  if (inner > 0 && first) return nounPhraseAt(tokens, tokens.indexOf(first));
  if (!LEADS_ON.has(tokens[phrase.next]?.lower ?? '')) return null;
  const behind = nounPhraseAt(tokens, phrase.next + 1);
  return behind && !LIGHT_NOUNS.has(behind.head.lower) ? behind : null;
}
