import type { Tells } from '../reading.ts';

/** Shares over the classes of a head, by name; together 1. */
export type Shares = ReadonlyMap<string, number>;

/** What a network makes of a sentence. `promise` and `wish` are likelihoods, 0 to 1. */
export interface SentenceView {
  readonly kinds: Shares;
  readonly promise: number;
  readonly wish: number;
  /** Absent where the network was not taught to hear it. */
  readonly tells?: Tells;
}

/** What a network makes of a message. */
export interface NetworkView {
  /** One for each sentence, in order. */
  readonly sentences: readonly SentenceView[];
  readonly deciding: Shares;
  readonly mode: Shares;
  readonly stop: Shares;
  /** How likely a question is due, 0 to 1. */
  readonly due: number;
}
