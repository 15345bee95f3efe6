import { useState } from 'preact/hooks';
import { HistoryFrame, type HistoryPart } from '../../../components/history/HistoryFrame.tsx';
import type { LayerActions } from '../../../components/ledgers/layer-actions.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { AsksPane } from '../asks/AsksPane.tsx';
import { CarePane } from '../care/CarePane.tsx';
import { LayersPane } from '../ledgers/LayersPane.tsx';
import { MomentsPane } from './MomentsPane.tsx';

export interface HistoryPaneProps {
  readonly person: string;
  /** The ask that somebody came here for. */
  readonly ask?: string | null;
  readonly onNotice: (notice: NoticeText | null) => void;
  /** Leads to the client's ledgers on the full page. */
  readonly onLedgers?: (() => void) | undefined;
  /** Where words for the client go: into the draft beside the view, or on the clipboard. */
  readonly takes?: LayerActions['takes'];
}

/** X6, S5, C, K: the History tab: the mails, the asks in them, what was done for them, or what follows a sale. */
export function HistoryPane({ person, ask = null, onNotice, onLedgers, takes = 'draft' }: HistoryPaneProps) {
  const [part, setPart] = useState<HistoryPart>(ask === null ? 'all' : 'asks');
  return (
    <HistoryFrame part={part} onPart={setPart} onLedgers={onLedgers}>
      {part === 'asks' && <AsksPane person={person} ask={ask} onNotice={onNotice} />}
      {part === 'care' && <CarePane person={person} onNotice={onNotice} />}
      {part === 'layers' && <LayersPane person={person} takes={takes} onNotice={onNotice} />}
      {part !== 'asks' && part !== 'care' && part !== 'layers' && (
        <MomentsPane person={person} direction={part} />
      )}
    </HistoryFrame>
  );
}
