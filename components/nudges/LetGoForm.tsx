import { useId, useRef } from 'preact/hooks';
import { LONGEST_REASON } from '../../utils/nudges/reason.ts';
import { FormBox } from '../look/FormBox.tsx';
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
  const letGo = () => onLetGo(field.current?.value.trim() || null);
  return (
    <FormBox
      title={t('nudge_letGo')}
      look="ask"
      keepWords={t('nudge_letGo')}
      onKeep={letGo}
      onClose={onCancel}
    >
      <label class="label" for={id}>
        {t('nudge_why')}
      </label>
      <input id={id} ref={field} class="field" maxLength={LONGEST_REASON} autocomplete="off" />
    </FormBox>
  );
}
