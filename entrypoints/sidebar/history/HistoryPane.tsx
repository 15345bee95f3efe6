import { useState } from 'preact/hooks';
import { HistoryFrame, type HistoryPart } from '../../../components/history/HistoryFrame.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { AsksPane } from '../asks/AsksPane.tsx';
import { MomentsPane } from './MomentsPane.tsx';

export interface HistoryPaneProps {
  readonly person: string;
  /** The ask that somebody came here for. */
  readonly ask?: string | null;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** X6, S5: the History tab: the mails, or the asks in them. */
export function HistoryPane({ person, ask = null, onNotice }: HistoryPaneProps) {
  const [part, setPart] = useState<HistoryPart>(ask === null ? 'all' : 'asks');
  return (
    <HistoryFrame part={part} onPart={setPart}>
      {part === 'asks' ? (
        <AsksPane person={person} ask={ask} onNotice={onNotice} />
      ) : (
        <MomentsPane person={person} direction={part} />
      )}
    </HistoryFrame>
  );
}
