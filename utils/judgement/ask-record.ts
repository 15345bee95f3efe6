import type { AskKind } from '../mail/reading.ts';
import type { FamilyId, Mode } from './judgement.ts';

/** S5: what was asked by the client, what we asked back, and what came of it. */
export interface AskRecord {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly thread: string | null;
  /** `site:account:message id`, or the fingerprint of the message. */
  readonly message: string;
  readonly quote: string;
  readonly kind: AskKind;
  readonly mode: Mode;
  /** Empty where the ask was kept without one. */
  readonly questions: readonly {
    readonly family: FamilyId;
    readonly text: string;
    readonly what: 'inserted' | 'asked' | 'declined';
    readonly at: number;
  }[];
  readonly answer: string | null;
  /** Unix ms at which the answer was first kept. */
  readonly answeredAt: number | null;
  /** Unix ms at which the user stopped waiting for an answer. */
  readonly dismissedAt: number | null;
  /** What they needed in truth, what was agreed and what came of it: a line each, in the user's words. */
  readonly needed: string | null;
  readonly agreed: string | null;
  readonly result: string | null;
  readonly door: Door | null;
  readonly forced: 'on' | 'off' | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly source: 'page' | 'imported';
}

/** An opportunity that an answer opened. */
export interface Door {
  readonly text: string;
  /** The question that opened it; null where the ask was kept without one. */
  readonly question: string | null;
  /** Unix ms. */
  readonly at: number;
}

/** What the records of the first version lack. */
type Added = 'answeredAt' | 'dismissedAt' | 'needed' | 'agreed' | 'result' | 'door';
export type FirstAskRecord = Omit<AskRecord, Added> & Partial<AskRecord>;

/** A record as it would be kept now. An answer from before has no time of its own, so that of the last change stands. */
export function fullAsk(record: FirstAskRecord): AskRecord {
  return {
    ...record,
    answeredAt: record.answeredAt ?? (record.answer === null ? null : record.updatedAt),
    dismissedAt: record.dismissedAt ?? null,
    needed: record.needed ?? null,
    agreed: record.agreed ?? null,
    result: record.result ?? null,
    door: record.door ?? null,
  };
}
