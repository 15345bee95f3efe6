import { useState } from 'preact/hooks';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { NowView } from '../../components/now/NowView.tsx';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { useAskActions } from './asks/use-ask-actions.ts';
import { useDesk } from './desk.ts';
import { ContextPane } from './nudges/ContextPane.tsx';
import { TouchPane } from './people/TouchPane.tsx';
import { ASK_TOPICS, MOMENT_TOPICS } from './topics.ts';
import { useLive } from './use-live.ts';
import { useNowActions } from './use-now-actions.ts';

/** How many moments the Now tab shows. */
const LAST = 4;

export interface NowPaneProps {
  readonly client: ClientNow;
  readonly onTab: (tab: 'history' | 'nudges') => void;
  /** Shows the record of one of this client's asks. */
  readonly onAsk: (ask: string) => void;
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** The Now tab with its data: everything but the last moments came with the first answer. */
export function NowPane({ client, onTab, onAsk, onNotice }: NowPaneProps) {
  const { call, openHome } = useDesk();
  const mail = mailOf(client);
  const [answered, setAnswered] = useState<{ readonly mail: string; readonly ask: string } | null>(null);
  const person = client.person.id;
  const asks = useAskActions(onNotice, ({ id }) => {
    if (id === client.awaited?.ask.id) setAnswered({ mail, ask: id });
  });
  const actions = useNowActions(client.person, onTab, onNotice, {
    asks,
    openAsk: (ask) => (ask.person === person ? onAsk(ask.id) : openHome(`asks/${ask.id}`)),
  });
  const moments = useLive(`moments ${person}`, MOMENT_TOPICS, () =>
    call('timeline.get', { person, direction: 'all', before: null, limit: LAST }),
  );
  // What was answered just now stays beside the mail that answered it, so that one can write down what came of it.
  const kept = answered?.mail === mail ? answered.ask : null;
  const record = useLive(`answered ${kept}`, ASK_TOPICS, async () =>
    kept === null ? null : call('asks.get', { ask: kept }),
  );
  const last = moments.value ?? (client.lastMoment ? [client.lastMoment] : []);
  const isKept = kept !== null && client.awaited?.ask.id !== kept;
  return (
    <NowView
      client={client}
      answered={isKept ? (record.value ?? null) : null}
      moments={last}
      touchpoints={
        <TouchPane
          key={person}
          person={person}
          company={client.company}
          wroteToo={client.ledgers.people.wroteToo}
        />
      }
      contextOf={(nudge) => <ContextPane nudge={nudge} takes="draft" onNotice={onNotice} />}
      actions={actions}
    />
  );
}

/** What tells the mail that is open from another. */
function mailOf({ thread, judgement }: ClientNow): string {
  return `${thread?.id ?? thread?.url ?? ''}\n${judgement?.ask?.quote ?? ''}`;
}
