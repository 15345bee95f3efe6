import { useId, useState } from 'preact/hooks';
import { loopbackAddress } from '../../utils/settings/loopback.ts';
import { useText } from '../text/text.ts';

export interface ModelAddressProps {
  /** The address that was named last; empty where none was. */
  readonly endpoint: string;
  readonly onConnect: (endpoint: string) => void;
}

/** Where the program listens. Only this computer's own names are taken. */
export function ModelAddress({ endpoint, onConnect }: ModelAddressProps) {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState(endpoint);
  const [wrong, setWrong] = useState(false);
  const connect = () => {
    const address = loopbackAddress(typed);
    setWrong(address === null);
    if (address) onConnect(address);
  };
  return (
    <form
      class="model-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        connect();
      }}
    >
      <label class="label" for={id}>
        {t('model_address')}
      </label>
      <div class="add-row">
        <input
          id={id}
          class="field"
          value={typed}
          placeholder="http://127.0.0.1:11434"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-fault` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('model_connect')}
        </button>
      </div>
      {wrong && (
        <p id={`${id}-fault`} class="field-fault" role="alert">
          {t('model_addressFault')}
        </p>
      )}
    </form>
  );
}
