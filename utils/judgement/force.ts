import type { AskKind } from '../mail/reading.ts';
import type { Mode } from './judgement.ts';

/** The user's own word on the question to one message, kept to learn from; one a message. */
export interface Force {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly message: string;
  readonly kind: AskKind;
  /** How the message would have been met without the word. */
  readonly mode: Mode;
  readonly word: 'on' | 'off';
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly source: 'page' | 'imported';
}
