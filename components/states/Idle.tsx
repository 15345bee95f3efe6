import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { State } from './State.tsx';

/** No mail is open: says what will stand here and how it gets here, and offers the day's follow-ups meanwhile. */
export function Idle({ onToday }: { onToday: () => void }) {
  const t = useText();
  return (
    <State icon="note" title={t('idle_title')}>
      <p>{t('idle_body')}</p>
      <div class="buttons">
        <Button icon="bell" onClick={onToday}>
          {t('idle_today')}
        </Button>
      </div>
    </State>
  );
}
