import type { HandedWord, Wording } from './wording.ts';

/** What holds for one ledger when it is handed over. */
export interface Rule<What> {
  /** What stands above its entries. */
  readonly title: HandedWord;
  /** Whether an entry stays with whoever kept it. */
  readonly stays: (what: What) => boolean;
  /** What may leave of an entry, field by field; what is the keeper's own business is emptied. */
  readonly leaving: (what: What) => What;
  /**
   * What tells an entry from the others of its client, in words that two people who met the same thing would both have
   * kept. One of them in common is enough; an empty one tells nothing.
   */
  readonly telling: (what: What) => readonly string[];
  /** What of the entry that is here stays when the other version is taken: it is no difference between the two. */
  readonly keeping?: (mine: What, theirs: What) => Partial<What>;
  /** A client has one at most, so that there cannot be both; it bears this origin here. */
  readonly single?: (person: string) => string;
  /** In words: first what it is, then, a line each, what there is to know of it. */
  readonly tell: (what: What, wording: Wording) => readonly string[];
}
