import type { Feeling } from '../clients/feelings.ts';
import type { Tier } from '../clients/tier.ts';
import { type Entry, NO_DAY, textOr } from './entry.ts';

/** How long the words may be that say whom a client serves: they stand inside a sentence. */
export const LONGEST_SERVES = 80;

/**
 * How a client is to be dealt with, in the user's own words: one entry for each client, begun with the first of its
 * lines. Every line is null until somebody says it.
 */
export interface CareEntry extends Entry {
  /** There is nothing to open or close. */
  readonly state: 'kept';
  /** C3: whom they serve, as it would stand after "They serve": "families who redo a kitchen". */
  readonly serves: string | null;
  /** P3: how they should feel. */
  readonly feelAs: Feeling | null;
  /** K3: ISO date until which they asked for quiet. */
  readonly quietUntil: string | null;
  /** X5: how close the user wants to keep them. */
  readonly tier: Tier | null;
}

/** The lines of it. */
export type CareLines = Pick<CareEntry, 'serves' | 'feelAs' | 'quietUntil' | 'tier'>;

const NOTHING: CareLines = { serves: null, feelAs: null, quietUntil: null, tier: null };

/** Each of them, in no order. */
const LINES = Object.keys(NOTHING) as readonly (keyof CareLines)[];

/** The entry of a client of whom nothing is said yet. */
export function newCare(given: Pick<CareEntry, 'id' | 'account' | 'person'>, now: number): CareEntry {
  return {
    ...given,
    ...NOTHING,
    origin: `care\n${given.person}`,
    state: 'kept',
    day: NO_DAY,
    createdAt: now,
    updatedAt: now,
    source: 'typed',
  };
}

/** With these lines in place of what they were; an entry that says the same already stays the very same. */
export function caredFor(care: CareEntry, lines: Partial<CareLines>, now: number): CareEntry {
  const after = { ...care, ...lines };
  const isSame = LINES.every((line) => after[line] === care[line]);
  return isSame ? care : { ...after, updatedAt: now };
}

/** Words as they are kept for whom a client serves: one line, without what was typed around it; empty becomes null. */
export function servesWords(typed: string): string | null {
  const line = typed.replace(/\s+/g, ' ').replace(/^\s*(?:they serve|serves?)\s+/i, '');
  return textOr(line.replace(/[\s.;,:!?]+$/u, ''), LONGEST_SERVES);
}
