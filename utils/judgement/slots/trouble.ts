import type { Ask, Reading, Sentence } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { AUXILIARIES, PLAIN_VERBS } from '../words/lexicon.ts';
import { tokensOf } from '../words/tokens.ts';
import { saidHere } from './facts.ts';

/** Words that tell of something that hurts or has changed, with what each is worth. */
const HURTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:not|never|nobody|no one|none|nothing|hardly|barely|without)\b|n't\b/i, 2],
  [
    /\b(?:only|still|too (?:long|slow|late|much|many|small|big|loud)|by hand|again and again|twice|three times)\b/i,
    2,
  ],
  [
    /\b(?:slipped|lost|losing|lose|fell|falling|dropped|drop|slow|slower|late|delayed|missed|miss|mess|chaos|confus\w{2,5}|complain\w{0,4}|complaints?|angry|annoy\w{0,5}|stuck|struggl\w{1,4}|trouble|problems?|sweating|drown\w{0,4}|off|polite|ring(?:s|ing)?|waste[sd]?|overtime|queue[sd]?|spoil\w{0,3}|leak\w{0,3}|broken|wrong|forgot\w{0,3}|unhappy|impatient|worr\w{2,4}|grumbl\w{1,4}|hate[sd]?)\b/i,
    3,
  ],
  [/\b(?:since|new|moved|merger|started|joined|survey|inspection|audit|opened|changed|review)\b/i, 1],
  [/\b\d{1,4}\b/, 1],
];
/** Nobody's body, family or job loss is quoted back at them. */
const PRIVATE =
  /\b(?:died|death|funeral|cancer|stroke|hospital|ill|illness|sick|surgery|divorce|pregnan\w+|miscarriage|depress\w+|laid off|let go|redundan\w+|my (?:wife|husband|mother|father|son|daughter|brother|sister|kids?|boss|mentor|heart))\b/i;
const PLEASANTRY =
  /\b(?:hope|thank|thanks|cheers|regards|lovely|good to see|nice to|congratulations|welcome|holiday|weather|please|sorry)\b/i;
const BOUNDARIES = /(?:; | - | – |, (?:but|so|and|because|which|who|since|as|whereas|while)\b|\. |: )/;
const OPENERS =
  /^(?:and|but|so|also|because|then|well|still|however|meanwhile|honestly|frankly|anyway|plus|as you know|by the way)[, ]+/i;

/**
 * The clause that best tells what is wrong, as they wrote it, four to fourteen words long: for quoting, so
 * that no grammar can be bent. Null where the message tells nothing of the kind.
 */
export function findTrouble(reading: Reading, ask: Ask): Phrase | null {
  let best: { clause: string; worth: number } | null = null;
  for (const sentence of reading.sentences) {
    if (holdsAnAsk(sentence, reading, ask) || sentence.text.trim().endsWith('?')) continue;
    for (const piece of sentence.text.split(BOUNDARIES)) {
      const clause = trimmed(piece);
      const worth = sayable(clause) ? worthOf(clause) : 0;
      if (worth > (best?.worth ?? 1)) best = { clause, worth };
    }
  }
  return best ? { parts: [theirs(best.clause)], plural: false, fact: saidHere(best.clause) } : null;
}

function holdsAnAsk(sentence: Sentence, reading: Reading, ask: Ask): boolean {
  return [ask, ...reading.asks].some((one) => one.kind !== 'praise' && sentence.text.includes(one.quote));
}

function trimmed(piece: string): string {
  return piece
    .trim()
    .replace(OPENERS, '')
    .replace(/[\s.,;:!()-]+$/, '')
    .replace(/^[\s("-]+/, '');
}

function worthOf(clause: string): number {
  return HURTS.reduce((sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0), 0);
}

/** A clause of its own: right length, a verb in it, nothing private, no wish and no pleasantry. */
function sayable(clause: string): boolean {
  const tokens = tokensOf(clause).filter((token) => token.kind !== 'mark');
  if (tokens.length < 4 || tokens.length > 14 || /["“”\n]/.test(clause)) return false;
  if (PRIVATE.test(clause) || PLEASANTRY.test(clause)) return false;
  if (/^(?:to|that|which|who|if|when|while|where|than|like|for|of|or|with)\b/i.test(clause)) return false;
  return tokens.some(
    (token, i) =>
      i > 0 &&
      (AUXILIARIES.has(token.lower) ||
        PLAIN_VERBS.has(token.lower) ||
        /(?:ed|n't|'s|'re|'ve)$/.test(token.lower)),
  );
}
