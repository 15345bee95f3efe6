import { type Entry, type Evidence, LONGEST_TEXT, NO_DAY, textOr } from './entry.ts';

/** D7: where a promise stands. `refused`: read in a mail, and the user said it is none. */
export const PROMISE_STATES = ['open', 'kept', 'early', 'exceeded', 'missed', 'released', 'refused'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** D7: something one side said it will do. `day` is the day it is due. */
export interface PromiseEntry extends Entry {
  readonly by: 'us' | 'client';
  /** What is promised, in the words of the mail until the user rewords it. */
  readonly text: string;
  readonly evidence: Evidence | null;
  readonly state: PromiseState;
  /** ISO date of the day on which it was kept, missed or released; null while it is open. */
  readonly settledOn: string | null;
}

/** What is known of a new promise. */
export type NewPromise = Pick<
  PromiseEntry,
  'id' | 'account' | 'person' | 'origin' | 'by' | 'text' | 'day' | 'evidence' | 'source'
>;

export function newPromise(given: NewPromise, now: number): PromiseEntry {
  return { ...given, state: 'open', settledOn: null, createdAt: now, updatedAt: now };
}

/** Read in a mail, and none: kept so that it is not proposed again. */
export function refusedPromise(given: NewPromise, now: number): PromiseEntry {
  return { ...newPromise(given, now), state: 'refused' };
}

/** How the user can settle a promise. `kept` becomes `early` where it was kept before its day. */
export type Settling = Exclude<PromiseState, 'early' | 'refused'>;
export const SETTLINGS: readonly Settling[] = ['open', 'kept', 'exceeded', 'missed', 'released'];

/*
 * Every change is a function from a promise to a promise; one that changes nothing gives back the very promise it was
 * given, so that a call that arrives twice is the same call.
 */

/** @param today ISO date where the user is */
export function settledAs(promise: PromiseEntry, how: Settling, today: string, now: number): PromiseEntry {
  const state = how === 'kept' && promise.day !== NO_DAY && today < promise.day ? 'early' : how;
  if (state === promise.state) return promise;
  return { ...promise, state, settledOn: state === 'open' ? null : today, updatedAt: now };
}

/** Reworded, or due on another day. An empty text changes nothing: a promise of nothing is none. */
export function editedPromise(promise: PromiseEntry, text: string, day: string, now: number): PromiseEntry {
  const words = textOr(text, LONGEST_TEXT) ?? promise.text;
  if (words === promise.text && day === promise.day) return promise;
  return { ...promise, text: words, day, updatedAt: now };
}

/** Whether its day has passed while it is open. @param today ISO date where the user is */
export function isOverdue({ state, day }: PromiseEntry, today: string): boolean {
  return state === 'open' && day < today;
}

/**
 * Days between the day it was due and the day it was settled: positive where it came late, negative where early, null
 * where it has no day or is open.
 */
export function daysLate({ day, settledOn }: PromiseEntry): number | null {
  if (settledOn === null || day === NO_DAY) return null;
  return Math.round((Date.parse(settledOn) - Date.parse(day)) / 86_400_000);
}
