import type { ComponentChildren } from 'preact';
import type { Note } from '../../utils/notes/note.ts';
import { Day } from '../look/Day.tsx';
import { IconButton } from '../look/IconButton.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { Markdown } from './Markdown.tsx';

export interface NoteCardProps {
  readonly note: Pick<Note, 'text' | 'updatedAt'>;
  /** The editor, while the note is being typed. */
  readonly editor: ComponentChildren | null;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** X3: one note, rendered; typed into in its place. */
export function NoteCard({ note, editor, onEdit, onDelete }: NoteCardProps) {
  const t = useText();
  const now = useNow();
  const stop = useStop(editor ? {} : { e: onEdit, Enter: onEdit, x: onDelete });
  return (
    <article ref={stop} class="card note" tabIndex={-1} aria-label={t('note_label')}>
      {editor ?? (
        <>
          <Markdown text={note.text} />
          <div class="note-foot">
            <span class="aside">
              <Day at={note.updatedAt} now={now} />
            </span>
            <span class="note-tools">
              <IconButton icon="pencil" label={t('note_edit')} keyName="e" onClick={onEdit} />
              <IconButton icon="bin" label={t('note_delete')} keyName="x" onClick={onDelete} />
            </span>
          </div>
        </>
      )}
    </article>
  );
}
