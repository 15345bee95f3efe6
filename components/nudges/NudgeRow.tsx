import { useState } from 'preact/hooks';
import type { Nudge } from '../../utils/nudges/nudge.ts';
import { Button } from '../look/Button.tsx';
import { daysBetween } from '../look/days.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import type { NudgeActions } from './nudge-actions.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { shortDate } from './short-date.ts';

export interface NudgeRowProps {
  readonly nudge: Nudge;
  /** Whose it is, where the list is not about one person. */
  readonly who?: { readonly name: string; readonly address: string } | undefined;
  readonly actions: NudgeActions;
}

/** X5: one follow-up: when, what, and done, later or let go. */
export function NudgeRow({ nudge, who, actions }: NudgeRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [choosing, setChoosing] = useState(false);
  const late = daysBetween(nudge.dueAt, now);
  const { thread } = nudge;
  const done = () => actions.done(nudge.id);
  const choose = () => setChoosing(true);
  const open = thread ? () => actions.open(thread.url) : undefined;
  const letGo = () => actions.letGo(nudge.id);
  const stop = useStop(choosing ? {} : { d: done, s: choose, o: open, x: letGo });
  const tone = late > 0 ? 'sore' : late === 0 ? 'due' : '';
  return (
    <article ref={stop} class="card nudge" tabIndex={-1}>
      <p class={`nudge-when ${tone}`}>
        {shortDate(nudge.dueAt, now, locale)}
        {late > 0 && ` · ${plural(t, late, 'due_late_one', 'due_late_other')}`}
      </p>
      <p class="nudge-reason">
        <bdi>{nudge.reason}</bdi>
      </p>
      {who && (
        <p class="aside">
          <bdi>{who.name}</bdi> · <bdi>{who.address}</bdi>
        </p>
      )}
      {choosing ? (
        <SnoozeMenu
          onPick={(dueAt) => {
            setChoosing(false);
            actions.snooze(nudge.id, dueAt);
          }}
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
          <Button look="plain" keyName="x" onClick={letGo}>
            {t('nudge_letGo')}
          </Button>
        </div>
      )}
    </article>
  );
}
