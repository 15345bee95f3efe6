import type { Feeling } from '../clients/feelings.ts';
import type { Edit } from '../judgement/feel-as/edit.ts';
import type { FamilyId } from '../judgement/judgement.ts';
import type { Displeasure, Remark } from '../judgement/mirror/remark.ts';

/** A remark as a view gets it. */
export interface ShownRemark extends Remark {
  /** The day a promise names, as Unix ms of its morning at nine; null for all other remarks. */
  readonly dueAt: number | null;
}

/** What the mirror says of the draft that is open. */
export interface DraftMirror {
  /** The weightiest first: a view shows the first that the user has not settled, and no second beside it. */
  readonly remarks: readonly ShownRemark[];
  /** The question that would help instead of a bare yes. */
  readonly question: { readonly family: FamilyId; readonly text: string } | null;
  readonly displeasure: Displeasure;
  /** P3: the one edit towards how its reader should feel; absent where nothing stands in the way, or nobody chose. */
  readonly towards?: ShownTowards | null;
}

/** P3: an edit of the draft, and what it is for. */
export interface ShownTowards {
  readonly feeling: Feeling;
  readonly edit: Edit;
}
