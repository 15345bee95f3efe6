import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../text/text.ts';
import { FileChoice } from './FileChoice.tsx';
import { SecretField } from './SecretField.tsx';
import { Working } from './Working.tsx';

export interface UnlockProps {
  /** The name of the file. */
  readonly file: string;
  readonly isOpening: boolean;
  /** The last try did not open it. */
  readonly isWrong: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onFile: (file: File) => void;
}

/** The passphrase of a file that was chosen; Enter opens it. What was typed stays, so that it can be mended. */
export function Unlock({ file, isOpening, isWrong, onOpen, onFile }: UnlockProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const isEmpty = typed.trim() === '';
  useLayoutEffect(() => {
    if (!isOpening) form.current?.querySelector('input')?.focus();
  }, [isOpening]);
  return (
    <form
      ref={form}
      class="passphrase"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !isOpening) onOpen(typed);
      }}
    >
      <p>
        <bdi>{t('handover_file', file)}</bdi>
      </p>
      <SecretField
        label={t('handover_passphrase')}
        value={typed}
        shown={shown}
        invalid={isWrong}
        onInput={setTyped}
      />
      <label class="tick">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('handover_show')}
      </label>
      {isOpening ? (
        <Working label={t('handover_opening')} />
      ) : (
        <div class="buttons">
          <button type="submit" class="button main" disabled={isEmpty}>
            {t('handover_open')}
          </button>
          <FileChoice label={t('handover_another')} onFile={onFile} />
        </div>
      )}
    </form>
  );
}
