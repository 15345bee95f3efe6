import type { ExtraEntry, ExtraState } from '../../utils/ledgers/extra.ts';
import type { FilledIdea } from '../../utils/ledgers/ideas/fill.ts';
import type { OccasionEntry, OccasionWords } from '../../utils/ledgers/occasion.ts';
import type { Effort, Reaction } from '../../utils/ledgers/wish.ts';

/**
 * What can be done with extras. Each resolves in the view that owns the data; what comes from a form tells whether it
 * went through, so that no words are lost that did not.
 */
export interface ExtraActions {
  /** C2: done, later, or never again. */
  readonly answer: (idea: FilledIdea, how: ExtraState) => void;
  /** C4: how they took it; the effort stays as it was where none is said. */
  readonly took: (extra: ExtraEntry, reaction: Reaction, effort?: Effort | null) => void;
}

/** What can be done with a day to remember. */
export interface OccasionActions {
  readonly seenTo: (occasion: OccasionEntry) => void;
  readonly letGo: (occasion: OccasionEntry) => void;
  readonly edit: (occasion: OccasionEntry, words: OccasionWords) => Promise<boolean>;
}
