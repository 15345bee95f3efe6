import type { Ask } from '../../mail/reading.ts';
import type { TextPart } from '../judgement.ts';
import type { Phrase } from '../slots.ts';
import { say, theirs } from '../text-parts.ts';
import { withoutEndMarks } from '../words/trim.ts';
import { saidHere } from './facts.ts';
import { quotable } from './quotes.ts';

/** The ask said back as one would say it, as a sentence of its own: `You ask us to "add a gold clasp".` */
export interface Request {
  readonly sentence: readonly TextPart[];
  /** A deed asked of us: `You ask us to "…".`; else their words as they stand. */
  readonly ofUs: boolean;
  readonly fact: Phrase['fact'];
}

/** What is asked of us as a deed: the words behind it are the deed itself. */
const OF_US =
  /^(?:(?:and|so|but|also|now)[, ]+)?(?:(?:please |kindly |perhaps |maybe )?(?:could|can|would|will) you(?: please| kindly| perhaps| maybe| possibly)?|please can you|please|kindly|pls|(?:i|we)(?:'d| would)? (?:like|want|need) you to|(?:i|we) (?:ask|beg|request) you to) (?:also |please |just )?(?=[a-z])/i;
/** What turns a clause into a request. */
const WISHING =
  /\b(?:is to|are to|should|must|could|would|want\w*|need\w*|like|ask\w*|also|too|as well|add|include|please|looking for|better|kindly|instead|more|required?|concluded|decided)\b|'d\b/gi;
/** What only leads to the request. */
const LED =
  /^(?:(?:and|but|so|also|now|therefore|then)[, ]+|the (?:outcome|result|upshot|idea|plan|decision|conclusion) is that |we have decided nothing but |[\p{L} ]{3,24} (?:has |have )?(?:decided|concluded) that |in short,? |i think,? )/iu;
const FEWEST = 4;
const MOST = 16;
/** "Do you agree with this" and "what can you do for us" say nothing when they are said back. */
const HOLLOW =
  /^(?:[\p{L}]+(?: and [\p{L}]+)? (?:it|them|that)$|you (?:still|already|know|have|are)|what (?!(?:we|i)(?:'ll|'d| will| need| want| would)|is (?:missing|needed|required))|how|when|where|who|which|is|are|do|does|may|shall|let me|tell|know|send|see|say|advise|share|revisit|find|note|confirm|quote|treat|consider|regard|come back|have a look)\b/iu;
const WEAK_END =
  /\b(?:the|a|an|our|your|my|their|of|to|in|on|at|for|with|by|from|and|or|but|that|which|who|as|if|is|are|be|not|when|where)$/i;

/** The words of the ask that hold the request, cut at no word in the middle; null where none could be said back. */
export function findRequest(ask: Ask): Request | null {
  // A later clause must tell itself that something is wanted; the first may tell it by its place.
  const [best] = clausesOf(ask.quote)
    .filter((clause, place) => fits(clause) && (place === 0 || wishes(clause) > 0))
    .sort((a, b) => wishes(b) - wishes(a));
  const phrase = best ? quotable(best) : null;
  if (!phrase || !best) return null;
  const deed = deedIn(best);
  return deed
    ? { sentence: say`You ask us to "${theirs(deed)}".`, ofUs: true, fact: saidHere(deed) }
    : { sentence: say`You write "${phrase.parts}".`, ofUs: false, fact: phrase.fact };
}

/** The clauses as they stand, the longest that may be said back first: whole, then cut at marks, then at "and". */
function clausesOf(quote: string): string[] {
  const pieces = quote.split(
    /[;:(–!?\n]| - |,? because |, (?=(?:and|but|so|the|we|i|our|my|could|can|please|kindly|which|isn't|right|or)\b)/i,
  );
  return pieces.flatMap((piece) => {
    const whole = trimmed(piece);
    if (words(whole) <= MOST) return [whole];
    return [
      ...piece.split(/,| and (?=(?:we|i|please|could|can)\b)| because | so that | as (?:they|it|we|the)\b/i),
    ].map(trimmed);
  });
}

function trimmed(piece: string): string {
  return withoutEndMarks(piece.trim().replace(LED, ''));
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** "We're having one of those as well": said back alone it is about nothing. */
const POINTS =
  /\bone of (?:those|these|them)\b|^(?:same|it|that|this|they|those) (?:may|can|could|should|must)\b|, same\b/i;

function fits(clause: string): boolean {
  if (POINTS.test(clause)) return false;
  const deed = deedIn(clause);
  if (deed) return words(deed) >= FEWEST && !HOLLOW.test(deed) && !WEAK_END.test(deed);
  const count = words(clause);
  return (
    count >= FEWEST + 1 &&
    count <= MOST &&
    !HOLLOW.test(clause) &&
    !OF_US.test(clause) &&
    !WEAK_END.test(clause)
  );
}

function wishes(clause: string): number {
  return (clause.match(WISHING) ?? []).length + (deedIn(clause) ? 2 : 0);
}

/** "please add a gold clasp" → "add a gold clasp"; null where nothing is asked of us in so many words. */
function deedIn(clause: string): string | null {
  const match = OF_US.exec(clause);
  return match ? clause.slice(match[0].length) : null;
}
