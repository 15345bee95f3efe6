import { TodayView } from '../../components/home/TodayView.tsx';
import { Welcome } from '../../components/home/Welcome.tsx';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { Asked } from '../sidebar/Asked.tsx';
import { useDesk } from '../sidebar/desk.ts';
import { useNudgeActions } from '../sidebar/nudges/use-nudge-actions.ts';
import { NUDGE_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { LayersToday } from './LayersToday.tsx';

/** More open follow-ups than anybody can look at. */
const MOST = 500;

/** X5: the Today list; at the first run with three sentences above it. */
export function TodayPage({
  welcomed,
  onNotice,
}: {
  welcomed: boolean;
  onNotice: (notice: NoticeText | null) => void;
}) {
  const { call } = useDesk();
  const actions = useNudgeActions(onNotice);
  const rows = useLive('nudges', NUDGE_TOPICS, () =>
    call('nudges.list', { person: null, states: ['due', 'waiting'], limit: MOST }),
  );
  const start = () => void call('settings.set', { settings: { welcomed: true } }).catch(() => {});
  return (
    <>
      {!welcomed && <Welcome onStart={start} />}
      <Asked live={rows}>
        <TodayView rows={rows.value} actions={actions} />
      </Asked>
      <LayersToday onNotice={onNotice} />
    </>
  );
}
