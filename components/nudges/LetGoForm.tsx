import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_REASON } from '../../utils/nudges/reason.ts';
import { Button } from '../look/Button.tsx';
import { keepsForm } from '../look/keys/keeps-form.ts';
import { useText } from '../text/text.ts';

export interface LetGoFormProps {
  /** @param why in the user's words, or null */
  readonly onLetGo: (why: string | null) => void;
  readonly onCancel: () => void;
}

/** X5: lets a follow-up go, with a reason in one line for whoever likes to give one. Enter lets go, Esc keeps it. */
export function LetGoForm({ onLetGo, onCancel }: LetGoFormProps) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const letGo = () => onLetGo(field.current?.value.trim() || null);
  return (
    <fieldset
      class="nudge-ask"
      onKeyDown={(event) => {
        const enters = keepsForm(event);
        if (event.key !== 'Escape' && !enters) return;
        event.preventDefault();
        if (enters) letGo();
        else onCancel();
      }}
    >
      <legend class="unseen">{t('nudge_letGo')}</legend>
      <label class="label" for={id}>
        {t('nudge_why')}
      </label>
      <input id={id} ref={field} class="field" maxLength={LONGEST_REASON} autocomplete="off" />
      <div class="buttons">
        <Button look="main" keyName="Enter" onClick={letGo}>
          {t('nudge_letGo')}
        </Button>
        <Button keyName="Escape" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
