import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';

/** The first run: three sentences, nothing asked for. */
export function Welcome({ onStart }: { onStart: () => void }) {
  const t = useText();
  return (
    <section class="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{t('welcome_title')}</h2>
      <p>{t('welcome_who')}</p>
      <p>{t('welcome_ask')}</p>
      <p>{t('welcome_stay')}</p>
      <div class="buttons">
        <Button look="main" onClick={onStart}>
          {t('welcome_start')}
        </Button>
      </div>
    </section>
  );
}
