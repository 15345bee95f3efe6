import { useText } from '../text/text.ts';
import { State } from './State.tsx';

/** A page that is not ours to stand in has framed the sidebar: nothing of any client is shown. */
export function Stranger() {
  const t = useText();
  return (
    <main class="plain-frame">
      <State icon="shield" title={t('stranger_title')}>
        <p>{t('stranger_body')}</p>
      </State>
    </main>
  );
}
