import type { ComponentChildren } from 'preact';
import type { Nudge } from '../../utils/nudges/nudge.ts';
import { LayerCard } from '../ledgers/LayerCard.tsx';
import { OccasionCard } from '../ledgers/OccasionCard.tsx';
import { PromiseCard } from '../ledgers/PromiseCard.tsx';
import { ReplyCard } from '../ledgers/ReplyCard.tsx';
import { WishCard } from '../ledgers/WishCard.tsx';
import { SoreCard } from '../people/SoreCard.tsx';
import type { NowActions } from './actions.ts';
import { DueCard } from './DueCard.tsx';
import type { Standing } from './standing-above.ts';

export interface StandingCardProps {
  readonly standing: Standing;
  /** It stands first of all, and alone carries colour. */
  readonly first: boolean;
  /** The client's. */
  readonly name: string;
  readonly actions: NowActions;
  /** What one needs to know to do a follow-up. */
  readonly contextOf: (nudge: Nudge) => ComponentChildren;
  /** What stands for an earlier ask. */
  readonly earlier: ComponentChildren;
}

/** One of the cards that stand above what they ask. */
export function StandingCard({ standing, first, name, actions, contextOf, earlier }: StandingCardProps) {
  switch (standing.card) {
    case 'promise': {
      const { promise, tone } = standing;
      return (
        <PromiseCard promise={promise} name={name} tone={first ? tone : 'quiet'} actions={actions.promises} />
      );
    }
    case 'wish':
      return <WishCard wish={standing.wish} name={name} actions={actions.wishes} />;
    case 'nudge':
      return (
        <DueCard
          nudge={standing.nudge}
          more={standing.more}
          first={first}
          contextOf={contextOf}
          actions={actions}
        />
      );
    case 'sore': {
      const { ending, seemsRepaired } = standing;
      return (
        <SoreCard ending={ending} seemsRepaired={seemsRepaired} first={first} actions={actions.people} />
      );
    }
    case 'occasion':
      return (
        <OccasionCard
          near={standing.near}
          name={name}
          tone={first ? 'due' : 'quiet'}
          actions={actions.occasions}
        />
      );
    case 'layer':
      return <LayerCard due={standing.due} wording={standing.wording} actions={actions.layers} />;
    case 'reply':
      return <ReplyCard of={standing.of} name={name} first={first} actions={actions.layers} />;
    case 'earlier':
      return <>{earlier}</>;
  }
}
