import type { ComponentChildren } from 'preact';
import type { Moment } from '../../utils/clients/person.ts';
import type { AskRow as Row } from '../../utils/messaging/calls/asks.ts';
import type { ClientNow } from '../../utils/messaging/now.ts';
import type { Nudge } from '../../utils/nudges/nudge.ts';
import { AskRow } from '../asks/AskRow.tsx';
import { LayerCards } from '../ledgers/LayerCards.tsx';
import { OpenLedger } from '../ledgers/OpenLedger.tsx';
import { SaidCard } from '../ledgers/SaidCard.tsx';
import { TreatCards } from '../ledgers/TreatCards.tsx';
import { WinCard } from '../ledgers/WinCard.tsx';
import { OfferLine } from '../nudges/OfferLine.tsx';
import { EndingRow } from '../people/EndingRow.tsx';
import { KnownCard } from '../people/KnownCard.tsx';
import { SameCard } from '../person/SameCard.tsx';
import { NewAddressCard } from '../records/NewAddressCard.tsx';
import { RecordsCard } from '../records/RecordsCard.tsx';
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
    | 'offer'
    | 'record'
    | 'records'
    | 'sameAs'
    | 'newAddress'
  >;
  /** An earlier ask that was answered just now, for what came of it. */
  readonly answered: Row | null;
  /** The last few, newest first. */
  readonly moments: readonly Moment[];
  /** P2: who knows whom, which fetches itself. */
  readonly touchpoints?: ComponentChildren;
  /** X5: what one needs to know to do a follow-up, which fetches itself. */
  readonly contextOf: (nudge: Nudge) => ComponentChildren;
  readonly actions: NowActions;
}

/** The Now tab: what presses, what they asked and what to ask back, what they said besides, a draft, and what has passed. */
export function NowView({ client, answered, moments, touchpoints, contextOf, actions }: NowViewProps) {
  const { judgement, awaited, ledgers, thirdParty } = client;
  const { people } = ledgers;
  const {
    name,
    addresses: [address],
  } = client.person;
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
          contextOf={contextOf}
          earlier={earlier}
        />
      ))}
      {client.offer && <OfferLine offer={client.offer} actions={actions.offer} />}
      <NewAddressCard address={client.newAddress} name={name} onAdd={actions.addAddress} />
      <SameCard same={client.sameAs} name={name} address={address} actions={actions.same} />
      {isGuessed && ending}
      <AskedHere client={client} actions={actions} />
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
      <KnownCard
        key={`known ${besideWhom(client)}`}
        facts={people.facts}
        name={name}
        thirdParty={thirdParty}
        actions={actions.people}
      />
      <RecordsCard records={client.records} onOpen={actions.openThread} />
      {touchpoints}
      {!isGuessed && ending}
      <LastMoments moments={moments} total={client.counts.moments} onAll={() => actions.showTab('history')} />
    </div>
  );
}

/** What they ask in the open mail; where none is open, that it will stand here, and beside a record nothing. */
function AskedHere({ client, actions }: Pick<NowViewProps, 'client' | 'actions'>) {
  const t = useText();
  const { judgement, record } = client;
  if (!judgement) return record ? null : <p class="empty">{t('asked_empty')}</p>;
  return (
    <AskedCard
      key={judgement.ask?.quote ?? 'none'}
      judgement={judgement}
      otherwise={client.otherwise}
      ask={client.ask}
      forced={client.forced}
      seen={client.seen}
      actions={actions}
    />
  );
}

/** Names who reads along in which thread: what was unfolded before is folded again beside them (C5). */
function besideWhom({ thirdParty, thread }: Pick<ClientNow, 'thirdParty' | 'thread'>): string {
  return thirdParty === null ? '' : `${thirdParty}\n${thread?.url}`;
}
