import type { Changed } from './ledgers.ts';

/** S6: a client's win. Changes are as in `LedgerCalls`. */
export interface WinCalls {
  /** Celebrated, or not for now: the win is named by its origin and read again, so that a view cannot make one up. */
  'wins.answer'(args: { tab?: number | undefined; origin: string; how: 'done' | 'not-this' }): Changed;
}
