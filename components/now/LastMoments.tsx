import type { Moment } from '../../utils/clients/person.ts';
import { shortBy } from '../history/moment-words.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { Day } from '../look/Day.tsx';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';

export interface LastMomentsProps {
  /** Newest first. */
  readonly moments: readonly Moment[];
  readonly total: number;
  readonly onAll: () => void;
}

/** The last things that passed between the two, one line each. */
export function LastMoments({ moments, total, onAll }: LastMomentsProps) {
  const t = useText();
  const now = useNow();
  return (
    <Card title={t('moments_title')}>
      {moments.length === 0 ? (
        <p class="empty">{t('moments_empty')}</p>
      ) : (
        <ul class="moments">
          {moments.map((moment) => (
            <li key={moment.id}>
              <Day at={moment.at} now={now} />
              <span class="moment-line">
                <span class="moment-by">{t(shortBy(moment))}</span> <bdi class="theirs">{moment.line}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      {total > moments.length && (
        <div class="force">
          <Button look="plain" onClick={onAll}>
            {plural(t, total, 'moments_all_one', 'moments_all_other')}
          </Button>
        </div>
      )}
    </Card>
  );
}
