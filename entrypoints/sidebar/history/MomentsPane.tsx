import type { Direction } from '../../../components/history/HistoryFrame.tsx';
import { HistoryView } from '../../../components/history/HistoryView.tsx';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { useTimeline } from './use-timeline.ts';

/** X6: the mails of the History tab with their data. */
export function MomentsPane({ person, direction }: { person: string; direction: Direction }) {
  const { call } = useDesk();
  const { newest, moments, older, oldest } = useTimeline(person, direction);
  return (
    <Asked live={newest}>
      <HistoryView
        key={direction}
        moments={moments}
        onOlder={older}
        onOldest={oldest}
        onOpen={(url) => void call('thread.open', { url }).catch(() => {})}
      />
    </Asked>
  );
}
