import type { Reading } from '../../mail/reading.ts';
import type { History, TextPart } from '../judgement.ts';
import { ours, theirs } from '../text-parts.ts';
import { PREPOSITIONS } from '../words/lexicon.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { namesPeople } from '../words/people.ts';
import { tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';

/** "a, b and c": two commas are not needed, but three parts are. */
const LIST = /([^.:;!?\n,]{2,40})((?:, [^.:;!?\n,]{2,40}){1,4}),? (?:and|&) ([^.:;!?\n,]{2,40})/g;
/** "Dear Nadège, two trainers, a room and lunch": the greeting and its name are no part of an offer. */
const GREETED =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|day|evening|afternoon)|thank you|thanks)\b[^,:!\n]{0,40}[,:!]\s*/i;
const NAMED = /^\s*\p{Lu}[^\s,:]{1,20}(?: \p{Lu}[^\s,:]{1,20})?,\s*/u;
/** "the offer for the hall: chairs, lamps, 9,450 in all": a list behind a colon needs no "and". */
const BEHIND_COLON = /: ([^.:;!?\n]{8,160})/g;
/** A list of theirs is an offer's only where they speak of one. */
const OFFERED = /\b(?:offer|quote|quotation|proposal|estimate|package|total|covers?|includes?|included)\b/i;
const MOST_WORDS = 4;
/** A list that one asks a price for stands near the beginning of what is asked. */
const MOST_CHARACTERS = 600;
/** A price, a term or a day is no part that one could leave out. */
const NO_PART =
  /^(?:all|in all|per|plus|best|regards|as|total)\b|[€£$%]|\d[.,]\d|^\d{3,}|\d(?:st|nd|rd|th)\b|^one\b|\b(?:months?|weeks?|days?|years?|hours?)\b(?!-)|\b(?:VAT|EUR|USD|GBP|tomorrow|delivery|delivered|unchanged|yours|mine)\b/i;

/** What our latest offer in the thread, or else the message, is made of: three and more short noun phrases. */
export function findOfferParts(reading: Reading, history: History): TextPart[][] {
  const ourTurns = [...history.thread].reverse().filter((turn) => turn.from === 'us');
  for (const turn of ourTurns) {
    const parts = partsIn(turn.text);
    if (parts.length > 2) return parts.map((text, i) => [ours(i === 0 ? lowered(text) : text)]);
    const listed = behindColon(turn.text);
    if (listed.length > 1) return listed.map((text) => [ours(text)]);
  }
  const named = reading.sentences.find((one) => OFFERED.test(one.text) && partsIn(one.text).length > 2);
  return named ? partsIn(named.text).map((text) => [theirs(text)]) : [];
}

/** What a price is asked for, where they name three and more: "bookkeeping, GST filing and month-end". */
export function findWantedParts(asked: string): TextPart[][] {
  const behind =
    /\b(?:for|of|on|quote|covering|including)\b:? (.+)$/is.exec(asked.slice(0, MOST_CHARACTERS))?.[1] ?? '';
  const parts = partsIn(behind.replace(/ (?:for|in|at|to|from|by|per) (?=[^,]*$)[^,]*$/i, ''));
  return parts.length > 2 && parts.every(isThing) ? parts.map((text) => [theirs(text)]) : [];
}

/** "9 cm" and "both terms" could not wait. */
function isThing(text: string): boolean {
  const phrase = nounPhraseAt(tokensOf(text), 0);
  return phrase !== null && !namesNothing(phrase) && phrase.before === null;
}

/** "Cart, shaft and pony": a capital that only began their sentence. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(text) ? text.toLowerCase() : text;
}

function withoutSalutation(text: string): string {
  const rest = text.replace(GREETED, '');
  return rest === text ? text.replace(NAMED, '') : rest;
}

function partsIn(whole: string): string[] {
  for (const match of withoutSalutation(whole).matchAll(LIST)) {
    const middle = (match[2] ?? '').split(',').filter((piece) => piece.trim() !== '');
    const parts = [match[1] ?? '', ...middle, match[3] ?? ''].map(bareNoun);
    const good = parts.filter((part) => part !== null);
    // Guests are counted, not done without.
    if (good.length === parts.length)
      return good.filter((part) => !namesPeople(part.split(' ').at(-1) ?? ''));
  }
  return [];
}

/** Two parts and more; the priced ones and what is no plain noun phrase are left out. */
function behindColon(whole: string): string[] {
  for (const match of withoutSalutation(whole).matchAll(BEHIND_COLON)) {
    const pieces = (match[1] ?? '').split(/, | and (?!\d)/).filter((piece) => !NO_PART.test(piece.trim()));
    const good = pieces.map(bareNoun).filter((part) => part !== null);
    if (good.length > 1 && good.length < 6)
      return good.filter((part) => !namesPeople(part.split(' ').at(-1) ?? ''));
  }
  return [];
}

/** One part of the list as a bare noun phrase at the end of its piece ("covers the paving"), or null. */
function bareNoun(piece: string): string | null {
  const text = piece.trim().replace(/ (?:included|each|extra)$/, '');
  if (NO_PART.test(text)) return null;
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    // "from boat to box" names a way, no part.
    if (!phrase && PREPOSITIONS.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'with') return null;
    if (!phrase) continue;
    if (phrase.next >= tokens.length && phrase.body.length <= MOST_WORDS) {
      return text.slice(tokens[at]?.start).replace(/^(?:a|an|our|your) /i, '');
    }
    at = phrase.next - 1;
  }
  return null;
}
