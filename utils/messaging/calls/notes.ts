import type { Typing } from '../../notes/marks.ts';
import type { Note } from '../../notes/note.ts';

/** X3: notes. */
export interface NoteCalls {
  'notes.list'(args: { person: string }): Note[];
  /**
   * Creates or saves. `base` is the last revision the view knew, 0 for a new note. A conflict keeps both texts.
   * With `from` a view may send one save after the other without waiting: they are told apart from those of others,
   * and in whatever order they arrive the newest words stand. Fails with `too-long` beyond 200,000 characters.
   */
  'notes.save'(args: SaveNote): NoteSaved;
  /** `words`: what the view typed before and has not seen saved; it is stored with the deletion. */
  'notes.delete'(args: { id: string; words?: SaveNote | undefined }): null;
  'notes.restore'(args: { id: string }): null;
  /** Settles a conflict: the text stays in `keep`, the other note goes (and can be restored). */
  'notes.settle'(args: { keep: string; drop: string }): null;
  'notes.search'(args: { text: string; person: string | null; limit: number }): Note[];
}

export interface SaveNote {
  readonly id: string;
  readonly person: string;
  readonly text: string;
  readonly base: number;
  readonly from?: Typing | undefined;
}

export interface NoteSaved {
  readonly revision: number;
  /** Set when another view had saved in between: both texts are kept, this one under a new id. */
  readonly conflict: { readonly id: string; readonly with: string } | null;
}
