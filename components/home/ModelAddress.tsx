import { loopbackAddress } from '../../utils/settings/loopback.ts';
import { AddressForm } from '../look/AddressForm.tsx';
import { useText } from '../text/text.ts';

export interface ModelAddressProps {
  /** The address that was named last; empty where none was. */
  readonly endpoint: string;
  readonly onConnect: (endpoint: string) => void;
}

/** Where the program listens. Only this computer's own names are taken. */
export function ModelAddress({ endpoint, onConnect }: ModelAddressProps) {
  const t = useText();
  return (
    <AddressForm
      class="model-field"
      label={t('model_address')}
      placeholder="http://127.0.0.1:11434"
      submit={t('model_connect')}
      fault={t('model_addressFault')}
      initial={endpoint}
      read={loopbackAddress}
      onAddress={onConnect}
    />
  );
}
