import { Icon } from './Icon.tsx';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A field that searches as one types; Esc empties it first. */
export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <div class="search">
      <Icon name="search" size={14} />
      <input
        type="search"
        class="field"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !value) return;
          event.preventDefault();
          onInput('');
        }}
      />
    </div>
  );
}
