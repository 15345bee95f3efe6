import type { InsertResult, PageView, SelectedWords, SiteId } from '../clients/page-view.ts';
import type { Replacement } from '../dom/replace-text.ts';
import type { PageCheck } from './page-check.ts';

/**
 * Everything Ovation knows about one site. An adapter reports only what it is sure of: the wrong client is worse
 * than none. It reads the page and, on the user's word alone, writes into a compose box; it makes no request, adds
 * no listener to the page's own objects and runs no script in the page's world.
 */
export interface SiteAdapter {
  readonly id: SiteId;

  /** Cheap test whether this page belongs to the site at all; called once, when the document is idle. */
  matches(document: Document, location: Location): boolean;

  /** Reads what the page shows now. Pure with regard to the page. Null: nothing that concerns a client is open. */
  read(document: Document, location: Location): PageView | null;

  /** What the user has typed into the compose box that `read` would report; null where none is open. Reads no mail. */
  draft(document: Document): string | null;

  /** The words the user has selected in one of the mails shown; null where nothing of the selection lies in a mail. */
  selected(document: Document): SelectedWords | null;

  /**
   * Calls `report` now and after every change of what `read` would return, never while the page rests, and looks at a
   * page that changes no more often than `watchChanges` does. Stops for good when `signal` aborts, leaving no observer or listener behind.
   * @param probed called after every reading, whether or not it gave something new
   */
  watch(
    document: Document,
    signal: AbortSignal,
    report: (view: PageView | null) => void,
    probed?: () => void,
  ): void;

  /**
   * Looks whether the page reads as it should: what the selectors find against what plain signs say is there. Called
   * seldom, on a page at rest. Null: nothing is open that could be missing.
   */
  readonly check?: (document: Document, location: Location) => PageCheck | null;

  /**
   * Puts `text` at the caret of the open compose box (where the caret last was, else at the start of the draft),
   * so that the page's own undo takes it out again; opens a reply first where none is open. Verified by reading back.
   * Signature and quotes stay untouched.
   * @param next for sites where a reply is another page: without it no reply is opened there
   */
  insert(document: Document, text: string, signal: AbortSignal, next?: NextPage): Promise<InsertResult>;

  /**
   * Types `to` in the place of `from`, which must stand exactly once, letter for letter, in what the user has typed into
   * the open compose box, so that the page's own undo brings it back. Verified by reading back.
   * @returns false where no box is open, and where the words do not stand there just so: nothing is changed then
   */
  replace(document: Document, words: Replacement): boolean;

  /** The element that should give up `width` pixels on `side`, or null to have the sidebar float over the page. */
  readonly room?: (document: Document) => HTMLElement | null;
}

/**
 * Carries a text over to the page that a reply opens, where this content script no longer lives. The background keeps
 * it for this tab and for tabs this one opens, for half a minute; the first page that asks (`page.start`) gets it, once,
 * and calls `insert` there without a `NextPage`. What comes of that is the answer to the insertion: `inserted` means
 * `opened-reply`. The `insert` that opened the reply gets no answer, because its page is gone.
 */
export interface NextPage {
  /** Resolves when the text is safe. */
  keep(text: string): Promise<void>;
  /** Forgets the text. True: it was still there. False: another page has taken it. */
  drop(): Promise<boolean>;
}

/**
 * One way a page has been seen to be built. Selectors are data so that a repair is one line; the newest variant
 * comes first, and the id of the one that matched is reported in `PageView.variant`.
 */
export interface SelectorVariant<Names extends string> {
  /** `site-YYYY-MM`: the month in which this shape was first seen. */
  readonly id: string;
  readonly selectors: Readonly<Record<Names, string>>;
}
