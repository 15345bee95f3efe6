import type { Cake } from '../../utils/ledgers/layers/cake.ts';
import { onDay } from '../asks/ask-line.ts';
import { Icon } from '../look/Icon.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { CAKE_WORDS } from './cake-words.ts';
import { noonOf } from './ledger-day.ts';

/** K4: what lies in a cake, line by line, the newest first: the picture in words. */
export function CakeList({ cake: { touches, soldBefore } }: { cake: Pick<Cake, 'touches' | 'soldBefore'> }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const day = (on: string) => onDay(noonOf(on) ?? now, now, locale);
  return (
    <details class="facts cake-list">
      <summary>
        <span>{t('cake_asList')}</span>
        <Icon name="down" size={14} />
      </summary>
      <ul>
        {[...touches].reverse().map(({ kind, day: on, words }, place) => (
          <li key={`${on} ${kind} ${place}`}>
            <time dateTime={on}>{day(on)}</time> {t(CAKE_WORDS[kind][1])}: <bdi>{words}</bdi>
          </li>
        ))}
        {soldBefore !== null && (
          <li>
            <time dateTime={soldBefore}>{day(soldBefore)}</time> {t('cake_delivery')}
          </li>
        )}
      </ul>
    </details>
  );
}
