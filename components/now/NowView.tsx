import type { ComponentChildren } from 'preact';
import type { Moment } from '../../utils/clients/person.ts';
import type { AskRow as Row } from '../../utils/messaging/calls/asks.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import { AskRow } from '../asks/AskRow.tsx';
import { LayerCards } from '../ledgers/LayerCards.tsx';
import { OpenLedger } from '../ledgers/OpenLedger.tsx';
import { SaidCard } from '../ledgers/SaidCard.tsx';
import { TreatCards } from '../ledgers/TreatCards.tsx';
import { WinCard } from '../ledgers/WinCard.tsx';
import { EndingRow } from '../people/EndingRow.tsx';
import { KnownCard } from '../people/KnownCard.tsx';
import { useText } from '../text/text.ts';
import { AskedCard } from './AskedCard.tsx';
import { AwaitedCard } from './AwaitedCard.tsx';
import type { NowActions } from './actions.ts';
import { DraftCard } from './DraftCard.tsx';
import { LastMoments } from './LastMoments.tsx';
import { StandingCard } from './StandingCard.tsx';
import { standingAbove } from './standing-above.ts';

export interface NowViewProps {
  readonly client: Pick<
    ClientNow,
    | 'person'
    | 'judgement'
    | 'otherwise'
    | 'ask'
    | 'forced'
    | 'due'
    | 'counts'
    | 'awaited'
    | 'seen'
    | 'thread'
    | 'ledgers'
    | 'thirdParty'
  >;
  /** An earlier ask that was answered just now, for what came of it. */
  readonly answered: Row | null;
  /** The last few, newest first. */
  readonly moments: readonly Moment[];
  /** P2: who knows whom, which fetches itself. */
  readonly touchpoints?: ComponentChildren;
  readonly actions: NowActions;
}

/** The Now tab: what presses, what they asked and what to ask back, what they said besides, a draft, and what has passed. */
export function NowView({ client, answered, moments, touchpoints, actions }: NowViewProps) {
  const t = useText();
  const { judgement, awaited, ledgers, thirdParty } = client;
  const { people } = ledgers;
  const { name } = client.person;
  const thread = client.thread?.id ?? null;
  const here = answered ? thread !== null && answered.thread === thread : awaited?.here;
  const earlier = answered ? (
    <div class="card">
      <AskRow key={answered.id} row={answered} open={true} actions={actions.asks} />
    </div>
  ) : (
    awaited && <AwaitedCard key={awaited.ask.id} awaited={awaited} actions={actions.asks} />
  );
  const above = standingAbove(client, Boolean(here && earlier));
  const { here: mail } = people.ending;
  // A guess that says something stands where it is seen; the plain question waits at the end.
  const isGuessed = mail?.set === null && mail.proposed !== null && mail.proposed !== 'neutral';
  const ending = mail && <EndingRow key={mail.origin} here={mail} actions={actions.people} />;
  const isElse = ({ id }: { readonly id: string }) => !above.some((one) => one.id === id);
  return (
    <div class="stack">
      {above.map((standing, index) => (
        <StandingCard
          key={`${standing.card} ${standing.id}`}
          standing={standing}
          first={index === 0}
          name={name}
          actions={actions}
          earlier={earlier}
        />
      ))}
      {isGuessed && ending}
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
      {ledgers.win && <WinCard key={ledgers.win.origin} win={ledgers.win} actions={actions} />}
      {!here && earlier}
      <SaidCard ledgers={ledgers} actions={actions} />
      {judgement?.draft && (
        <DraftCard
          draft={judgement.draft}
          feel={{ client: people.feelAs, name, onKeep: actions.people.keepFeel }}
          onInsert={(text) => actions.insert(text, null)}
        />
      )}
      <TreatCards ledgers={ledgers} isElse={isElse} name={name} actions={actions} />
      <LayerCards layers={ledgers.layers} isElse={isElse} name={name} actions={actions.layers} />
      <OpenLedger
        promises={ledgers.promises.open.filter(isElse)}
        wishes={ledgers.wishes.open.filter(isElse)}
        name={name}
        actions={actions}
      />
      <KnownCard facts={people.facts} name={name} thirdParty={thirdParty} actions={actions.people} />
      {touchpoints}
      {!isGuessed && ending}
      <LastMoments moments={moments} total={client.counts.moments} onAll={() => actions.showTab('history')} />
    </div>
  );
}
