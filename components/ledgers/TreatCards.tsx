import type { LedgersNow } from '../../utils/messaging/now.ts';
import { ExtraCard } from './ExtraCard.tsx';
import type { ExtraActions, OccasionActions } from './extra-actions.ts';
import { HeldBackCard } from './HeldBackCard.tsx';
import { OccasionCard } from './OccasionCard.tsx';
import { TookCard } from './TookCard.tsx';

export interface TreatCardsProps {
  readonly ledgers: Pick<LedgersNow, 'extras' | 'occasions'>;
  /** Whether a card of this id does not stand above already. */
  readonly isElse: (card: { readonly id: string }) => boolean;
  /** The client's. */
  readonly name: string;
  readonly actions: { readonly extras: ExtraActions; readonly occasions: OccasionActions };
}

/** C: days that are near, and the one extra thing with what holds it back, below all that was asked. */
export function TreatCards({ ledgers: { extras, occasions }, isElse, name, actions }: TreatCardsProps) {
  const { idea, heldBack, toAsk } = extras;
  return (
    <>
      {occasions
        .filter(({ occasion }) => isElse(occasion))
        .map((near) => (
          <OccasionCard key={near.occasion.id} near={near} name={name} actions={actions.occasions} />
        ))}
      {toAsk && <TookCard key={toAsk.id} extra={toAsk} actions={actions.extras} />}
      {heldBack.length > 0 && <HeldBackCard basics={heldBack} />}
      {idea && <ExtraCard key={idea.id} idea={idea} actions={actions.extras} />}
    </>
  );
}
