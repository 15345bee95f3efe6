import { useId, useState } from 'preact/hooks';

export interface AddressFormProps {
  readonly label: string;
  readonly placeholder: string;
  /** What the button says. */
  readonly submit: string;
  /** What is said of an address that cannot be taken. */
  readonly fault: string;
  readonly initial?: string;
  readonly class?: string;
  /** The address as it is kept, or null for one that cannot be taken. */
  readonly read: (typed: string) => string | null;
  readonly onAddress: (address: string) => void;
  /** Empty again once it is taken, for the next one. */
  readonly clears?: boolean;
}

/** One address, or domain, and a button. What cannot be taken is said beside the field, and stays in it to be mended. */
export function AddressForm(props: AddressFormProps) {
  const { label, placeholder, submit, fault, initial = '', clears = false, read, onAddress } = props;
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    const address = read(typed);
    setWrong(address === null);
    if (address === null) return;
    onAddress(address);
    if (clears) setTyped('');
  };
  return (
    <form
      class={props.class}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
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
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-fault` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {submit}
        </button>
      </div>
      {isWrong && (
        <p id={`${id}-fault`} class="field-fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
