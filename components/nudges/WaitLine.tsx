import type { Nudge } from '../../utils/nudges/nudge.ts';
import { isLadderOver, rungOf, type Wait } from '../../utils/nudges/wait.ts';
import { dayLabel } from '../look/days.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import { shortDate } from './short-date.ts';

/** X5: how an answer is waited for: since when, what came instead, and at the end of the ladder what is left to choose. */
export function WaitLine({ nudge }: { nudge: Pick<Nudge, 'wait' | 'endedBy' | 'dueAt'> }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const { wait, endedBy } = nudge;
  if (!wait) return null;
  if (endedBy?.by === 'answer')
    return <p class="aside">{t('wait_answered', shortDate(endedBy.at, now, locale))}</p>;
  const rung = rungOf(wait);
  return (
    <>
      <p class="aside">
        {t('wait_since', dayLabel(t, wait.since, now, locale))}
        {rung > 0 && ` · ${plural(t, rung, 'wait_again_one', 'wait_again_other')}`}
        {wait.heldAt !== null && ` · ${t('wait_held', dayLabel(t, wait.heldAt, now, locale))}`}
        {isAway(wait, now) && ` · ${t('wait_away', shortDate(noonOf(wait.awayUntil), now, locale))}`}
      </p>
      {wait.doubtAt && <p class="aside">{t('wait_doubt', dayLabel(t, wait.doubtAt, now, locale))}</p>}
      {isLadderOver(nudge, now) && <p class="wait-over">{t('wait_over')}</p>}
    </>
  );
}

function isAway(wait: Wait, now: number): wait is Wait & { readonly awayUntil: string } {
  return wait.awayUntil !== null && noonOf(wait.awayUntil) > now;
}

/** Noon of an ISO date on this machine's clock, as Unix ms. */
function noonOf(date: string): number {
  return new Date(`${date}T12:00:00`).getTime();
}
