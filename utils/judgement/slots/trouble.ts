import type { Ask, Reading, Sentence } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { AUXILIARIES, PLAIN_VERBS } from '../words/lexicon.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** Words that tell of something that hurts or has changed, with what each is worth. */
const HURTS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:out of|empty|half|thin|every (?:time|other|second|week|month)|grey|flicker|dispute|round the corner|run out of|find out|ran out)\b/i,
    2,
  ],
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
/** "Hardly lost a point", "never late": good news in the words of bad. */
const GOOD_NEWS =
  /\b(?:hardly|barely|never|not|no|without|nothing) (?:ever |a |any |been )?(?:lost|losing|late|delayed|missed|trouble|problems?|complaints?|wrong|broken|slow|slipped|dropped|worried|unhappy)\b/i;
/** Nobody's body, family or job loss is quoted back at them. */
const PRIVATE =
  /\b(?:died|death|funeral|cancer|stroke|hospital|ill|illness|sick|surgery|divorce|pregnan\w+|miscarriage|depress\w+|laid off|let go|redundan\w+|my (?:wife|husband|mother|father|son|daughter|brother|sister|kids?|mentor|heart))\b/i;
/** What would be is not what is, and what goes on in the writer's head is no trouble to be quoted. */
const OWN_MIND =
  /^(?:i'd |i would )|^i (?:can't|cannot|don't|do not|wonder|think|feel|know|guess|wish|hope|am not sure|would|have no)\b/i;
const PLEASANTRY =
  /\b(?:hope|would love|wish|dream|thank|thanks|cheers|regards|lovely|good to see|nice to|congratulations|welcome|holiday|weather|please|sorry)\b/i;
const BOUNDARIES =
  /(?:; | - | – |, (?:but|so|and|because|which|who|since|as|whereas|while|particularly|especially)\b|\b(?:became clear|found|noticed|learned|heard|told (?:me|us)|says?|said|turns out|complains?) that |\. |: | and (?=(?:I|we|they|it|he|she|nobody|everyone|honestly|now|then|only|still|every time)\b))/;
const OPENERS =
  /^(?:and|but|so|also|because|then|well|still|however|meanwhile|honestly|frankly|anyway|plus|as you know|by the way)[, ]+/i;

/** "That is mended": what is over is no reason for anything. */
const MENDED =
  /^(?:that|it|this|all)(?:'s| is| has been| was)(?: now| all| since)? (?:been )?(?:mended|fixed|repaired|sorted|settled|over|past|solved|done)\b/i;

function isMended(next: Sentence | undefined): boolean {
  return next !== undefined && MENDED.test(next.text);
}

/**
 * The clauses that best tell what is wrong, as they wrote them, four to fourteen words long, the best two first:
 * for quoting, so that no grammar can be bent. Empty where the message tells nothing of the kind.
 */
export function findTroubles(reading: Reading, ask: Ask): Phrase[] {
  const found: { clause: string; worth: number }[] = [];
  for (const [at, sentence] of reading.sentences.entries()) {
    if (holdsAnAsk(sentence, reading, ask) || sentence.text.trim().endsWith('?')) continue;
    if (PRIVATE.test(sentence.text) || isMended(reading.sentences[at + 1])) continue;
    for (const clause of clausesOf(sentence.text)) {
      const worth = sayable(clause) ? worthOf(clause) : 0;
      if (worth > 1) found.push({ clause, worth });
    }
  }
  return [...found]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2)
    .map(({ clause }) => ({ parts: [theirs(clause)], plural: false, fact: saidHere(clause) }));
}

/** A sentence cut where a clause of its own begins; an "and" cuts only between two clauses. */
function clausesOf(sentence: string): string[] {
  return sentence.split(BOUNDARIES).flatMap((piece) => {
    const sides = piece.split(' and ').map(trimmed);
    return sides.length > 1 && sides.every(isClause) ? sides : [trimmed(piece)];
  });
}

/** With a subject in front and a verb behind it. */
function isClause(side: string): boolean {
  const tokens = tokensOf(side);
  const first = tokens[0]?.lower ?? '';
  const noSubject =
    AUXILIARIES.has(first) ||
    PLAIN_VERBS.has(first) ||
    /^(?:still|never|always|often|hardly|only|now|just|not)$/.test(first);
  return tokens.length > 2 && !noSubject && hasVerb(tokens);
}

function holdsAnAsk(sentence: Sentence, reading: Reading, ask: Ask): boolean {
  return [ask, ...reading.asks].some((one) => sentence.text.includes(one.quote));
}

function trimmed(piece: string): string {
  const front = piece
    .trim()
    .replace(OPENERS, '')
    .replace(/^\p{Lu}[\p{Ll}]+, (?=\p{Ll})/u, '');
  return withoutEndMarks(front, '.,;:!()-').replace(/^[\s("-]+/, '');
}

function worthOf(clause: string): number {
  if (GOOD_NEWS.test(clause)) return 0;
  const hurts = HURTS.reduce((sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0), 0);
  return /\b(?:you|your|said|well|pleased|happy|enjoy\w*)\b/i.test(clause) ? hurts - 2 : hurts;
}

/** A clause of its own: right length, a verb in it, nothing private, no wish and no pleasantry. */
function sayable(clause: string): boolean {
  const tokens = tokensOf(clause).filter((token) => token.kind !== 'mark');
  if (tokens.length < 4 || tokens.length > 14 || /["“”\n]/.test(clause)) return false;
  if (AUXILIARIES.has(tokens[0]?.lower ?? '') || PLAIN_VERBS.has(tokens[0]?.lower ?? '')) return false;
  if (OWN_MIND.test(clause)) return false;
  if (PLEASANTRY.test(clause)) return false;
  if (/^(?:to|that|which|who|if|when|while|where|than|like|for|of|or|with)\b/i.test(clause)) return false;
  return hasVerb(tokens);
}

/** A finite verb behind the first word, as far as closed classes and endings can tell. */
function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (i === 0) return false;
    if (/^(?:still|never|always|often|hardly|only|now|just)$/.test(tokens[i - 1]?.lower ?? ''))
      return token.kind === 'word';
    return (
      AUXILIARIES.has(token.lower) ||
      PLAIN_VERBS.has(token.lower) ||
      /(?:[^e]ed|n't|'s|'re|'ve)$/.test(token.lower)
    );
  });
}
