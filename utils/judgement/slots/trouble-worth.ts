import type { Ask, AskKind } from '../../mail/reading.ts';
import { CHANGES, GOOD_NEWS, HURTS } from '../words/trouble-words.ts';

/** What goes on with them, rather than in the head of the one who writes. */
const OF_THEIRS =
  /^(?:our|the|nobody|no one|not one|everyone|everybody|people|customers|guests|they|half|every|most|some of|\d+ )\b/i;

/** How plainly a clause tells what is wrong, or of a renewal what has changed; 0 for none. */
export function worthOf(clause: string, { kind }: Ask): number {
  if (GOOD_NEWS.test(clause) || isOff(clause, kind)) return 0;
  const hurts = HURTS.reduce((sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0), 0);
  return hurts + (hurts > 0 || kind === 'renewal' ? forKind(clause, kind) : 0) - weakness(clause, kind);
}

function weakness(clause: string, kind: AskKind): number {
  return WEAKENS.reduce(
    (sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0),
    ofOneAlone(clause, kind),
  );
}

/** What the writer does alone is little to quote; before a renewal it may be the very change. */
function ofOneAlone(clause: string, kind: AskKind): number {
  return (kind === 'renewal' ? /^my\b/i : /^(?:i|i'[a-z]+|my)\b/i).test(clause) ? 1.5 : 0;
}

/** Of an open question, what the writer does; of a renewal, what has not changed. */
function isOff(clause: string, kind: AskKind): boolean {
  if (kind === 'vague') return OWN_PART.test(clause) || MOOD.test(clause);
  if (kind === 'solution' && /^you\b/i.test(clause)) return true;
  return kind === 'renewal' && (!CHANGES.test(clause) || PAPER.test(clause));
}

function forKind(clause: string, kind: AskKind): number {
  const numbers = (clause.match(/\b\d{1,6}\b/g) ?? []).length;
  // Two figures held against each other tell most of an open question.
  const counted = numbers > 1 ? (kind === 'vague' ? 2.4 : 1.2) : 0;
  if (kind === 'renewal') return counted + 3 + (numbers > 0 ? 1 : 0);
  return counted + (kind === 'vague' && OF_THEIRS.test(clause) ? 1.2 : 0);
}

/** Words of well-being and a subject that points elsewhere make it less worth quoting. */
const WEAKENS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:you|your|said|well|pleased|happy|enjoy\w*|fine|perfect|lovely|nice)\b/i, 2],
  // What somebody says about it is an opinion.
  [/\b(?:says?|reckons|thinks|swears) (?:we|it|the|they|you|that|there)\b/i, 2.5],
  // Who asked for what is no trouble.
  [/\b(?:ha[sd]|have|was|were|been) asked\b|\basked (?:me|us|for)\b/i, 2.5],
  [/^(?:about|around|roughly|apart from)\b/i, 1.5],
  // How many there are is no trouble by itself.
  [
    /^(?:we|they|there)(?: have|'ve got|'ve| are|'re)(?: now| got)?(?: around| about| some| roughly)? \d/i,
    1.7,
  ],
  // Who they are is none either, nor how far it goes.
  [/^\d[\d.,]* ?(?:km|kg|m|m2|cm|tonnes?|litres?|pieces|pcs)\b/i, 3],
  [/^(?:we|i|they)(?:'re|'m| are| am) (?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten)\b/i, 2.5],
  // A year tells when it began.
  [/\b(?:19|20)\d\d\b/, 1.5],
  // A mood alone says little of what is wrong.
  [/^.{0,24}\b(?:angry|unhappy|annoyed|nervous|hurt|sad|tired)$|^.{0,40}\bembarrassed$/i, 3],
  [
    /^the \w+ ones?\b|^(?:one|some|others?) (?!of)|^(?:some of|afterwards|the (?:other|rest|others)\b)|^(?:it|this|that|they|he|she|them|these|those|now it|there)\b/i,
    1,
  ],
];

/** "Boss is nervous": a mood alone is not the matter. */
const MOOD = /^.{0,24}\b(?:is|are) (?:angry|unhappy|annoyed|nervous|hurt|sad|tired)$/i;

/** What the writer does, or we do, is not what is the matter. */
const OWN_PART = /^(?:i|i'[a-z]+|my|me|you|you'[a-z]+|'[a-z]+|there are \w+ like)\b/i;

/** The contract's own end is no change on their side. */
const PAPER =
  /\b(?:contract|agreement|policy|licence|term|framework|subscription|plan|arrangement|signature|papers?|(?<!sixth )form)\b/i;
