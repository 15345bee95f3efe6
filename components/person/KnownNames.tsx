import type { KnownName } from '../../utils/messaging/calls/clients.ts';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

export interface KnownNamesProps {
  /** The one said first in front. */
  readonly names: readonly KnownName[];
  /** Taken back by the notice. */
  readonly onForget: (name: KnownName) => void;
}

/** X1: names that a mailbox shows alone, with the addresses the user has said for them; nothing where there are none. */
export function KnownNames({ names, onForget }: KnownNamesProps) {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <section class="box known-names" aria-labelledby="known-names">
      <h2 id="known-names">{t('names_title')}</h2>
      <p>{t('names_body')}</p>
      <ul class="sites">
        {names.map((known) => (
          <li key={`${known.account} ${known.name}`}>
            <span>
              <bdi>{known.name}</bdi>{' '}
              <small>
                <bdi>{known.email}</bdi>
              </small>
            </span>
            <Button label={t('names_forget', known.name)} onClick={() => onForget(known)}>
              {t('learned_forget')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
