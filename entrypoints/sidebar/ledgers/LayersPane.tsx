import { LayersView } from '../../../components/ledgers/LayersView.tsx';
import type { LayerActions } from '../../../components/ledgers/layer-actions.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { Asked } from '../Asked.tsx';
import { useDesk } from '../desk.ts';
import { LAYER_TOPICS } from '../topics.ts';
import { useLive } from '../use-live.ts';
import { useDeliveryActions } from './use-delivery-actions.ts';
import { useLayerActions } from './use-layer-actions.ts';
import { usePraiseActions } from './use-praise-actions.ts';

export interface LayersPaneProps {
  readonly person: string;
  readonly takes: LayerActions['takes'];
  readonly onNotice: (notice: NoticeText | null) => void;
}

/** K: one client after the sale, with the data. */
export function LayersPane({ person, takes, onNotice }: LayersPaneProps) {
  const { call } = useDesk();
  const layers = useLayerActions(onNotice, takes);
  const deliveries = useDeliveryActions(person, onNotice);
  const praise = usePraiseActions(onNotice, takes);
  const of = useLive(`layers ${person}`, LAYER_TOPICS, () => call('layers.of', { person }));
  return (
    <Asked live={of}>
      {of.value && <LayersView of={of.value} layers={layers} deliveries={deliveries} praise={praise} />}
    </Asked>
  );
}
