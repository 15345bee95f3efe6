import type { SaveStatus } from '../../../components/notes/SaveState.tsx';
import { CallError } from '../../../utils/messaging/call-error.ts';
import type { NoteSaved, SaveNote } from '../../../utils/messaging/calls/notes.ts';
import type { Note } from '../../../utils/notes/note.ts';
import type { Outbox } from './outbox.ts';

/** One note being typed. */
export interface NoteSaver {
  /** The note these words are kept in: another one after a conflict. */
  readonly id: string;
  readonly text: string;
  readonly status: SaveStatus;
  /** Anything was typed here, were it only taken away again. */
  readonly typed: boolean;
  /** The save of the newest words, as long as they can be saved and are not known to be on the disk. */
  readonly unsaved: SaveNote | undefined;
  readonly type: (text: string) => void;
  /** Takes over what another view has saved, unless words are waiting here. */
  readonly adopt: (note: Pick<Note, 'text' | 'revision'>) => void;
  /** The page is going: what is not known to be saved is sent once more, and no answer is waited for. */
  readonly flush: () => void;
}

/** Waits between tries after a failure, in ms; the last one repeats. Nothing waits while saving works. */
const WAITS = [500, 2000, 5000, 15_000];

/**
 * Saves a note as it is typed. Every change is handed to the browser at once, because a tab may close with any key:
 * a message that was sent arrives, a word that waits for an answer may not. The saves bear running numbers, so that
 * the background knows them for this view's own, in whatever order and however often they arrive.
 * @param start what is stored; revision 0 and an empty text for a new note
 * @param view a name that no other saver has
 * @param save sends one save; where it rejects, the newest words are sent again
 * @param outbox keeps what is under way beyond the life of this page
 * @param told called after every change of `text` or `status`
 */
export function noteSaver(
  start: Pick<Note, 'id' | 'person' | 'text' | 'revision'>,
  view: string,
  save: (note: SaveNote) => Promise<NoteSaved>,
  outbox: Pick<Outbox, 'keep' | 'forget'>,
  told: () => void,
): NoteSaver {
  let { id, revision, text } = start;
  let status: SaveStatus = 'saved';
  /** The number of the newest words, and of the newest that are on the disk. */
  let step = 0;
  let kept = 0;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const settle = (next: SaveStatus) => {
    status = next;
    told();
  };
  const newest = (): SaveNote => ({
    id,
    person: start.person,
    text,
    base: revision,
    from: { view, step },
  });
  const send = () => {
    clearTimeout(retry);
    const sent = step;
    const note = newest();
    outbox.keep(note);
    save(note).then(
      (saved) => stored(sent, saved),
      (error: unknown) => failed(sent, error),
    );
  };
  const stored = (sent: number, saved: NoteSaved) => {
    if (sent <= kept) return;
    kept = sent;
    // After a conflict these words live in a note of their own, beside the one another view has changed.
    id = saved.conflict?.id ?? id;
    revision = saved.revision;
    failures = 0;
    if (kept < step) return told();
    clearTimeout(retry);
    outbox.forget(view);
    settle('saved');
  };
  const failed = (sent: number, error: unknown) => {
    // Newer words are on their way, and tell how it stands.
    if (sent < step || sent <= kept) return;
    if (error instanceof CallError && error.code === 'too-long') return settle('too-long');
    clearTimeout(retry);
    retry = setTimeout(send, WAITS[Math.min(failures++, WAITS.length - 1)]);
    settle('unsaved');
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
    get typed() {
      return step > 0;
    },
    get unsaved() {
      return kept < step && status !== 'too-long' ? newest() : undefined;
    },
    type: (typed) => {
      if (typed === text) return;
      text = typed;
      step++;
      send();
      settle(failures > 0 ? 'unsaved' : 'saving');
    },
    adopt: (note) => {
      if (kept < step || note.revision <= revision) return;
      text = note.text;
      revision = note.revision;
    },
    flush: () => {
      // Also what is under way: it may be waiting for a background that was just starting.
      if (kept < step) send();
    },
  };
}
