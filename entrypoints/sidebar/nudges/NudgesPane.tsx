import { useState } from 'preact/hooks';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { NudgeRow } from '../../../components/nudges/NudgeRow.tsx';
import { useText } from '../../../components/text/text.ts';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { NUDGE_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';
import { ContextPane } from './ContextPane.tsx';
import { SettledNudges } from './SettledNudges.tsx';
import { useNudgeActions } from './use-nudge-actions.ts';

/** Nobody has more open follow-ups for one person. */
const MOST = 100;

export interface NudgesPaneProps {
  readonly person: string;
  /** Whether a draft to this client may stand beside the list. */
  readonly takes?: 'draft' | 'copy' | undefined;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** X5: the open follow-ups for one person, soonest first, and below them what ended last. */
export function NudgesPane({ person, takes = 'draft', onNotice }: NudgesPaneProps) {
  const t = useText();
  const { call } = useDesk();
  const actions = useNudgeActions(onNotice);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const nudges = useLive(`nudges ${person}`, NUDGE_TOPICS, () =>
    call('nudges.list', { person, states: ['due', 'waiting'], limit: MOST }),
  );
  const rows = [...(nudges.value ?? [])].sort((a, b) => a.dueAt - b.dueAt);
  return (
    <Asked live={nudges}>
      <div class="stack">
        {rows.map((nudge) => (
          <NudgeRow
            key={nudge.id}
            nudge={nudge}
            actions={actions}
            open={unfolded === nudge.id}
            onOpen={(open) => setUnfolded(open ? nudge.id : null)}
            context={
              unfolded === nudge.id ? (
                <ContextPane nudge={nudge} takes={takes} onNotice={onNotice} />
              ) : undefined
            }
          />
        ))}
        {nudges.value?.length === 0 && <p class="empty">{t('nudge_empty')}</p>}
        <SettledNudges person={person} onNotice={onNotice} />
      </div>
    </Asked>
  );
}
