import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

/** The one site that Ovation reads from the start. */
const GMAIL = 'https://mail.google.com/';

export interface WelcomeProps {
  /** It was read: it stays away from now on. */
  readonly onStart: () => void;
  /** Leads to where other sites are added. */
  readonly onSites: () => void;
}

/** The first run: three sentences, nothing asked for, and the way to the first mail. */
export function Welcome({ onStart, onSites }: WelcomeProps) {
  const t = useText();
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{t('welcome_title')}</h2>
      <p>{t('welcome_who')}</p>
      <p>{t('welcome_ask')}</p>
      <p>{t('welcome_stay')}</p>
      <div class="buttons">
        <a class="button main" href={GMAIL} target="_blank" rel="noreferrer" onClick={onStart}>
          {t('welcome_mail')}
        </a>
        <Button onClick={onSites}>{t('welcome_sites')}</Button>
        <Button look="plain" onClick={onStart}>
          {t('welcome_start')}
        </Button>
      </div>
    </section>
  );
}
