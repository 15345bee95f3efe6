import type { Moment } from '../../utils/clients/person.ts';
import type { AskRow as Row } from '../../utils/messaging/calls/asks.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { AskRow } from '../asks/AskRow.tsx';
import { useText } from '../text/text.ts';
import { AskedCard } from './AskedCard.tsx';
import { AwaitedCard } from './AwaitedCard.tsx';
import type { NowActions } from './actions.ts';
import { DraftCard } from './DraftCard.tsx';
import { DueCard } from './DueCard.tsx';
import { LastMoments } from './LastMoments.tsx';

export interface NowViewProps {
  readonly client: Pick<
    ClientNow,
    'judgement' | 'otherwise' | 'ask' | 'forced' | 'due' | 'counts' | 'awaited' | 'seen' | 'thread'
  >;
  /** An earlier ask that was answered just now, for what came of it. */
  readonly answered: Row | null;
  /** The last few, newest first. */
  readonly moments: readonly Moment[];
  readonly actions: NowActions;
}

/** The Now tab: what is due, what they asked and what to ask back, a draft, and what has passed. */
export function NowView({ client, answered, moments, actions }: NowViewProps) {
  const t = useText();
  const { judgement, due, awaited } = client;
  const first = due[0];
  const thread = client.thread?.id ?? null;
  const here = answered ? thread !== null && answered.thread === thread : awaited?.here;
  const earlier = answered ? (
    <div class="card">
      <AskRow key={answered.id} row={answered} open={true} actions={actions.asks} />
    </div>
  ) : (
    awaited && <AwaitedCard key={awaited.ask.id} awaited={awaited} actions={actions.asks} />
  );
  return (
    <div class="stack">
      {first && <DueCard key={first.id} nudge={first} more={due.length - 1} actions={actions} />}
      {here && earlier}
      {judgement ? (
        <AskedCard
          key={judgement.ask?.quote ?? 'none'}
          judgement={judgement}
          otherwise={client.otherwise}
          ask={client.ask}
          forced={client.forced}
          seen={client.seen}
          actions={actions}
        />
      ) : (
        <p class="empty">{t('asked_empty')}</p>
      )}
      {!here && earlier}
      {judgement?.draft && (
        <DraftCard draft={judgement.draft} onInsert={(text) => actions.insert(text, null)} />
      )}
      <LastMoments moments={moments} total={client.counts.moments} onAll={() => actions.showTab('history')} />
    </div>
  );
}
