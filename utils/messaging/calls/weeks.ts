import type { Week } from '../../ledgers/weeks/count-weeks.ts';
import type { Practice } from '../../ledgers/weeks/practice.ts';
import type { Pleased } from '../../ledgers/weeks/referral.ts';

/** D9: the user's own weeks, for the user alone. */
export interface WeekCalls {
  'weeks.get'(args: Record<string, never>): WeeksMirror;
}

export interface WeeksMirror {
  /** The oldest first, the running one last; as many as `WEEKS_SHOWN`. */
  readonly weeks: readonly Week[];
  /** Null where nothing has been counted yet. */
  readonly practice: Practice | null;
  /** Null where nobody reacted well of late. */
  readonly referral: Referral | null;
}

/** Somebody to ask for an introduction. `address` leads to their page. */
export type Referral = Pleased & { readonly name: string; readonly address: string };
