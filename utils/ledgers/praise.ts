import type { Entry, Evidence } from './entry.ts';

/** K5: where praise stands. `may`, `may-not`: what they answered to "may I quote you?"; `refused`: read, and none. */
export const PRAISE_STATES = ['kept', 'asked', 'may', 'may-not', 'refused'] as const;
export type PraiseState = (typeof PRAISE_STATES)[number];

/** K5: praise, verbatim: it is never reworded. `day` is the day it was said. */
export interface PraiseEntry extends Entry {
  readonly evidence: Evidence;
  readonly state: PraiseState;
  /** ISO date on which they were asked, and on which they answered; null before. */
  readonly askedOn: string | null;
  readonly answeredOn: string | null;
}

/** What is known of new praise. */
export type NewPraise = Pick<
  PraiseEntry,
  'id' | 'account' | 'person' | 'origin' | 'evidence' | 'day' | 'source'
>;

export function newPraise(given: NewPraise, now: number): PraiseEntry {
  return { ...given, state: 'kept', askedOn: null, answeredOn: null, createdAt: now, updatedAt: now };
}

/** Read in a mail, and none: kept so that it is not proposed again. */
export function refusedPraise(given: NewPraise, now: number): PraiseEntry {
  return { ...newPraise(given, now), state: 'refused' };
}

/** How the user can set it. One may answer without having been asked. */
export type PraiseWord = Exclude<PraiseState, 'refused'>;
export const PRAISE_WORDS: readonly PraiseWord[] = ['kept', 'asked', 'may', 'may-not'];

/** @param today ISO date where the user is */
export function praiseIs(praise: PraiseEntry, state: PraiseWord, today: string, now: number): PraiseEntry {
  if (state === praise.state) return praise;
  const isAnswer = state === 'may' || state === 'may-not';
  return {
    ...praise,
    state,
    askedOn: state === 'kept' ? null : state === 'asked' ? today : praise.askedOn,
    answeredOn: isAnswer ? today : null,
    updatedAt: now,
  };
}
