import type { JoinedClient } from '../../utils/messaging/calls/clients.ts';
import { Button } from '../look/Button.tsx';
import { Day } from '../look/Day.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';

export interface JoinedListProps {
  /** The one joined last in front. */
  readonly joined: readonly JoinedClient[];
  readonly onPart: (joined: JoinedClient) => void;
}

/** X6: clients who were joined to this one, each to be parted again; nothing where there are none. */
export function JoinedList({ joined, onPart }: JoinedListProps) {
  const t = useText();
  const now = useNow();
  if (joined.length === 0) return null;
  return (
    <section class="box" aria-labelledby="joined-clients">
      <h2 id="joined-clients">{t('joined_title')}</h2>
      <ul class="sites">
        {joined.map((one) => (
          <li key={one.merge}>
            <span>
              <bdi>{one.name}</bdi>{' '}
              <small>
                <bdi>{one.address}</bdi> · <Day at={one.at} now={now} />
              </small>
            </span>
            <Button label={t('joined_partOf', one.name)} onClick={() => onPart(one)}>
              {t('joined_part')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
