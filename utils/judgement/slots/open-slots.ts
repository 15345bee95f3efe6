import type { Thing } from './as-thing.ts';
import type { Likely } from './likely/thing/likely-thing.ts';
import type { Told } from './told.ts';

/** What wordings are tried with, sure or not: how likely it is to be right counts for the worth of the question. */
export interface OpenSlots {
  /** The likeliest name of what they asked for. */
  readonly likelyThing: Likely | null;
  /** The clauses around the ask that may tell what is behind it, the likeliest first. */
  readonly told: readonly Told[];
  /** Three things and more that they number around the ask: "the 14 containers". */
  readonly counted: readonly Thing[];
}
