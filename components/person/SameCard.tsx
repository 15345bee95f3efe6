import type { SameAs } from '../../utils/messaging/calls/clients.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { useText } from '../text/text.ts';

/** What the user can say of two clients; each can be taken back by the notice. */
export interface SameActions {
  readonly merge: (other: string) => void;
  readonly apart: (other: string) => void;
}

export interface SameCardProps {
  /** Null where nobody comes into question. */
  readonly same: SameAs | null;
  /** Of the client shown. */
  readonly name: string;
  readonly address: string | undefined;
  readonly actions: SameActions;
}

/** X6: asks whether another client is the same human being, with the reason; nothing is joined unasked. */
export function SameCard({ same, name, address, actions }: SameCardProps) {
  const t = useText();
  if (!same) return null;
  const { person, reason } = same;
  return (
    <Card title={t('same_title')}>
      <p>{reason.why === 'record' ? t('same_record', reason.where) : t('same_name')}</p>
      <ul class="same-two">
        {[
          { name, address },
          { name: same.name, address: same.address },
        ].map((one) => (
          <li key={one.address}>
            <bdi>{one.name}</bdi> · <bdi>{one.address}</bdi>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button onClick={() => actions.merge(person)}>{t('same_yes')}</Button>
        <Button look="plain" onClick={() => actions.apart(person)}>
          {t('same_no')}
        </Button>
      </div>
    </Card>
  );
}
