import { AsksList } from '../../../components/asks/AsksList.tsx';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useText } from '../../../components/text/text.ts';
import { Asked } from '../Asked.tsx';
import { OneAsk } from './OneAsk.tsx';
import { useAskActions } from './use-ask-actions.ts';
import { useAsks } from './use-asks.ts';

export interface AsksPaneProps {
  readonly person: string;
  /** The ask that somebody came here for. */
  readonly ask: string | null;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** S5: the asks of one client with their data. */
export function AsksPane({ person, ask, onNotice }: AsksPaneProps) {
  const t = useText();
  const actions = useAskActions(onNotice);
  const { live, rows, older } = useAsks({ person, kind: null, state: 'all', search: '' });
  const others = rows?.filter(({ id }) => id !== ask) ?? [];
  return (
    <Asked live={live}>
      <div class="asks">
        {ask !== null && <OneAsk ask={ask} actions={actions} />}
        {rows?.length === 0 && <p class="empty history-empty">{t('asks_emptyOfClient')}</p>}
        {others.length > 0 && <AsksList rows={others} onOlder={older} actions={actions} />}
      </div>
    </Asked>
  );
}
