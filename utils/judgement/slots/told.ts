import type { Phrase } from '../slots.ts';
import { theirs } from '../text-parts.ts';
import { saidHere } from './facts.ts';
import type { LikelyMatter } from './likely/matter/likely-matters.ts';

/** A clause of theirs that can be quoted. */
export interface Told extends Phrase {
  /** How likely it tells what is behind the ask, 0 to 1. */
  readonly share: number;
  /** How plainly the network hears its sentence tell that, 0 to 1; null where none read it. */
  readonly heard: number | null;
}

/** How likely a clause has to be to be looked at. */
const LEAST = 0.06;

/** The clauses that may be quoted, as they stand in the mail, the likeliest first. */
export function findTold(likely: readonly LikelyMatter[]): Told[] {
  return likely
    .filter(({ share }) => share >= LEAST)
    .map(({ clause, share, sentence }) => ({
      parts: [theirs(clause)],
      plural: false,
      fact: saidHere(clause),
      share,
      heard: sentence.tells?.matter ?? null,
    }));
}
