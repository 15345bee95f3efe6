import { useId, useState } from 'preact/hooks';
import type { Address } from '../../utils/clients/address.ts';
import { useText } from '../text/text.ts';
import { typedAddress } from './typed-address.ts';

export interface TypeAddressProps {
  /** What is asked; who it is, unless said otherwise. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly onChoose: (address: Address) => void;
}

/** A box to say who it is; tells in words what is missing instead of refusing in silence. */
export function TypeAddress({ label, placeholder, onChoose }: TypeAddressProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const address = typedAddress(typed);
  const missing = asked && address === null;
  return (
    <form
      class="type-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (address) onChoose(address);
      }}
    >
      <label class="label" for={id}>
        {label ?? t('unknown_type')}
      </label>
      <input
        id={id}
        class="field"
        value={typed}
        placeholder={placeholder ?? t('unknown_placeholder')}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {missing && (
        <p id={`${id}-missing`} class="field-fault" role="alert">
          {t('unknown_missing')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button main">
          {t('unknown_use')}
        </button>
      </div>
    </form>
  );
}
