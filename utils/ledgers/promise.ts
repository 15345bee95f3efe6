import { daysFrom, type Entry, type Evidence, LONGEST_TEXT, NO_DAY, textOr } from './entry.ts';

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

/**
 * One that was kept stays kept on its day, also where the user says later how well.
 * @param today ISO date where the user is
 */
export function settledAs(promise: PromiseEntry, how: Settling, today: string, now: number): PromiseEntry {
  const keptOn = isFulfilled(promise.state) && isFulfilled(how) ? promise.settledOn : null;
  const settledOn = how === 'open' ? null : (keptOn ?? today);
  const state = how === 'kept' ? keptBy(promise.day, settledOn) : how;
  if (state === promise.state) return promise;
  return { ...promise, state, settledOn, updatedAt: now };
}

function isFulfilled(state: PromiseState): boolean {
  return state === 'kept' || state === 'early' || state === 'exceeded';
}

/** @param keptOn ISO date, or null where nobody knows */
function keptBy(day: string, keptOn: string | null): 'kept' | 'early' {
  return day !== NO_DAY && keptOn !== null && keptOn < day ? 'early' : 'kept';
}

/** Kept by the user though it was refused: it is a promise, and open. */
export function promisedAgain(promise: PromiseEntry, now: number): PromiseEntry {
  return promise.state === 'refused'
    ? { ...promise, state: 'open', settledOn: null, updatedAt: now }
    : promise;
}

/** Reworded, or due on another day. An empty text changes nothing: a promise of nothing is none. */
export function editedPromise(promise: PromiseEntry, text: string, day: string, now: number): PromiseEntry {
  const words = textOr(text, LONGEST_TEXT) ?? promise.text;
  if (words === promise.text && day === promise.day) return promise;
  const { state, settledOn } = promise;
  const isKept = state === 'kept' || state === 'early';
  return {
    ...promise,
    text: words,
    day,
    state: isKept ? keptBy(day, settledOn) : state,
    updatedAt: now,
  };
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
  return settledOn === null || day === NO_DAY ? null : daysFrom(day, settledOn);
}
