/** A note about a client. Markdown as typed; shown rendered, stored verbatim. */
export interface Note {
  /** Made by the view that creates the note, so that a repeated save is the same save. */
  readonly id: string;
  readonly person: string;
  readonly account: string;
  readonly text: string;
  /** Counts saves. A save names the revision it was typed over; a mismatch is a conflict. */
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Set while deleted: the note can be brought back until it is swept. */
  readonly deletedAt: number | null;
  /** The note this one was split from when two views changed it at once; both texts are kept. */
  readonly conflictWith: string | null;
  readonly source: 'typed' | 'imported';
}
