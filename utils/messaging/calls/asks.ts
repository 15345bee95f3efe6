import type { AskRecord } from '../../judgement/ask-record.ts';
import type { AskFilter } from '../../judgement/ask-state.ts';
import type { FamilyId } from '../../judgement/judgement.ts';
import type { AskKind } from '../../mail/reading.ts';

/** S5: what was asked, what we asked back, and what came of it. Every change may be sent twice. */
export interface AskCalls {
  /** What the user did with a question; the record of an ask starts with the first of these. */
  'asks.mark'(args: {
    tab?: number | undefined;
    family: FamilyId;
    question: string;
    what: 'inserted' | 'asked' | 'declined';
  }): null;
  /** Begins the record of the open ask without a question. Its id, and whether it was not there before. */
  'asks.keep'(args: { tab?: number | undefined }): { readonly ask: string; readonly fresh: boolean };
  /** Takes `asks.keep` back: forgets a record in which nothing stands yet. */
  'asks.unkeep'(args: { ask: string }): null;
  /** What the client answered; null takes the answer back. */
  'asks.answer'(args: { ask: string; answer: string | null }): null;
  /** No answer is awaited any more, or again. */
  'asks.dismiss'(args: { ask: string; dismissed: boolean }): null;
  /** One line on what came of an ask; an empty one takes the line away. */
  'asks.note'(args: { ask: string; about: 'needed' | 'agreed' | 'result'; text: string }): null;
  /** An opportunity that an answer opened; `at` only where an earlier one is brought back. An empty text takes it away. */
  'asks.door'(args: { ask: string; text: string; question: string | null; at?: number | undefined }): null;
  /** The user's own word on this message: question it, don't, or as Ovation finds. */
  'asks.force'(args: { tab?: number | undefined; forced: 'on' | 'off' | null }): null;

  /** Newest first; `search` looks in all texts of an ask and in its client's name and addresses. */
  'asks.list'(args: AskQuery): AskRow[];
  'asks.get'(args: { ask: string }): AskRow | null;
}

export interface AskQuery {
  /** Null for everybody's. */
  readonly person: string | null;
  readonly kind: AskKind | null;
  readonly state: AskFilter;
  readonly search: string;
  /** How many of the newest to leave out. */
  readonly skip: number;
  readonly limit: number;
}

/** An ask with whose it is and the mail it stands in. */
export interface AskRow extends AskRecord {
  readonly personName: string;
  readonly address: string;
  /** Null where the mail is not on the timeline. */
  readonly url: string | null;
}
