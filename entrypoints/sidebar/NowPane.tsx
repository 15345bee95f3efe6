import type { NoticeText } from '../../components/look/Notice.tsx';
import { NowView } from '../../components/now/NowView.tsx';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { useDesk } from './desk.ts';
import { MOMENT_TOPICS } from './topics.ts';
import { useLive } from './use-live.ts';
import { useNowActions } from './use-now-actions.ts';

/** How many moments the Now tab shows. */
const LAST = 4;

export interface NowPaneProps {
  readonly client: ClientNow;
  readonly onTab: (tab: 'history' | 'nudges') => void;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** The Now tab with its data: everything but the last moments came with the first answer. */
export function NowPane({ client, onTab, onNotice }: NowPaneProps) {
  const { call } = useDesk();
  const actions = useNowActions(onTab, onNotice);
  const person = client.person.id;
  const moments = useLive(`moments ${person}`, MOMENT_TOPICS, () =>
    call('timeline.get', { person, direction: 'all', before: null, limit: LAST }),
  );
  const last = moments.value ?? (client.lastMoment ? [client.lastMoment] : []);
  return <NowView client={client} moments={last} actions={actions} />;
}
