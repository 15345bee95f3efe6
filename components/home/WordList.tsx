import { useId, useState } from 'preact/hooks';
import { IconButton } from '../look/IconButton.tsx';
import { useText } from '../text/text.ts';

export interface WordListProps {
  readonly label: string;
  readonly placeholder: string;
  readonly items: readonly string[];
  /** The item as it is kept, or null when what was typed is none. */
  readonly read: (typed: string) => string | null;
  /** What is missing, shown when `read` gave null. */
  readonly fault: string;
  readonly onChange: (items: readonly string[]) => void;
}

/** A short list one adds to and takes from: own addresses, own domains. */
export function WordList({ label, placeholder, items, read, fault, onChange }: WordListProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const item = read(typed);
    setWrong(item === null);
    if (item === null) return;
    setTyped('');
    if (!items.includes(item)) onChange([...items, item]);
  };
  return (
    <div class="word-list">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="label" for={id}>
          {label}
        </label>
        <div class="add-row">
          <input
            id={id}
            class="field"
            value={typed}
            placeholder={placeholder}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-fault` : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('settings_add')}
          </button>
        </div>
        {wrong && (
          <p id={`${id}-fault`} class="field-fault" role="alert">
            {fault}
          </p>
        )}
      </form>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <span>{item}</span>
            <IconButton
              icon="close"
              label={t('settings_remove', item)}
              onClick={() => onChange(items.filter((other) => other !== item))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
