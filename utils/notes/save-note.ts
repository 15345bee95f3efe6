import type { Note } from './note.ts';

/** The longest note that is kept, in UTF-16 units: some 60 pages. */
export const LONGEST_NOTE = 200_000;

/** What a view sends when the user has typed. */
export interface Save {
  readonly id: string;
  readonly person: string;
  readonly account: string;
  readonly text: string;
  /** The revision the text was typed over, 0 for a new note. */
  readonly base: number;
}

/** What a save comes to. Each holds the note as it now stands. */
export type Saved =
  /** Write `note`. */
  | { readonly kind: 'stored'; readonly note: Note }
  /** This very text is stored already: nothing to write. */
  | { readonly kind: 'same'; readonly note: Note }
  /** Somebody saved in between: write `note`, a new one, and leave the stored one as it is. */
  | { readonly kind: 'conflict'; readonly note: Note };

/**
 * Decides what a save does to what is stored. No text that was typed is ever lost: two views that changed a note at
 * once end with two notes. Sending the same save again changes nothing, so a lost answer costs nothing.
 * @param stored the note with the id of the save, deleted or not, or null
 */
export function saveNote(stored: Note | null, save: Save, now: number): Saved {
  if (!stored) return { kind: 'stored', note: newNote(save, save.id, save.base + 1, null, now) };
  if (stored.text === save.text) return { kind: 'same', note: stored };
  if (stored.revision === save.base) {
    // Words typed into a note that another view has deleted bring it back: typing is the later wish.
    const note = {
      ...stored,
      text: save.text,
      revision: stored.revision + 1,
      updatedAt: now,
      deletedAt: null,
    };
    return { kind: 'stored', note };
  }
  const note = newNote(
    { ...save, person: stored.person, account: stored.account },
    conflictId(save),
    1,
    stored.id,
    now,
  );
  return { kind: 'conflict', note };
}

function newNote(save: Save, id: string, revision: number, conflictWith: string | null, now: number): Note {
  const { person, account, text } = save;
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

/** The same save always makes the same id; it begins like the note it was split from, so both sort together. */
function conflictId({ id, base, text }: Save): string {
  return `${id.split('~', 1)[0]}~${fingerprint(`${id}\n${base}\n${text}`)}`;
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
