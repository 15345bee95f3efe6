import type { Ask, AskKind, Reading, Sentence } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { AUXILIARIES, PLAIN_VERBS } from '../words/lexicon.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { sharedStems } from '../words/stems.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { withoutEndMarks } from '../words/trim.ts';
import {
  AT_A_LOSS,
  BOUNDARIES,
  EMPTY,
  GOOD_NEWS,
  OPENERS,
  OWN_MIND,
  PLEASANTRY,
  PRIVATE,
  TOLD_SHORT,
} from '../words/trouble-words.ts';
import { saidHere } from './facts.ts';
import { OWN_PART, worthOf } from './trouble-worth.ts';

/** Below this a clause tells of no trouble worth quoting: of a remedy it must be plain, of an open question hardly. */
const LEAST = 2.4;
const LEAST_OPEN = 0.8;
const LEAST_SECOND = 1.8;
const LEAST_OF_CHANGE = 2;
/** So many sentences before and behind the ask belong to it; farther off another story is told. */
const BEFORE = 8;
const BEHIND = 3;

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
    const far = distance(at - asked, ask.kind === 'renewal');
    if (far === null) return [];
    return clausesOf(besideAsks(sentence, reading, ask))
      .filter((clause) => sayable(clause, open))
      .map((clause) => ({ clause, told: worthOf(clause, ask) + related(clause, ask, reading), far }))
      .filter(({ told }) => told - far / 2 >= least(ask.kind));
  });
  if (found.length === 0 && open) return toldBefore(reading, ask, asked);
  return (
    found
      .sort((a, b) => b.told - b.far - (a.told - a.far))
      // The first may be weak where an open question tells no more; a second must tell something by itself.
      .filter(({ told }, place) => place === 0 || (place === 1 && told >= LEAST_SECOND))
      .map(({ clause }) => ({ parts: [theirs(clause)], plural: false, fact: saidHere(clause) }))
  );
}

function least(kind: AskKind): number {
  if (kind === 'vague') return LEAST_OPEN;
  return kind === 'renewal' || kind === 'cancel' ? LEAST_OF_CHANGE : LEAST;
}

/** How far off a sentence stands, as what it costs; null where it belongs to another story. What led to an ask comes before it. */
function distance(steps: number, anywhere: boolean): number | null {
  if (!anywhere && (steps < -BEFORE || steps > BEHIND)) return null;
  return Math.min(2.4, steps > 0 ? 0.2 + steps * 0.4 : -steps * 0.3);
}

/** A clause that speaks of the thing itself is about it. */
function related(clause: string, ask: Ask, reading: Reading): number {
  const at = Math.max(0, sentenceIndex(reading, ask));
  return sharedStems(clause, reading.sentences[at]?.text ?? ask.quote) > 0 ? 0.8 : 0;
}

/** Without any such word a sentence only tells what there is. */
const SET_AGAINST =
  /\b(?:still|yet|instead|same|every|all|only|but|nobody|never|more|less|not|no|none|than|too|always|again|since|now)\b|n't\b/i;

/** Of an open question the sentence before it is the matter, even where it tells no trouble. */
function toldBefore(reading: Reading, ask: Ask, asked: number): Phrase[] {
  const before = reading.sentences.slice(Math.max(0, asked - 2), asked + 1).reverse();
  for (const sentence of before) {
    if (quiet(sentence, undefined)) continue;
    const clause = clausesOf(besideAsks(sentence, reading, ask)).find(
      (one) => sayable(one, true) && !GOOD_NEWS.test(one) && !OWN_PART.test(one) && SET_AGAINST.test(one),
    );
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

/** A clause of its own: right length, a verb in it, nothing private, no wish and no pleasantry. */
function sayable(clause: string, openQuestion: boolean): boolean {
  const tokens = tokensOf(clause).filter((token) => token.kind !== 'mark');
  if (tokens.length < (openQuestion ? 3 : 4) || tokens.length > 14 || /["“”\n()?]/.test(clause)) return false;
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
