import type { Basic } from '../../utils/ledgers/basics.ts';
import { onDay } from '../asks/ask-line.ts';
import { Card } from '../look/Card.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { BASIC_WORDS } from './basic-words.ts';
import { noonOf } from './ledger-day.ts';

/** C1: why no extra is suggested: what comes first, each in one line. */
export function HeldBackCard({ basics }: { basics: readonly Basic[] }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  return (
    <Card title={t('extra_heldBack')}>
      <ul class="held-back">
        {basics.map(({ kind, words, day }) => {
          const at = day === null ? null : noonOf(day);
          return (
            <li key={kind}>
              {t(BASIC_WORDS[kind])}
              {words !== null && (
                <>
                  {': '}
                  <bdi class={kind === 'third-party' ? '' : 'theirs'}>{words}</bdi>
                </>
              )}
              {at !== null && <span class="aside"> {t('promise_due', onDay(at, now, locale))}</span>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
