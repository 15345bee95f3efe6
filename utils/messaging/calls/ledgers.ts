import type { LedgerName, Ledgers } from '../../ledgers/ledgers.ts';
import type { Settling } from '../../ledgers/promise.ts';
import type { Effort, GrantRoute, Reaction } from '../../ledgers/wish.ts';

/**
 * C, D, K, P: what is kept, counted and brought back. Every change answers with the event that takes it back
 * (`ledger.undo`), null where it changed nothing, so that each may be sent twice.
 */
export interface LedgerCalls {
  /** Takes a change back. Fails with `changed-since` where something of it was changed again: nothing is done then. */
  'ledger.undo'(args: { event: string }): null;
  /** Takes back what one act changed in several calls: all of it or, failing as `ledger.undo`, nothing. */
  'ledger.undoAll'(args: { events: readonly string[] }): null;

  'promises.list'(args: LedgerQuery<'promises'>): LedgerRow<'promises'>[];
  /** D7: typed by the user, or made of selected words; `quote` are words of the open mail. */
  'promises.add'(args: {
    tab?: number | undefined;
    id: string;
    person: string;
    by: 'us' | 'client';
    text: string;
    day: string;
    quote: string | null;
  }): Changed;
  /** Confirms what was read in the open mail, as it was proposed or reworded. */
  'promises.confirm'(args: { tab?: number | undefined; origin: string; text: string; day: string }): Changed;
  /** What was read in the open mail is no promise; it is not proposed again. */
  'promises.refuse'(args: { tab?: number | undefined; origin: string }): Changed;
  'promises.settle'(args: { ids: readonly string[]; how: Settling }): Changed;
  'promises.edit'(args: { id: string; text: string; day: string }): Changed;

  'wishes.list'(args: LedgerQuery<'wishes'>): LedgerRow<'wishes'>[];
  /**
   * D1: typed, selected in the mail (`selection`), or out of a refusal in the draft (`draft`). Of a quote the first 1,000
   * characters become the text of the wish; all 5,000 that it may have stay what it rests on.
   */
  'wishes.add'(args: {
    tab?: number | undefined;
    id: string;
    person: string;
    text: string;
    from: 'typed' | 'selection' | 'draft';
  }): Changed;
  'wishes.confirm'(args: { tab?: number | undefined; origin: string; text: string }): Changed;
  'wishes.refuse'(args: { tab?: number | undefined; origin: string }): Changed;
  /** D4 */
  'wishes.grant'(args: {
    id: string;
    route: GrantRoute;
    effort: Effort | null;
    cost: string | null;
    reaction: Reaction;
  }): Changed;
  'wishes.state'(args: { ids: readonly string[]; state: 'open' | 'let-go' }): Changed;
  'wishes.edit'(args: { id: string; text: string }): Changed;
}

/** The event that takes a change back, or null where nothing changed. */
export interface Changed {
  readonly event: string | null;
}

export interface LedgerQuery<Name extends LedgerName> {
  /** Null for everybody's. */
  readonly person: string | null;
  readonly states: readonly Ledgers[Name]['state'][];
  /** In all texts of an entry and in its client's name and addresses. */
  readonly search: string;
  /** Of one side alone, in a ledger that has sides; null, or left out, for both. */
  readonly by?: 'us' | 'client' | null | undefined;
  /** Only what turns on a day before this one (ISO date); left out for every day. */
  readonly before?: string | undefined;
  /** `day`: what is due first in front, else the oldest; `newest`: what was kept last; `client`: by their names. */
  readonly sort: 'day' | 'newest' | 'client';
  readonly skip: number;
  readonly limit: number;
}

/** An entry with whose it is. */
export type LedgerRow<Name extends LedgerName> = Ledgers[Name] & {
  readonly personName: string;
  readonly address: string;
};
