import type { DeliveryEntry } from '../../utils/ledgers/delivery.ts';
import { layerDraft } from '../../utils/ledgers/layers/draft.ts';
import type { LayerDraft } from '../../utils/ledgers/layers/fill.ts';
import type { Layer } from '../../utils/ledgers/layers/layer.ts';
import type { LayerWording } from '../../utils/messaging/calls/layers.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { dayHere } from './ledger-day.ts';

/** K2: the draft of a layer as it reads today, here. */
export function useLayerDraft(
  delivery: DeliveryEntry,
  layer: Layer,
  { facts, templates }: LayerWording,
): LayerDraft {
  const today = dayHere(useNow());
  return layerDraft(delivery, layer, facts, templates, today, useLocale());
}
