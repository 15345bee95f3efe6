import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { useText } from '../text/text.ts';

export interface NewAddressCardProps {
  /** Null where the record shows nothing new. */
  readonly address: string | null;
  /** The client's. */
  readonly name: string;
  readonly onAdd: (address: string) => void;
}

/** X2: the record gives an address that is not known of this client; it is added on the user's word alone. */
export function NewAddressCard({ address, name, onAdd }: NewAddressCardProps) {
  const t = useText();
  if (address === null) return null;
  return (
    <Card title={t('newAddress_title')}>
      <p>
        <bdi>{address}</bdi>
      </p>
      <div class="buttons">
        <Button onClick={() => onAdd(address)}>{t('newAddress_add', name)}</Button>
      </div>
    </Card>
  );
}
