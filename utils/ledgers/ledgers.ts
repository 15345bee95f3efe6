import type { CareEntry } from './care.ts';
import type { DeliveryEntry } from './delivery.ts';
import type { EndingEntry } from './ending.ts';
import type { Entry } from './entry.ts';
import type { ExtraEntry } from './extra.ts';
import type { FactEntry } from './fact.ts';
import type { OccasionEntry } from './occasion.ts';
import type { PraiseEntry } from './praise.ts';
import type { PromiseEntry } from './promise.ts';
import type { WishEntry } from './wish.ts';

/** Every ledger with what an entry of it is. A ledger has a file of its own that says what it obeys. */
export interface Ledgers {
  readonly promises: PromiseEntry;
  readonly wishes: WishEntry;
  readonly facts: FactEntry;
  readonly endings: EndingEntry;
  readonly deliveries: DeliveryEntry;
  readonly praise: PraiseEntry;
  readonly extras: ExtraEntry;
  readonly occasions: OccasionEntry;
  readonly cares: CareEntry;
}
export type LedgerName = keyof Ledgers;

export const LEDGER_NAMES = [
  'promises',
  'wishes',
  'facts',
  'endings',
  'deliveries',
  'praise',
  'extras',
  'occasions',
  'cares',
] as const satisfies readonly LedgerName[];

/** Whether a table is a ledger's. */
export function isLedger(table: string): table is LedgerName {
  return LEDGER_NAMES.some((name) => name === table);
}

/** One entry as it was and as it became; null where it was not there. */
export interface EntryChange {
  readonly ledger: LedgerName;
  readonly id: string;
  readonly before: Entry | null;
  readonly after: Entry | null;
}

/** What the user did to one or many entries in one act, so that it can be taken back as one. */
export interface LedgerEvent {
  readonly id: string;
  /** Unix ms. */
  readonly at: number;
  readonly changes: readonly EntryChange[];
  /** Unix ms at which it was taken back, or null. */
  readonly undoneAt: number | null;
  /** 1 until the nudges have followed the change, or its taking back; absent then. */
  readonly unfollowed?: 1;
}
