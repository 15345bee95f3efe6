import type { AskKind, Reading } from '../mail/reading.ts';
import { type Entry, type Evidence, LONGEST_TEXT, textOr } from './entry.ts';

/** P1: how a moment ended. */
export const HOWS = ['good', 'neutral', 'sore'] as const;
export type How = (typeof HOWS)[number];

/** P4: `sore` is open until a repair is recorded; then it is `repaired`. */
export const ENDING_STATES = [...HOWS, 'repaired'] as const;
export type EndingState = (typeof ENDING_STATES)[number];

/** P4: what was done about a sore moment. */
export interface Repair {
  /** In the user's words. */
  readonly done: string;
  /** ISO date. */
  readonly on: string;
}

/**
 * P1: how one moment with a client ended: one entry a moment, whose name is the entry's origin. `day` is the day of the
 * moment.
 */
export interface EndingEntry extends Entry {
  /** Unix ms of the moment, so that the last of a day can be told. */
  readonly at: number;
  /** What happened, where the user told it; null where the mail does. */
  readonly text: string | null;
  readonly evidence: Evidence | null;
  readonly state: EndingState;
  readonly repair: Repair | null;
}

/** What is known of a new ending. */
export type NewEnding = Omit<EndingEntry, 'state' | 'repair' | 'createdAt' | 'updatedAt'>;

export function newEnding(given: NewEnding, how: How, now: number): EndingEntry {
  return { ...given, state: how, repair: null, createdAt: now, updatedAt: now };
}

/** It ended otherwise after all. A repaired one that is called sore again waits for another repair. */
export function endedAs(ending: EndingEntry, how: How, now: number): EndingEntry {
  return how === ending.state ? ending : { ...ending, state: how, repair: null, updatedAt: now };
}

/**
 * P4: the repair of a sore moment is recorded, or told otherwise. An ending that is not sore needs none, and a repair
 * without words is none.
 * @param on ISO date; nothing is repaired before it is sore
 */
export function repaired(ending: EndingEntry, { done, on }: Repair, now: number): EndingEntry {
  const words = textOr(done, LONGEST_TEXT);
  if (words === null || (ending.state !== 'sore' && ending.state !== 'repaired')) return ending;
  const repair = { done: words, on: on < ending.day ? ending.day : on };
  if (ending.repair?.done === repair.done && ending.repair.on === repair.on) return ending;
  return { ...ending, state: 'repaired', repair, updatedAt: now };
}

/** The ending of the last moment, or null. */
export function lastEnding(endings: readonly EndingEntry[]): EndingEntry | null {
  return [...endings].sort((a, b) => b.at - a.at || b.createdAt - a.createdAt)[0] ?? null;
}

const SORE_KINDS: readonly AskKind[] = ['complaint', 'outage'];
const LEAST_CERTAINTY = 0.5;

/** The first words of a message that are of one of these kinds. */
function wordsOfKind({ asks }: Reading, kinds: readonly AskKind[]): string | null {
  return (
    asks.find(({ kind, certainty }) => kinds.includes(kind) && certainty >= LEAST_CERTAINTY)?.quote ?? null
  );
}

/**
 * P1: how a message of the client seems to end, with the words that show it best. A proposal: the user says how it
 * was. Somebody's own hard time is sad and not sore: nothing went wrong between us.
 * @returns null for what no person wrote to us, and for a language that is not read
 */
export function proposedEnding(
  reading: Reading,
): { readonly how: How; readonly quote: string | null } | null {
  if (reading.automatic !== null || !reading.readable) return null;
  const first = reading.sentences[0]?.text ?? null;
  const complaint = wordsOfKind(reading, SORE_KINDS);
  if (complaint !== null) return { how: 'sore', quote: complaint };
  const isHard = wordsOfKind(reading, ['hardship']) !== null;
  if (reading.mood === 'sore' && !isHard) return { how: 'sore', quote: first };
  const praise = wordsOfKind(reading, ['praise']);
  if (praise !== null || reading.mood === 'warm') return { how: 'good', quote: praise ?? first };
  return { how: 'neutral', quote: first };
}

/**
 * P4: the words of a later, warm mail that make a sore moment seem repaired. They are shown beside the question; only
 * the user says that it is.
 * @param at Unix ms of the message that was read
 */
export function seemsRepaired(ending: EndingEntry, reading: Reading, at: number): string | null {
  if (ending.state !== 'sore' || at <= ending.at) return null;
  const proposed = proposedEnding(reading);
  return proposed?.how === 'good' ? proposed.quote : null;
}
