import type { Note } from './note.ts';

/** Names one save: the view that typed it, and the running number of its words in that view, from 1. */
export interface Typing {
  /** Made anew by every view for every note it types in; nobody else saves under it. */
  readonly view: string;
  readonly step: number;
}

/** How far the saves of one view have got in a note, and the revision its last one made. */
export interface Mark extends Typing {
  readonly revision: number;
}

/** A note as stored: the note, and whose saves made it. Rows of earlier versions and of imports have no marks. */
export interface MarkedNote extends Note {
  /** The view that saved last stands last. */
  readonly marks?: readonly Mark[];
}

/** More views than this do not type in one note while the save of an earlier one is still on its way. */
const MOST_MARKS = 8;

/** How far a view has got in this note, or null where it has saved nothing. */
export function markOf(note: MarkedNote, typing: Typing | undefined): Mark | null {
  return note.marks?.find(({ view }) => view === typing?.view) ?? null;
}

/** The note with this save noted as its last; without `typing`, only as it is. */
export function marked(note: MarkedNote, typing: Typing | undefined): MarkedNote {
  if (!typing) return note;
  const others = (note.marks ?? []).filter(({ view }) => view !== typing.view);
  return { ...note, marks: [...others.slice(1 - MOST_MARKS), { ...typing, revision: note.revision }] };
}

/** The note as views and files see it, without the marks. */
export function plainNote({ marks: _, ...note }: MarkedNote): Note {
  return note;
}
