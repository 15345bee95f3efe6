import type { Nudge } from '../nudge.ts';

/** What is known of a client when a nudge of theirs comes back: all that its context is made of. */
export interface Known {
  readonly kind: Nudge['kind'];
  /** What the nudge itself says is to be done, where no promise, day or question of its own says it; else null. */
  readonly note: string | null;
  /** What a greeting calls them, or null where nobody knows. */
  readonly name: string | null;
  /** The subject of the thread, or of the last moment; empty where there is none. */
  readonly subject: string;
  /** The last thing that passed, or null. */
  readonly last: { readonly at: number; readonly from: 'client' | 'us' | 'both' } | null;
  /** A question of ours that they have not answered, verbatim. */
  readonly asked: Said | null;
  /** Promises that are open, one of each side, the one due first. */
  readonly ourPromise: Promised | null;
  readonly theirPromise: Promised | null;
  /** What they would like; `line` is a sentence or two that bring it up. */
  readonly wish: { readonly text: string; readonly line: string } | null;
  /** A day of theirs that is near, or only just past. */
  readonly theirDay: TheirDay | null;
}

/** Somebody's words; `at` is Unix ms. */
export interface Said {
  readonly text: string;
  readonly at: number;
}

export interface Promised extends Said {
  /** False where the user typed it: then nobody is said to have written it. */
  readonly verbatim: boolean;
  /** ISO date it is due, or null. */
  readonly day: string | null;
}

export interface TheirDay {
  readonly kind: 'birthday' | 'go-live' | 'anniversary' | 'event' | 'other';
  /** What the user calls it, or null. */
  readonly text: string | null;
  /** ISO date. */
  readonly day: string;
}

/** Where and by whom words are written. */
export interface WordsOf {
  /** Unix ms. */
  readonly now: number;
  /** IANA zone. */
  readonly timeZone: string;
  /** BCP 47; decides between "3 March" and "March 3". */
  readonly locale: string;
}
