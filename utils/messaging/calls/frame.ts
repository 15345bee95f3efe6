import type { Feeling } from '../../clients/feelings.ts';
import type { InsertResult } from '../../clients/page-view.ts';
import type { FamilyId } from '../../judgement/judgement.ts';
import type { DraftMirror } from '../draft-mirror.ts';

/** What the sidebar asks of the page it stands beside. */
export interface FrameCalls {
  /**
   * Puts a text into the draft. Once it is there, the question is marked as inserted (`family`), or noted what it was (`of`,
   * and `event` takes that back): also when the page changed under it and with it the view that asked.
   */
  'draft.insert'(args: {
    tab?: number | undefined;
    text: string;
    family?: FamilyId | undefined;
    of?: DraftOf | undefined;
  }): InsertResult & { readonly event?: string | null };

  /** S4: null where no draft or no client is open, or it is off. The draft is asked of the page, and kept nowhere. */
  'mirror.get'(args: {
    tab?: number | undefined;
    /** P3: how the reader of this reply should feel; left out for how the client should. */
    feeling?: Feeling | 'none' | undefined;
  }): DraftMirror | null;
  /** S4: no more remarks on drafts. The settings bring them back. */
  'mirror.off'(args: Record<string, never>): null;

  /**
   * P3: makes one edit in the draft, where it stands as it was read. False: nothing was changed, because it does not, or
   * because the page offers no safe way.
   */
  'draft.edit'(args: { tab?: number | undefined; at: number; from: string; to: string }): boolean;

  /**
   * Whether the frame that asks stands directly in a page in which our content script runs. `parent` is the origin of
   * that page as the frame sees it, null where its browser does not tell.
   */
  'frame.isOurs'(args: { parent: string | null }): boolean;
  /** Whether the user can see the frame that asks, as its content script finds. */
  'frame.inSight'(args: Record<string, never>): boolean;
  'frame.fold'(args: { folded: boolean }): null;
  /** Gives the keyboard back to the page. */
  'frame.leave'(args: Record<string, never>): null;
  /** Opens the thread in its own tab, or in the tab that already shows the site. */
  'thread.open'(args: { url: string }): null;
  /** Opens our full page at a place, `proof` or `asks/ID`, in a tab of its own: a frame in Firefox cannot. */
  'home.open'(args: { place: string }): null;
}

/** What of a ledger a draft is: a layer after a delivery (K2), or the request to quote praise (K5), by their ids. */
export type DraftOf = { readonly delivery: string; readonly layer: string } | { readonly praise: string };
