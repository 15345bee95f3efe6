import { useText } from '../text/text.ts';
import { State } from './State.tsx';

/** No mail is open: says what will stand here and how it gets here. */
export function Idle() {
  const t = useText();
  return (
    <State icon="note" title={t('idle_title')}>
      <p>{t('idle_body')}</p>
    </State>
  );
}
