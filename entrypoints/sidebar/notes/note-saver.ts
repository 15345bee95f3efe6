import type { SaveStatus } from '../../../components/notes/SaveState.tsx';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { NoteSaved } from '../../../utils/messaging/protocol.ts';
import type { Note } from '../../../utils/notes/note.ts';

export interface SaveNote {
  readonly id: string;
  readonly person: string;
  readonly text: string;
  readonly base: number;
}

/** One note being typed. */
export interface NoteSaver {
  /** The note these words are kept in: another one after a conflict. */
  readonly id: string;
  readonly text: string;
  readonly status: SaveStatus;
  readonly type: (text: string) => void;
  /** Takes over what another view has saved, unless words are waiting here. */
  readonly adopt: (note: Pick<Note, 'text' | 'revision'>) => void;
  /** The page is going: sends the newest words at once, without waiting for an answer. */
  readonly flush: () => void;
}

/** Waits between tries after a failure, in ms; the last one repeats. Nothing waits while saving works. */
const WAITS = [500, 2000, 5000, 15_000];

/**
 * Saves a note as it is typed: one save is under way at a time, and the newest words follow as soon as it is
 * acknowledged, so that saving is as fast as the disk and never behind by more than one answer.
 * @param start what is stored; revision 0 and an empty text for a new note
 * @param save sends one save; it may reject, then the very same save is repeated first, because its answer alone
 *   may have been lost and other words over the same revision would look like a conflict
 * @param told called after every change of `text` or `status`
 */
export function noteSaver(
  start: Pick<Note, 'id' | 'person' | 'text' | 'revision'>,
  save: (note: SaveNote) => Promise<NoteSaved>,
  told: () => void,
): NoteSaver {
  let { id, revision, text } = start;
  let stored = text;
  let status: SaveStatus = 'saved';
  let sending: SaveNote | null = null;
  let failures = 0;

  const settle = (next: SaveStatus) => {
    status = next;
    told();
  };
  const send = (note: SaveNote) => {
    sending = note;
    save(note).then(
      (saved) => {
        // After a conflict these words live in a note of their own, beside the one another view has changed.
        id = saved.conflict?.id ?? id;
        revision = saved.revision;
        stored = note.text;
        sending = null;
        failures = 0;
        pump();
      },
      (error: unknown) => failed(note, error),
    );
  };
  const failed = (note: SaveNote, error: unknown) => {
    if (error instanceof CallError && error.code === 'too-long') {
      sending = null;
      if (text === note.text) settle('too-long');
      else pump();
      return;
    }
    setTimeout(() => send(note), WAITS[Math.min(failures++, WAITS.length - 1)]);
    settle('unsaved');
  };
  const pump = () => {
    if (sending) return told();
    if (text === stored) return settle('saved');
    send({ id, person: start.person, text, base: revision });
    settle(failures > 0 ? 'unsaved' : 'saving');
  };
  return {
    get id() {
      return id;
    },
    get text() {
      return text;
    },
    get status() {
      return status;
    },
    type: (typed) => {
      text = typed;
      pump();
    },
    adopt: (note) => {
      if (sending || text !== stored || note.revision <= revision) return;
      text = stored = note.text;
      revision = note.revision;
    },
    flush: () => {
      if (text !== (sending?.text ?? stored)) {
        // Over the revision that the save under way is about to make: saves are stored in the order they are sent.
        // Should that one have lost to another view, both texts stay.
        const base = sending ? sending.base + 1 : revision;
        save({ id, person: start.person, text, base }).catch(() => {});
      }
    },
  };
}
