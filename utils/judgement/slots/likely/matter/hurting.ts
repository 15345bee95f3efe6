import type { Ask, AskKind } from '../../../../mail/reading.ts';
import type { Phrase } from '../../../slots.ts';
import { theirs } from '../../../text-parts.ts';
import { saidHere } from '../../facts.ts';
import { tellsPlainly } from '../../telling.ts';
import { worthOf } from '../../trouble-worth.ts';
import type { LikelyMatter } from './likely-matters.ts';

/** From here on a clause is quoted that is the likeliest, and one that tells what is wrong (docs/reading.md). */
const SURE = 0.35;
const SURE_TOO = 0.2;
/** So likely that its words need not be loud; beside an addition they must be. */
const PLAIN = 0.55;
/** How loud the words are that tell what is wrong: beside an addition they must be the loudest. */
const LOUD = { vague: 0.8, solution: 2, scope: 2.8 } as const;

/** Kinds in which what hands quoted is what is wrong; elsewhere it is as often what changes or comes. */
export function isAboutTrouble(kind: AskKind): kind is keyof typeof LOUD {
  return kind in LOUD;
}

/** Of the clauses by their likelihood the first two that tell what is wrong, for quoting. */
export function hurting(likely: readonly LikelyMatter[], ask: Ask): Phrase[] {
  return likely
    .filter((one) => hurts(one, ask))
    .slice(0, 2)
    .map(({ clause }) => quoted(clause));
}

/** The likeliest clause, whatever it tells; null where none is likely enough. */
export function likeliest([first]: readonly LikelyMatter[]): Phrase | null {
  return first && first.share >= SURE ? quoted(first.clause) : null;
}

/** The network hears it plainly, its words are loud, or it is likely enough without them. */
function hurts({ sentence, clause, share }: LikelyMatter, ask: Ask): boolean {
  if (!isAboutTrouble(ask.kind)) return false;
  if (share >= SURE && tellsPlainly(sentence, clause, 'matter')) return true;
  const worth = worthOf(clause, ask);
  if (ask.kind === 'scope') return share >= PLAIN && worth >= LOUD.scope;
  return share >= SURE_TOO && worth > 0 && (worth >= LOUD[ask.kind] || share >= PLAIN);
}

function quoted(clause: string): Phrase {
  return { parts: [theirs(clause)], plural: false, fact: saidHere(clause) };
}
