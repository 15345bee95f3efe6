import type { Moment } from '../../utils/clients/person.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { useText } from '../text/text.ts';
import { AskedCard } from './AskedCard.tsx';
import type { NowActions } from './actions.ts';
import { DraftCard } from './DraftCard.tsx';
import { DueCard } from './DueCard.tsx';
import { LastMoments } from './LastMoments.tsx';

export interface NowViewProps {
  readonly client: Pick<ClientNow, 'judgement' | 'ask' | 'forced' | 'due' | 'counts'>;
  /** The last few, newest first. */
  readonly moments: readonly Moment[];
  readonly actions: NowActions;
}

/** The Now tab: what is due, what they asked and what to ask back, a draft, and what has passed. */
export function NowView({ client, moments, actions }: NowViewProps) {
  const t = useText();
  const { judgement, due } = client;
  const first = due[0];
  return (
    <div class="stack">
      {first && <DueCard key={first.id} nudge={first} more={due.length - 1} actions={actions} />}
      {judgement ? (
        <AskedCard
          key={judgement.ask?.quote ?? 'none'}
          judgement={judgement}
          ask={client.ask}
          forced={client.forced}
          actions={actions}
        />
      ) : (
        <p class="empty">{t('asked_empty')}</p>
      )}
      {judgement?.draft && (
        <DraftCard draft={judgement.draft} onInsert={(text) => actions.insert(text, null)} />
      )}
      <LastMoments moments={moments} total={client.counts.moments} onAll={() => actions.showTab('history')} />
    </div>
  );
}
