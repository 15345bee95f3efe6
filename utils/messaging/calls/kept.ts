/** D1: what words selected in a mail can be kept as. */
export const KEEP_KINDS = ['wish', 'promise', 'note', 'fact'] as const;
export type KeepKind = (typeof KEEP_KINDS)[number];

/** D1: what became of words that were selected on a page and kept by a key or a menu, outside our own pages. */
export interface KeptCalls {
  /** Of one tab, oldest first: what was kept since a view last showed it, and all that still waits. */
  'kept.list'(args: { tab?: number | undefined }): KeptWords[];
  /** A view has said it; it is not said again. */
  'kept.seen'(args: { tab?: number | undefined; id: string }): null;
  /** Keeps waiting words with the client of the open page. `by`: whose promise it is, where the page did not tell. */
  'kept.place'(args: { tab?: number | undefined; id: string; by: 'us' | 'client' | null }): null;
  /** Lets waiting words go, or brings them back. */
  'kept.drop'(args: { tab?: number | undefined; id: string; dropped: boolean }): null;
}

export interface KeptWords {
  /** Of this one act. */
  readonly id: string;
  readonly kind: KeepKind;
  /** Verbatim; empty where nothing was selected. */
  readonly words: string;
  /** More was selected than these. */
  readonly isCut?: boolean;
  readonly became: Became;
}

/** How an act of keeping ended. */
export type Became =
  /** `by` and `day` (ISO, or null) are of a promise. */
  | {
      readonly state: 'kept';
      readonly by: 'us' | 'client' | null;
      readonly day: string | null;
      readonly undo: KeptUndo;
    }
  /** The very words of this message stand there already. */
  | { readonly state: 'had' }
  | { readonly state: 'nothing-selected' }
  | WaitingWords;

/** Words that could not be kept yet. They wait in their tab, and nothing of them is lost. */
export interface WaitingWords {
  readonly state: 'waiting';
  /** `whose`: a promise of whom? `failed`: the database did not take it. */
  readonly why: 'no-client' | 'whose' | 'failed';
  /** Whether the page they were selected on is the one that is open. */
  readonly here: boolean;
  /** The address of the thread they stand in, or null. */
  readonly url: string | null;
}

/** What takes it back: an event of a ledger, or the note that was made. */
export type KeptUndo = { readonly event: string } | { readonly note: string };
