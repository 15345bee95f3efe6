import { useState } from 'preact/hooks';
import type { Nudge } from '../../utils/nudges/nudge.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { dayLabel, daysBetween } from '../look/days.ts';
import { SnoozeMenu } from '../nudges/SnoozeMenu.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import type { NowActions } from './actions.ts';

export interface DueCardProps {
  readonly nudge: Nudge;
  /** How many more are due beside this one. */
  readonly more: number;
  /** It stands first, and alone carries colour. */
  readonly first: boolean;
  readonly actions: Pick<NowActions, 'nudgeDone' | 'nudgeSnooze' | 'openThread' | 'showTab'>;
}

/** X5: a follow-up whose day has come. Where it stands first it alone carries colour: red when late, amber today. */
export function DueCard({ nudge, more, first, actions }: DueCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [choosing, setChoosing] = useState(false);
  const late = daysBetween(nudge.dueAt, now);
  const tone = late > 0 ? 'sore' : 'due';
  const { thread } = nudge;
  const done = () => actions.nudgeDone(nudge.id);
  const open = thread ? () => actions.openThread(thread.url) : undefined;
  const choose = () => setChoosing(true);
  return (
    <Card
      title={t('due_title')}
      aside={late > 0 ? plural(t, late, 'due_late_one', 'due_late_other') : t('due_today')}
      tone={first ? tone : 'quiet'}
      keys={choosing ? {} : { d: done, s: choose, o: open }}
    >
      <p class="due-reason">
        <bdi>{nudge.reason}</bdi>
      </p>
      <p class="aside">
        {t('due_set', dayLabel(t, nudge.createdAt, now, locale))}
        {thread && (
          <>
            {' · '}
            <bdi>{thread.subject}</bdi>
          </>
        )}
      </p>
      {choosing ? (
        <SnoozeMenu
          onPick={(dueAt) => actions.nudgeSnooze(nudge.id, dueAt)}
          onCancel={() => setChoosing(false)}
        />
      ) : (
        <div class="buttons">
          <Button keyName="d" onClick={done}>
            {t('nudge_done')}
          </Button>
          <Button keyName="s" onClick={choose}>
            {t('nudge_later')}
          </Button>
          {open && (
            <Button keyName="o" onClick={open}>
              {t('nudge_open')}
            </Button>
          )}
          {more > 0 && (
            <Button look="plain" onClick={() => actions.showTab('nudges')}>
              {plural(t, more, 'due_more_one', 'due_more_other')}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
