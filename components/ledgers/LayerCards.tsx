import type { LedgersNow } from '../../utils/messaging/now.ts';
import { HeldLayer } from './HeldLayer.tsx';
import { LayerCard } from './LayerCard.tsx';
import type { LayerActions } from './layer-actions.ts';
import { ReplyCard } from './ReplyCard.tsx';

export interface LayerCardsProps {
  readonly layers: LedgersNow['layers'];
  /** Whether a card of this id does not stand above already. */
  readonly isElse: (card: { readonly id: string }) => boolean;
  /** The client's. */
  readonly name: string;
  readonly actions: LayerActions;
}

/**
 * K2, K3: what is to be done after the sale, below all that was asked: answers that wait, else the one layer that is
 * due, else why it waits.
 */
export function LayerCards({ layers, isElse, name, actions }: LayerCardsProps) {
  const { due, replies, suppressed, wording } = layers;
  const [first] = due;
  const others = replies.filter(({ delivery }) => isElse(delivery));
  return (
    <>
      {others.map((of) => (
        <ReplyCard
          key={`${of.delivery.id} ${of.layer.id}`}
          of={of}
          name={name}
          first={false}
          actions={actions}
        />
      ))}
      {first && wording && !suppressed && replies.length === 0 && isElse(first.delivery) && (
        <LayerCard
          key={`${first.delivery.id} ${first.layer.id}`}
          due={first}
          wording={wording}
          actions={actions}
        />
      )}
      <HeldLayer layers={layers} />
    </>
  );
}
