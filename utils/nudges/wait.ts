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

/** How many times we have written again. */
export function rungOf({ again }: Pick<Wait, 'again'>): number {
  return again.length;
}

/**
 * Whether the ladder is at its end, where the choice is to call or to let go: the last of its silences is over, or we
 * have written once more all the same.
 * @param dueAt Unix ms at which the silence that runs has lasted long enough
 * @param now Unix ms
 */
export function isLadderOver(
  { wait, dueAt }: { readonly wait: Wait | null; readonly dueAt: number },
  now: number,
): boolean {
  if (wait === null) return false;
  const left = LADDER.length - 1 - rungOf(wait);
  return left < 0 || (left === 0 && dueAt <= now);
}

/** A wait that begins with our message. */
export function newWait(given: Pick<Wait, 'since' | 'stem' | 'question'>): Wait {
  return { ...given, again: [], awayUntil: null, heldAt: null, promise: null };
}

/** In characters. */
export const LONGEST_QUESTION = 500;
/** Nobody writes again more often; what goes beyond is not counted. */
export const MOST_AGAIN = 100;
