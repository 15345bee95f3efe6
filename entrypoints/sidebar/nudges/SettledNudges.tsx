import { Button } from '../../../components/look/Button.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { shortDate } from '../../../components/nudges/short-date.ts';
import { useLocale } from '../../../components/text/locale.ts';
import { useNow } from '../../../components/text/now.ts';
import { useText } from '../../../components/text/text.ts';
import type { Nudge } from '../../../utils/nudges/nudge.ts';
import { useDesk } from '../desk.ts';
import { NUDGE_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';

export interface SettledNudgesProps {
  readonly person: string;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** X5: what of one client was done, let go or answered last, so that an answer that was none forgets nothing. */
export function SettledNudges({ person, onNotice }: SettledNudgesProps) {
  const t = useText();
  const { call } = useDesk();
  const settled = useLive(`settled ${person}`, NUDGE_TOPICS, () => call('nudges.settled', { person }));
  const rows = settled.value ?? [];
  if (rows.length === 0) return null;
  const bringBack = (id: string) =>
    void call('nudges.undo', { id }).then(
      () => onNotice({ text: t('settled_isBack') }),
      () => onNotice({ text: t('failed_kept') }),
    );
  return (
    <section class="stack" aria-labelledby="settled-nudges">
      <h2 id="settled-nudges" class="label">
        {t('settled_title')}
      </h2>
      {rows.map((nudge) => (
        <article key={nudge.id} class="nudge nudge-row">
          <p>
            <bdi>{wordsOf(nudge)}</bdi>
          </p>
          <Ending nudge={nudge} />
          <p class="buttons">
            <Button
              look="plain"
              label={`${t('settled_back')} ${nudge.reason}`}
              onClick={() => bringBack(nudge.id)}
            >
              {t('settled_back')}
            </Button>
          </p>
        </article>
      ))}
    </section>
  );
}

/** "No answer yet" is over: of what was answered, the question stands alone. */
function wordsOf({ endedBy, wait, reason }: Nudge): string {
  return endedBy?.by === 'answer' && wait?.question ? `“${wait.question}”` : reason;
}

/** How and when it ended. */
function Ending({ nudge }: { nudge: Nudge }) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const { endedBy, state, why, updatedAt } = nudge;
  if (endedBy) return <p class="aside">{t('wait_answered', shortDate(endedBy.at, now, locale))}</p>;
  const day = shortDate(updatedAt, now, locale);
  return (
    <p class="aside">
      {t(state === 'done' ? 'settled_done' : 'settled_letGo', day)}
      {why && (
        <>
          {' · '}
          <bdi>{why}</bdi>
        </>
      )}
    </p>
  );
}
