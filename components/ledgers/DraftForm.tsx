import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TEMPLATE } from '../../utils/ledgers/layers/templates.ts';
import { Button } from '../look/Button.tsx';
import { FormBox } from '../look/FormBox.tsx';
import { useText } from '../text/text.ts';

export interface DraftFormProps {
  readonly text: string;
  /** The words are the user's own already, so that the template's can be brought back. */
  readonly own: boolean;
  /** Empty words bring the template's back. Tells whether it went through: the form stays until it did. */
  readonly onKeep: (words: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A letter in the user's own hands; its first blank is selected. Enter begins a line, Ctrl and Enter keep it. */
export function DraftForm({ text, own, onKeep, onClose }: DraftFormProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // What was typed before may stand there again.
    const blank = /\[[^\]]{1,200}\]/u.exec(field.current?.value ?? '');
    if (blank) field.current?.setSelectionRange(blank.index, blank.index + blank[0].length);
  }, [text]);
  const keep = async (words: string) => {
    if (await onKeep(words)) onClose();
  };
  const keepTyped = () => {
    const words = field.current?.value.trim() ?? '';
    if (words) void keep(words);
  };
  return (
    <FormBox
      title={t('layer_edit')}
      look="entry"
      keepWords={t('layer_keepWords')}
      keepKey="Control+Enter"
      others={
        own && (
          <Button look="plain" icon="undo" onClick={() => void keep('')}>
            {t('layer_template')}
          </Button>
        )
      }
      onKeep={keepTyped}
      onClose={onClose}
    >
      <label class="label" for={id}>
        {t('layer_words')}
      </label>
      <textarea
        id={id}
        ref={field}
        class="field letter"
        maxLength={LONGEST_TEMPLATE}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </FormBox>
  );
}
