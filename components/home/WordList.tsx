import { AddressForm } from '../look/AddressForm.tsx';
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
  const add = (item: string) => {
    if (!items.includes(item)) onChange([...items, item]);
  };
  return (
    <div class="word-list">
      <AddressForm
        label={label}
        placeholder={placeholder}
        submit={t('settings_add')}
        fault={fault}
        read={read}
        onAddress={add}
        clears={true}
      />
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
