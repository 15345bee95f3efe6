import type { Known, TheirDay } from './known.ts';

/** Why it is of use to the client to hear from us, in a word of theirs or of ours. */
export interface Useful {
  readonly what: 'our-promise' | 'their-day' | 'their-wish' | 'their-promise';
  /** Verbatim; null for a day that has no name but its kind. */
  readonly text: string | null;
  /** Of a day: what kind it is; else null. */
  readonly kind: TheirDay['kind'] | null;
  /** ISO date it turns on, or null. */
  readonly day: string | null;
}

/**
 * The strongest reason to write that is of use to the client and not only to us: what we owe them, a day of theirs that
 * comes near, what they wished for; last that their own promise may have slipped their mind.
 * @returns null where nothing known says so: then the user finds one, or lets the client rest
 */
export function usefulTo({ ourPromise, theirPromise, wish, theirDay }: Known): Useful | null {
  if (ourPromise) return { what: 'our-promise', text: ourPromise.text, kind: null, day: ourPromise.day };
  if (theirDay) return { what: 'their-day', ...theirDay };
  if (wish) return { what: 'their-wish', text: wish.text, kind: null, day: null };
  return (
    theirPromise && { what: 'their-promise', text: theirPromise.text, kind: null, day: theirPromise.day }
  );
}
