import type { Basic } from '../ledgers/basics.ts';
import type { ExtraEntry } from '../ledgers/extra.ts';
import type { FilledIdea } from '../ledgers/ideas/fill.ts';
import type { OccasionEntry } from '../ledgers/occasion.ts';

/** C: the one extra thing. At most one of the three is there. */
export interface ExtrasNow {
  /** C2: the idea to bring up now, made of what is known. */
  readonly idea: FilledIdea | null;
  /** C1: what has to be right before one is brought up; told only where there is one. */
  readonly heldBack: readonly Basic[];
  /** C4: what was given, and nobody said yet how they took it. */
  readonly toAsk: ExtraEntry | null;
}

/** C7: a day of theirs, and the date on which it stands this time. */
export interface OccasionNow {
  readonly occasion: OccasionEntry;
  /** ISO date. */
  readonly day: string;
}
