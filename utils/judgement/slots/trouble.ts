import type { Ask, AskKind, Reading, Sentence } from '../../mail/reading.ts';
import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { sharedStems } from '../words/stems.ts';
import { PRIVATE } from '../words/trouble-words.ts';
import { clausesOf, isToldClause } from './clauses.ts';
import { saidHere } from './facts.ts';
import { besideAsks, isPrivate, MENDED } from './likely/matter/clauses-around.ts';
import { hurting, isAboutTrouble } from './likely/matter/hurting.ts';
import type { LikelyMatter } from './likely/matter/likely-matters.ts';
import { telling, tellsPlainly, worthHeard } from './telling.ts';
import { worthOf } from './trouble-worth.ts';

/** Below this a clause tells of no trouble worth quoting. */
const LEAST = 2.4;
const LEAST_PRICED = 2.6;
const LEAST_SECOND = 1.8;
const LEAST_OF_CHANGE = 2;
/** The most words of a clause to be quoted; what has changed is often told in a few more. */
const MOST = 14;
const LONGER = 17;
const FEWEST_LEFT = 5;
/** So many sentences before and behind the ask belong to it; farther off another story is told. */
const BEFORE = 8;
const BEHIND = 3;
/** What the farthest sentence costs. */
const FARTHEST = 2.4;

function isMended(next: Sentence | undefined): boolean {
  return next !== undefined && MENDED.test(next.text);
}

/**
 * The clauses that best tell what is wrong, as they wrote them, the best two first: for quoting, so that no grammar can be
 * bent. Chosen from the likely ones where those were learned for that, else by rules. Empty where the message tells nothing
 * of the kind.
 */
export function findTroubles(whole: Reading, ask: Ask, likely: readonly LikelyMatter[]): Phrase[] {
  if (isAboutTrouble(ask.kind)) return hurting(likely, ask);
  const reading = telling(whole, ask, 'matter');
  const asked = Math.max(0, sentenceIndex(reading, ask));
  const found = reading.sentences.flatMap((sentence, at) => {
    if (quiet(sentence, reading.sentences[at + 1]) || isWish(sentence, reading)) return [];
    const far = distance(at - asked, ask.kind);
    if (far === null) return [];
    const most = ask.kind === 'renewal' ? LONGER : MOST;
    return clausesOf(besideAsks(sentence.text, reading, ask))
      .map((clause) => shortened(clause, most))
      .filter((clause) => isToldClause(clause, false, most) && !PRIVATE.test(clause))
      .map((clause) => ({
        clause,
        told: worthOf(clause, ask) + related(clause, ask, reading) + worthHeard(sentence, 'matter'),
        far,
      }))
      .filter(
        ({ clause, told }) => tellsPlainly(sentence, clause, 'matter') || told - far / 2 >= least(ask.kind),
      );
  });
  return (
    found
      .sort((a, b) => b.told - b.far - (a.told - a.far))
      // A second must tell something by itself.
      .filter(({ told }, place) => place === 0 || (place === 1 && told >= LEAST_SECOND))
      .map(({ clause }) => ({ parts: [theirs(clause)], plural: false, fact: saidHere(clause) }))
  );
}

/** "Since October we print for others too, on the new machines": a long clause ends at a comma, if enough is left. */
function shortened(clause: string, most: number): string {
  let kept = clause;
  while (kept.split(/\s+/).length > most && kept.includes(', ')) kept = kept.slice(0, kept.lastIndexOf(', '));
  return kept.split(/\s+/).length >= FEWEST_LEFT ? kept : clause;
}

function least(kind: AskKind): number {
  if (kind === 'quote') return LEAST_PRICED;
  return kind === 'renewal' || kind === 'cancel' ? LEAST_OF_CHANGE : LEAST;
}

/** How far off a sentence stands, as what it costs; null where it belongs to another story. What led to an ask comes before it. */
function distance(steps: number, kind: AskKind): number | null {
  // Before a renewal the whole mail may tell.
  if (kind !== 'renewal' && (steps < -BEFORE || steps > BEHIND)) return null;
  return Math.min(FARTHEST, steps > 0 ? 0.2 + steps * 0.4 : -steps * 0.3);
}

/** A clause that speaks of the thing itself is about it. */
function related(clause: string, ask: Ask, reading: Reading): number {
  const at = Math.max(0, sentenceIndex(reading, ask));
  return sharedStems(clause, reading.sentences[at]?.text ?? ask.quote) > 0 ? 0.8 : 0;
}

/** What they would like in passing is no trouble of this ask. */
function isWish({ text }: Sentence, { wishes }: Reading): boolean {
  return wishes.some((wish) => text.includes(wish));
}

/** A question, something private, or a trouble that the next sentence says is over. */
function quiet(sentence: Sentence, next: Sentence | undefined): boolean {
  return sentence.text.trim().endsWith('?') || isPrivate(sentence.text) || isMended(next);
}
