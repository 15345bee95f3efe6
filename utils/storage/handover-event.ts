import type { AskRecord } from '../judgement/ask-record.ts';
import type { LedgerEvent } from '../ledgers/ledgers.ts';
import type { TakenOver } from '../messaging/calls/handover.ts';

/** A hand-over that was taken: what it did beside the ledgers too, so that all of it can be taken back as one. */
export interface HandoverEvent extends LedgerEvent {
  readonly handover: {
    readonly taken: TakenOver;
    readonly asks: readonly AskChange[];
    readonly persons: readonly PersonChange[];
  };
}

export interface AskChange {
  readonly id: string;
  /** Null where it came in. */
  readonly before: AskRecord | null;
  /** Unix ms of the change, by which it is known again. */
  readonly updatedAt: number;
}

/** A client who came in, or was given further addresses. */
export interface PersonChange {
  readonly id: string;
  readonly isNew: boolean;
  readonly addresses: readonly string[];
}

/** Whether an event is a hand-over's. */
export function isHandover(event: LedgerEvent): event is HandoverEvent {
  return 'handover' in event;
}
