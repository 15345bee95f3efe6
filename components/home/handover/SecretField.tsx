import { useId } from 'preact/hooks';

export interface SecretFieldProps {
  readonly label: string;
  readonly value: string;
  /** Whether what is typed can be read. */
  readonly shown: boolean;
  /** Made up here, and not one that the browser may know. */
  readonly isNew?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly onInput: (value: string) => void;
}

/** A field for a passphrase. The browser is asked to keep nothing: the passphrase belongs to a file, not to a place. */
export function SecretField({ label, value, shown, isNew, describedBy, invalid, onInput }: SecretFieldProps) {
  const id = useId();
  const field = {
    id,
    class: 'field',
    value,
    autocomplete: isNew ? ('new-password' as const) : ('off' as const),
    autocapitalize: 'off' as const,
    spellcheck: false,
    maxLength: 1_000,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="secret">
      <label class="label" for={id}>
        {label}
      </label>
      {shown ? <input type="text" {...field} /> : <input type="password" {...field} />}
    </div>
  );
}
