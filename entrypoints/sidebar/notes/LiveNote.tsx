import { NoteCard } from '../../../components/notes/NoteCard.tsx';
import { NoteEditor } from '../../../components/notes/NoteEditor.tsx';
import type { SaveNote } from '../../../utils/messaging/calls/notes.ts';
import type { Note } from '../../../utils/notes/note.ts';
import { useSavers } from './savers.ts';

export interface LiveNoteProps {
  readonly note: Note;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  /** @param words of it that are still on their way */
  readonly onDelete: (words: SaveNote | undefined) => void;
}

/** One note with what is being typed into it: words on their way to the disk stand here before they have arrived. */
export function LiveNote({ note, editing, onEdit, onDelete }: LiveNoteProps) {
  const saver = useSavers().of(note);
  const remove = () => onDelete(saver.unsaved);
  const done = () => {
    onEdit(false);
    // A note that was emptied is a note that should go; it can be brought back like any other.
    if (!saver.text.trim()) remove();
  };
  return (
    <NoteCard
      note={{ text: saver.text, updatedAt: note.updatedAt }}
      onEdit={() => onEdit(true)}
      onDelete={remove}
      editor={
        editing ? (
          <NoteEditor text={saver.text} status={saver.status} onType={saver.type} onDone={done} />
        ) : null
      }
    />
  );
}
