import { useId } from 'preact/hooks';
import type { ModelList } from '../../utils/messaging/calls/models.ts';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { FAULT_WORDS } from './model-words.ts';

export interface ModelPickProps {
  readonly name: string;
  /** Undefined until the program has answered. */
  readonly list: ModelList | undefined;
  readonly onName: (name: string) => void;
  readonly onAgain: () => void;
}

/** Which of the models that the program offers; or why it offers none, in plain words. */
export function ModelPick({ name, list, onName, onAgain }: ModelPickProps) {
  const t = useText();
  const id = useId();
  if (!list) {
    return (
      <p class="aside" role="status">
        {t('model_looking')}
      </p>
    );
  }
  const trouble = list.fault
    ? t(FAULT_WORDS[list.fault])
    : list.models.length === 0
      ? t('model_empty')
      : null;
  if (trouble || !list.models) {
    return (
      <div class="model-field" role="alert">
        <p class="bad">{trouble}</p>
        <div class="buttons">
          <Button onClick={onAgain}>{t('model_again')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div class="model-field">
      <label class="label" for={id}>
        {t('model_name')}
      </label>
      <select id={id} class="field" onChange={({ currentTarget }) => onName(currentTarget.value)}>
        <option value="" selected={name === ''} disabled>
          {t('model_pick')}
        </option>
        {[...new Set([...(name ? [name] : []), ...list.models])].map((one) => (
          <option key={one} value={one} selected={one === name}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
