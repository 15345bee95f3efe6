import type { NoticeText } from '../../../components/look/Notice.tsx';
import { NudgeRow } from '../../../components/nudges/NudgeRow.tsx';
import { useText } from '../../../components/text/text.ts';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { NUDGE_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';
import { useNudgeActions } from './use-nudge-actions.ts';

/** Nobody has more open follow-ups for one person. */
const MOST = 100;

export interface NudgesPaneProps {
  readonly person: string;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** X5: the open follow-ups for one person, soonest first. */
export function NudgesPane({ person, onNotice }: NudgesPaneProps) {
  const t = useText();
  const { call } = useDesk();
  const actions = useNudgeActions(onNotice);
  const nudges = useLive(`nudges ${person}`, NUDGE_TOPICS, () =>
    call('nudges.list', { person, states: ['due', 'waiting'], limit: MOST }),
  );
  const rows = [...(nudges.value ?? [])].sort((a, b) => a.dueAt - b.dueAt);
  return (
    <Asked live={nudges}>
      <div class="stack">
        {rows.map((nudge) => (
          <NudgeRow key={nudge.id} nudge={nudge} actions={actions} />
        ))}
        {nudges.value?.length === 0 && <p class="empty">{t('nudge_empty')}</p>}
      </div>
    </Asked>
  );
}
