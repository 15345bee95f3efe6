import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { SaveState, type SaveStatus } from './SaveState.tsx';

export interface NoteEditorProps {
  readonly text: string;
  readonly status: SaveStatus;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
}

/** X3: a note in the hands of the user. There is no save button: it is saved as it is typed, and says so. */
export function NoteEditor({ text, status, onType, onDone }: NoteEditorProps) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  return (
    <div class="note-editor">
      <textarea
        ref={field}
        class="field"
        aria-label={t('note_label')}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (!done) return;
          event.preventDefault();
          onDone();
        }}
      />
      <div class="note-foot">
        <SaveState status={status} />
        <Button keyName="Escape" onClick={onDone}>
          {t('note_done')}
        </Button>
      </div>
    </div>
  );
}
