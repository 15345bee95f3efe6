import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Nudge } from '../../utils/nudges/nudge.ts';
import { Button } from '../look/Button.tsx';
import { Card } from '../look/Card.tsx';
import { dayLabel, daysBetween } from '../look/days.ts';
import type { KeyMap } from '../look/keys/use-stop.ts';
import { fewTools, NudgeTools, useNudgeTools } from '../nudges/NudgeTools.tsx';
import { RepeatsLine } from '../nudges/RepeatsLine.tsx';
import { WaitLine } from '../nudges/WaitLine.tsx';
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
  /** What one needs to know to do it. */
  readonly contextOf: (nudge: Nudge) => ComponentChildren;
  readonly actions: Pick<NowActions, 'nudges' | 'showTab'>;
}

/** X5: a follow-up whose day has come. Where it stands first it alone carries colour: red when late, amber today. */
export function DueCard({ nudge, more, first, contextOf, actions }: DueCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const tools = useNudgeTools(nudge, actions.nudges);
  const late = daysBetween(nudge.dueAt, now);
  const tone = late > 0 ? 'sore' : 'due';
  const { thread } = nudge;
  // The cards below have keys of their own: here only those are heard that are printed.
  const own = fewTools(nudge, now).map(({ key }) => [key, tools.keys[key]] as const);
  const keys: KeyMap = tools.form === 'none' ? { ...Object.fromEntries(own), e: () => setOpen(!open) } : {};
  return (
    <Card
      title={t('due_title')}
      aside={late > 0 ? plural(t, late, 'due_late_one', 'due_late_other') : t('due_today')}
      tone={first ? tone : 'quiet'}
      keys={keys}
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
      <WaitLine nudge={nudge} />
      <RepeatsLine nudge={nudge} />
      <NudgeTools
        nudge={nudge}
        tools={tools}
        few
        more={[{ key: 'e', words: open ? 'nudge_less' : 'nudge_more' }]}
        keys={keys}
        actions={actions.nudges}
      />
      {open && contextOf(nudge)}
      {more > 0 && tools.form === 'none' && (
        <Button look="plain" onClick={() => actions.showTab('nudges')}>
          {plural(t, more, 'due_more_one', 'due_more_other')}
        </Button>
      )}
    </Card>
  );
}
