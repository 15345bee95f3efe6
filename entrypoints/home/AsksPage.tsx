import { type AskSearch, AsksView } from '../../components/asks/AsksView.tsx';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { clientHash } from '../../utils/clients/client-hash.ts';
import type { AskRow } from '../../utils/messaging/calls/asks.ts';
import { Asked } from '../sidebar/Asked.tsx';
import { OneAsk } from '../sidebar/asks/OneAsk.tsx';
import { useAskActions } from '../sidebar/asks/use-ask-actions.ts';
import { useAsks } from '../sidebar/asks/use-asks.ts';
import { useKeptState } from './use-kept-state.ts';

export interface AsksPageProps {
  /** The ask that somebody came here for. */
  readonly ask: string | null;
  readonly onNotice: (notice: NoticeText | null) => void;
}

const linkTo = ({ person, address }: AskRow) => clientHash(person, address);

/** S5: the asks of all clients, with a search. */
export function AsksPage({ ask, onNotice }: AsksPageProps) {
  const [sought, setSought] = useKeptState<AskSearch>('asks', () => ({
    search: '',
    kind: null,
    state: 'all',
  }));
  const actions = useAskActions(onNotice);
  const { live, rows, older } = useAsks({ person: null, ...sought });
  return (
    <Asked live={live}>
      <AsksView
        rows={rows?.filter(({ id }) => id !== ask)}
        sought={sought}
        onSought={setSought}
        onOlder={older}
        linkTo={linkTo}
        actions={actions}
      >
        {ask !== null && <OneAsk key={ask} ask={ask} actions={actions} linkTo={linkTo} />}
      </AsksView>
    </Asked>
  );
}
