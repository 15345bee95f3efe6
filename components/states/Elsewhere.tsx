import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { State } from './State.tsx';

export interface ElsewhereProps {
  /** The page's origin, or null where the browser does not tell. */
  readonly origin: string | null;
  readonly enabled: boolean;
  /** Asks the browser for the site; must be called in the click itself. */
  readonly onEnable: (origin: string) => void;
  /** The user said no to the browser's question a moment ago. */
  readonly refused: boolean;
}

/** The page is none that Ovation reads: it offers to, in words, and does nothing before the click. */
export function Elsewhere({ origin, enabled, onEnable, refused }: ElsewhereProps) {
  const t = useText();
  const host = origin === null ? null : new URL(origin).host;
  const offer = host !== null && !enabled;
  return (
    <State icon="open" title={t(enabled ? 'elsewhere_unreadTitle' : 'elsewhere_title')}>
      {offer ? (
        <p>{t('elsewhere_body', host)}</p>
      ) : (
        <p>{t(enabled ? 'elsewhere_unreadBody' : 'elsewhere_unknownBody')}</p>
      )}
      {refused && <p role="status">{t('elsewhere_refused')}</p>}
      {offer && origin && (
        <div class="buttons">
          <Button look="main" onClick={() => onEnable(origin)}>
            {t('elsewhere_enable')}
          </Button>
        </div>
      )}
    </State>
  );
}
