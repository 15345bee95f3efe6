import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../look/Button.tsx';
import { useUnfinished } from '../look/unfinished.ts';
import { useText } from '../text/text.ts';

export interface EditQuestionProps {
  readonly text: string;
  readonly onInsert: (text: string) => void;
  readonly onCancel: () => void;
}

/** The question in the user's own hands; the first blank is selected, because it is what has to be filled in. */
export function EditQuestion({ text, onInsert, onCancel }: EditQuestionProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { settle, goOn } = useUnfinished(box, t('asked_editLabel'), text);
  useLayoutEffect(() => {
    // What was typed before may stand there again.
    const blank = /\[[^\]]{1,60}\]/u.exec(field.current?.value ?? '');
    field.current?.focus();
    if (blank) field.current?.setSelectionRange(blank.index, blank.index + blank[0].length);
  }, [text]);
  const insert = () => {
    if (!typed.trim()) return;
    settle();
    onInsert(typed.trim());
  };
  const cancel = () => {
    settle();
    onCancel();
  };
  return (
    <div ref={box} onInput={goOn}>
      <label class="label" for={id}>
        {t('asked_editLabel')}
      </label>
      <textarea
        id={id}
        ref={field}
        class="field"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            insert();
          } else if (event.key === 'Escape') {
            event.preventDefault();
            cancel();
          }
        }}
      />
      <div class="buttons">
        <Button look="main" keyName="Enter" onClick={insert}>
          {t('draft_insert')}
        </Button>
        <Button keyName="Escape" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
