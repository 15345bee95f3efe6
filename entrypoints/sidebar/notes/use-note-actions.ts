import type { NoticeText } from '../../../components/look/Notice.tsx';
import type { SaveNote } from '../../../utils/messaging/calls/notes.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { useDesk } from '../desk.ts';

/** What can be done with a whole note; everything that takes a text away offers it back. */
export interface NoteActions {
  /** @param words of it that are not known to be saved; they come back with the note */
  readonly remove: (note: Pick<Note, 'id'>, words: SaveNote | undefined) => void;
  readonly keep: (keep: Note, drop: Note) => void;
  readonly join: (first: Note, second: Note) => void;
}

/** @param onNotice says what was done and offers the way back */
export function useNoteActions(onNotice: (notice: NoticeText | null) => void): NoteActions {
  const { call, t } = useDesk();
  const fail = () => onNotice({ text: t('failed_kept') });
  const restore = (note: Pick<Note, 'id'>) => () => {
    call('notes.restore', { id: note.id }).then(() => onNotice(null), fail);
  };
  const settle = (keep: Note, drop: Note) =>
    call('notes.settle', { keep: keep.id, drop: drop.id }).then(() =>
      onNotice({ text: t('conflict_settled'), undo: restore(drop) }),
    );
  return {
    remove: (note, words) => {
      call('notes.delete', { id: note.id, words }).then(
        () => onNotice({ text: t('note_deleted'), undo: restore(note) }),
        fail,
      );
    },
    keep: (keep, drop) => void settle(keep, drop).catch(fail),
    join: (first, second) => {
      const text = `${first.text.trimEnd()}\n\n${second.text}`;
      const save = { id: first.id, person: first.person, text, base: first.revision };
      call('notes.save', save)
        // Should a third change have come in between, nothing is settled: the card shows what there is then.
        .then((saved) => (saved.conflict ? undefined : settle(first, second)))
        .catch(fail);
    },
  };
}
