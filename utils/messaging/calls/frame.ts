import type { Feeling } from '../../clients/feelings.ts';
import type { InsertResult } from '../../clients/page-view.ts';
import type { FamilyId } from '../../judgement/judgement.ts';
import type { DraftMirror } from '../draft-mirror.ts';

/** What the sidebar asks of the page it stands beside. */
export interface FrameCalls {
  /** Puts a text into the draft; with `family` the question is then marked as inserted, also when the page changed under it. */
  'draft.insert'(args: {
    tab?: number | undefined;
    text: string;
    family?: FamilyId | undefined;
  }): InsertResult;

  /** S4: null where no draft or no client is open, or it is off. The draft is asked of the page, and kept nowhere. */
  'mirror.get'(args: {
    tab?: number | undefined;
    /** P3: how the reader of this reply should feel; left out for how the client should. */
    feeling?: Feeling | 'none' | undefined;
  }): DraftMirror | null;

  'frame.fold'(args: { folded: boolean }): null;
  /** Gives the keyboard back to the page. */
  'frame.leave'(args: Record<string, never>): null;
  /** Opens the thread in its own tab, or in the tab that already shows the site. */
  'thread.open'(args: { url: string }): null;
}
