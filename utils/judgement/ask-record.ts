import type { AskKind } from '../mail/reading.ts';
import type { FamilyId, Mode } from './judgement.ts';

/** S5, first part: what was asked by the client, what we asked back, and what came of it. */
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
  readonly questions: readonly {
    readonly family: FamilyId;
    readonly text: string;
    readonly what: 'inserted' | 'asked' | 'declined';
    readonly at: number;
  }[];
  readonly answer: string | null;
  readonly forced: 'on' | 'off' | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly source: 'page' | 'imported';
}
