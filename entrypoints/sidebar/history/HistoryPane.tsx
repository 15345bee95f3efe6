import { useState } from 'preact/hooks';
import { type Direction, HistoryView } from '../../../components/history/HistoryView.tsx';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { useTimeline } from './use-timeline.ts';

/** X6: the History tab with its data. */
export function HistoryPane({ person }: { person: string }) {
  const { call } = useDesk();
  const [direction, setDirection] = useState<Direction>('all');
  const { newest, moments, older, oldest } = useTimeline(person, direction);
  return (
    <Asked live={newest}>
      <HistoryView
        moments={moments}
        direction={direction}
        onDirection={setDirection}
        onOlder={older}
        onOldest={oldest}
        onOpen={(url) => void call('thread.open', { url }).catch(() => {})}
      />
    </Asked>
  );
}
