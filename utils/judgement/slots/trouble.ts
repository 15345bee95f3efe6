import type { Ask, AskKind, Reading, Sentence } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { AUXILIARIES, PLAIN_VERBS } from '../words/lexicon.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';

/** Words that tell of something that hurts or has changed, with what each is worth. */
const HURTS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:out of|empty|half|thin|every (?:time|other|second|week|month|evening|morning|night)|grey|flicker|dispute|round the corner|run out of|find out|ran out|down (?:a|by|to)|up to (?:a|\w+) (?:minutes|hours|days))\b/i,
    2,
  ],
  [/\b(?:not|never|nobody|no one|none|nothing|hardly|barely|without)\b|n't\b/i, 2],
  [/\b(?:could|can|would|did|does|do) ?(?:not|n't)\b|\b(?:cannot|hardly|nobody|never)\b/i, 1],
  [
    /\b(?:too (?:long|slow|late|much|many|small|big|loud|short|little)|by hand|again and again|had to|have to|everybody|everyone)\b/i,
    2.5,
  ],
  [
    /\b(?:slipped|lost|losing|lose|fell|falling|dropped|drop|slow|slower|late|delayed|missed|miss|mess|chaos|confus\w{2,5}|complain\w{0,4}|complaints?|angry|annoy\w{0,5}|stuck|struggl\w{1,4}|trouble|sweating|drown\w{0,4}|off|ring(?:s|ing)?|waste[sd]?|overtime|queue[sd]?|spoil\w{0,3}|leak\w{0,3}|broken|broke|wrong|forgot\w{0,3}|unhappy|impatient|grumbl\w{1,4}|hate[sd]?|stopped|close[ds]?|cancelled|damaged|scratched|failed|fails?|mobbed|crooked|cracked|shouting|put off|gave up|guess(?:ing)?)\b/i,
    3,
  ],
  [/\b(?:only|still|again|twice|three times|shorter)\b/i, 1.2],
  [
    /\b(?:since|new|moved|merger|started|joined|survey|inspection|audit|opened|changed|review|grown|left)\b/i,
    1,
  ],
  [/\b\d{1,4}\b/, 0.5],
];
/** What has changed on their side: the heart of a renewal. */
const CHANGES =
  /\b(?:since|new|no longer|not any more|anymore|any more|became|become|moves?|moved|moving|left|leaves|joined|opens?|opened|starts?|started|retir\w+|leased|sold|bought|closed|grown|fewer|taken over|instead of|switched|merged|hired|coming round|begins?)\b/i;
/** "Hardly lost a point", "never late": good news in the words of bad. */
const GOOD_NEWS =
  /\b(?:hardly|barely|never|not|no|without|nothing) (?:ever |a |any |been |get |gets |be )?(?:confused|lost|losing|late|delayed|missed|trouble|problems?|complaints?|wrong|broken|slow|slipped|dropped|worried|unhappy)\b/i;
/** Nobody's body, family or job loss is quoted back at them. */
const PRIVATE =
  /\b(?:died|death|funeral|cancer|stroke|hospital|ill|illness|sick|had surgery|divorce|pregnan\w+|miscarriage|depress\w+|laid off|let go|redundan\w+|my (?:wife|husband|mother|father|son|daughter|brother|sister|kids?|mentor|heart)|late (?:husband|wife)|widow\w*|since (?:he|she) went)\b/i;
/** Announces a trouble and tells none; or says what is fine, or idle. */
const EMPTY =
  /\b(?:here is my problem|my problem is|my question is|as you know|don't get me wrong|if (?:i|you) (?:may|like)|hold it against|so to speak|the usual|frankly|i swear|no hard feelings|not a minute before|is enough|works fine|still works|no rush|no hurry|can't complain|we do not close|nothing more needed|subject line)\b/i;
/** What would be is not what is, and what goes on in the writer's head is no trouble to be quoted. */
const OWN_MIND =
  /^(?:i'd |i would |i want |we want |we'd |we would )|\b(?:i want|we want|don't hold|mustn't|i've never|if i'm honest)\b|^i (?:can't|cannot|don't|do not|wonder|think|feel|know|guess|wish|hope|am not sure|would|have no)\b/i;
const PLEASANTRY =
  /\b(?:hi|hello|good morning|hope|would love|wish|dream|thank|thanks|cheers|regards|lovely|good to see|nice to|congratulations|welcome|holiday|weather|please|sorry|never mind|joke|kidding|jealous|god)\b/i;
const BOUNDARIES =
  /(?:; | - | – | because |, (?=you )|\bnote that |\.\.+ |, (?:but|so|and|because|which|who|since|as|whereas|while|particularly|especially)\b|\b(?:became clear|found|noticed|learned|heard|told (?:me|us)|says?|said|turns out|complains?) that |\. |: | and (?=(?:I|we|they|it|he|she|nobody|everyone|honestly|now|then|only|still|every time)\b))/;
const OPENERS =
  /^(?:and|but|so|also|because|then|well|however|meanwhile|honestly|frankly|to be honest|to be fair|anyway|plus|as you know|by the way)[, ]+/i;

/** "Lost nine of my thirty over winter": the subject may be left out where the verb can only be the past. */
const TOLD_SHORT = /^(?:lost|ran|missed|fell|broke|sold|had|got|became|gave|paid)$/;
/** In an open question, not knowing may be the very matter. */
const AT_A_LOSS =
  /^i (?:don't|do not|really don't) know (?:what|how|where|which|whether|if)\b|^i have a feeling\b/i;
/** Below this a clause tells of no trouble worth quoting. */
const LEAST = 2.4;

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
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const open = ask.kind === 'vague';
  const found = reading.sentences.flatMap((sentence, at) => {
    if (quiet(sentence, reading.sentences[at + 1])) return [];
    const far = Math.min(2.4, Math.abs(at - asked) * 0.3);
    return clausesOf(besideAsks(sentence, reading, ask))
      .filter((clause) => sayable(clause, open))
      .map((clause) => ({ clause, told: worthOf(clause, ask.kind === 'renewal'), far }))
      .filter(({ told }) => told - far / 2 >= (open ? LEAST - 1 : LEAST));
  });
  if (found.length === 0 && open) return toldBefore(reading, asked);
  return found
    .sort((a, b) => b.told - b.far - (a.told - a.far))
    .slice(0, 2)
    .map(({ clause }) => ({ parts: [theirs(clause)], plural: false, fact: saidHere(clause) }));
}

/** Of an open question the sentence before it is the matter, even where it tells no trouble. */
function toldBefore(reading: Reading, asked: number): Phrase[] {
  const before = reading.sentences.slice(Math.max(0, asked - 2), asked + 1).reverse();
  for (const sentence of before) {
    if (quiet(sentence, undefined)) continue;
    const clause = clausesOf(sentence.text).find((one) => sayable(one, true) && !GOOD_NEWS.test(one));
    if (clause) return [{ parts: [theirs(clause)], plural: false, fact: saidHere(clause) }];
  }
  return [];
}

/** A question, something private, or a trouble that the next sentence says is over. */
function quiet(sentence: Sentence, next: Sentence | undefined): boolean {
  return sentence.text.trim().endsWith('?') || PRIVATE.test(sentence.text) || isMended(next);
}

/** Lines listed among the asks that ask for nothing and tell how it is. */
const TELLING: readonly AskKind[] = ['complaint', 'decided', 'none'];

/** The sentence without the asking words: "We want a hard roof, *so folk aren't put off by rain*". */
function besideAsks(sentence: Sentence, reading: Reading, ask: Ask): string {
  let text = sentence.text;
  const asking = reading.asks.filter((one) => !TELLING.includes(one.kind));
  for (const one of [ask, ...asking]) text = text.replace(one.quote, ' ; ');
  return text;
}

/** A sentence cut where a clause of its own begins; an "and" cuts only between two clauses. */
function clausesOf(sentence: string): string[] {
  return sentence.split(BOUNDARIES).flatMap((piece) => {
    if (/^[\s,;]*so (?:that )?/.test(piece)) return [];
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

function trimmed(piece: string): string {
  const front = piece
    .trim()
    .replace(OPENERS, '')
    .replace(/^\p{Lu}[\p{Ll}]+, (?=\p{Ll})/u, '');
  return withoutEndMarks(front, '.,;:!()-').replace(/^[\s(",;-]+/, '');
}

function worthOf(clause: string, renewal: boolean): number {
  if (GOOD_NEWS.test(clause)) return 0;
  const hurts = HURTS.reduce((sum, [pattern, worth]) => sum + (pattern.test(clause) ? worth : 0), 0);
  const changed = renewal && CHANGES.test(clause) ? 3 : 0;
  const idle = /\b(?:you|your|said|well|pleased|happy|enjoy\w*|fine|perfect|lovely|nice)\b/i.test(clause)
    ? 2
    : 0;
  const vague = /^(?:it|this|that|they|he|she|them|these|those|now it|there)\b/i.test(clause) ? 0.5 : 0;
  return hurts + changed - idle - vague;
}

/** A clause of its own: right length, a verb in it, nothing private, no wish and no pleasantry. */
function sayable(clause: string, openQuestion: boolean): boolean {
  const tokens = tokensOf(clause).filter((token) => token.kind !== 'mark');
  if (tokens.length < 4 || tokens.length > 14 || /["“”\n()?]/.test(clause)) return false;
  const first = tokens[0]?.lower ?? '';
  if (AUXILIARIES.has(first) || (PLAIN_VERBS.has(first) && !TOLD_SHORT.test(first))) return false;
  if (OWN_MIND.test(clause) && !(openQuestion && AT_A_LOSS.test(clause))) return false;
  if (PLEASANTRY.test(clause) || EMPTY.test(clause)) return false;
  if (
    /^(?:to|that|which|who|if|when|while|where|than|like|for|of|or|with|not|having|being|off|one which|he|she|\w+s (?:it|them))\b|\b(?:that|which|who|and|but|if)$/i.test(
      clause,
    )
  )
    return false;
  return TOLD_SHORT.test(first) || hasVerb(tokens);
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
