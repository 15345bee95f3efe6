/** X5: an answer that is waited for. */
export interface Wait {
  /** Unix ms of our message that asks: what was written before it answers nothing. */
  readonly since: number;
  /** The subject as the first message had it, in lower case; empty where there is none. */
  readonly stem: string;
  /** Our question, verbatim, or null where the message holds none. */
  readonly question: string | null;
  /** Unix ms of the times we have written again, ascending, the last of each day. Two mails of one day ask once. */
  readonly again: readonly number[];
  /** ISO date on which an out-of-office says they are back, or null. */
  readonly awayUntil: string | null;
  /** Unix ms of their newest holding reply, or null. */
  readonly heldAt: number | null;
  /** Unix ms of their newest mail that looks automatic in a language that is not read; absent where there is none. */
  readonly doubtAt?: number | null | undefined;
  /** The promise that it became, by its id, or null. */
  readonly promise: string | null;
}

/** Working days of silence after each time we wrote. */
export const LADDER = [3, 7, 14] as const;
export const LAST_RUNG = LADDER.length;

/** How many times we have written again; from `LAST_RUNG` on the choice is to call or to let go. */
export function rungOf({ again }: Pick<Wait, 'again'>): number {
  return again.length;
}

/** A wait that begins with our message. */
export function newWait(given: Pick<Wait, 'since' | 'stem' | 'question'>): Wait {
  return { ...given, again: [], awayUntil: null, heldAt: null, promise: null };
}

/** In characters. */
export const LONGEST_QUESTION = 500;
/** Nobody writes again more often; what goes beyond is not counted. */
export const MOST_AGAIN = 100;
