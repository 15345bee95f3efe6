import { type MarkedNote, marked, markOf, type Typing } from './marks.ts';

/** The longest note that is kept, in UTF-16 units: some 60 pages. */
export const LONGEST_NOTE = 200_000;
/** A base that no stored note has: only a view's own mark can then stand for it. */
const NO_BASE = -1;

/** What a view sends when the user has typed. */
export interface Save {
  readonly id: string;
  readonly person: string;
  readonly account: string;
  readonly text: string;
  /** The last revision the view knew when it sent this, 0 for a new note. */
  readonly base: number;
  /** Which words of which view these are. Without it, only `base` tells a conflict. */
  readonly from?: Typing | undefined;
}

/** What a save comes to. `revision` is the one that holds these words, for the view to go on from. */
export type Saved =
  /** Write `note`. */
  | { readonly kind: 'stored'; readonly note: MarkedNote; readonly revision: number }
  /** This text, or a newer one of the same view, is stored already: nothing to write. */
  | { readonly kind: 'same'; readonly note: MarkedNote; readonly revision: number }
  /** Somebody saved in between: these words belong in `note`, a new one; the stored one stays as it is. */
  | { readonly kind: 'conflict'; readonly note: MarkedNote; readonly revision: number };

/**
 * Decides what a save does to what is stored. No text that was typed is ever lost: two views that changed a note at
 * once end with two notes. A view need not wait for answers: a save that follows another one of the same view is no
 * conflict, and one that arrives late, or twice, changes nothing.
 * @param stored the note with the id of the save, deleted or not, or null
 */
export function saveNote(stored: MarkedNote | null, save: Save, now: number): Saved {
  if (!stored) return written('stored', newNote(save, save.id, save.base + 1, null, now), save);
  const own = markOf(stored, save.from);
  // The revision of the own save, not the stored one: another view may have typed over it since.
  if (own && save.from && save.from.step <= own.step)
    return { kind: 'same', note: stored, revision: own.revision };
  if (stored.text === save.text) return sameText(stored, save, now);
  if (stored.revision === save.base || stored.revision === own?.revision) {
    return written('stored', typedOver(stored, save.text, now), save);
  }
  const { person, account } = stored;
  return written(
    'conflict',
    newNote({ ...save, person, account }, conflictId(save), 1, stored.id, now),
    save,
  );
}

/**
 * The save as it goes on when the note of its conflict is there already, from the words before these: typed on there.
 * @param id of the note that `saveNote` wanted to make
 */
export function typedOnIn(id: string, save: Save): Save {
  return { ...save, id, base: NO_BASE };
}

function written(kind: 'stored' | 'conflict', note: MarkedNote, { from }: Save): Saved {
  return { kind, note: marked(note, from), revision: note.revision };
}

function sameText(stored: MarkedNote, save: Save, now: number): Saved {
  if (!save.from) return { kind: 'same', note: stored, revision: stored.revision };
  // Noted all the same: what this view types next is typed over this very text.
  const note = stored.deletedAt === null ? stored : typedOver(stored, save.text, now);
  return written('stored', note, save);
}

/** Words typed into a note that another view has deleted bring it back: typing is the later wish. */
function typedOver(stored: MarkedNote, text: string, now: number): MarkedNote {
  return { ...stored, text, revision: stored.revision + 1, updatedAt: now, deletedAt: null };
}

function newNote(
  { person, account, text }: Save,
  id: string,
  revision: number,
  conflictWith: string | null,
  now: number,
): MarkedNote {
  return {
    id,
    person,
    account,
    text,
    revision,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    conflictWith,
    source: 'typed',
  };
}

/**
 * The same save always makes the same id, and so do all saves of one view; it begins like the note it was split from,
 * so both sort together.
 */
function conflictId({ id, base, text, from }: Save): string {
  const what = from ? from.view : `${base}\n${text}`;
  return `${id.split('~', 1)[0]}~${fingerprint(`${id}\n${what}`)}`;
}

/** 64 bits of FNV-1a in two halves with different beginnings; enough to tell texts apart, and no secret. */
function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x85ebca6b) ^ (two >>> 13);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
