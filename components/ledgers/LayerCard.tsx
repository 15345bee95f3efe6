import type { LayerWording } from '../../utils/messaging/calls/layers.ts';
import type { LayerOf } from '../../utils/messaging/now.ts';
import { onDay } from '../asks/ask-line.ts';
import { Card } from '../look/Card.tsx';
import { Parts } from '../look/Parts.tsx';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { LayerTools, useLayerTools } from './LayerTools.tsx';
import type { LayerActions } from './layer-actions.ts';
import { LAYER_WORDS } from './layer-words.ts';
import { noonOf } from './ledger-day.ts';
import { useLayerDraft } from './use-layer-draft.ts';

export interface LayerCardProps {
  readonly due: LayerOf;
  readonly wording: LayerWording;
  readonly actions: LayerActions;
}

/** K2: a touch after the sale whose day has come, as a draft from this client's own use. */
export function LayerCard({ due: { delivery, layer }, wording, actions }: LayerCardProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const draft = useLayerDraft(delivery, layer, wording);
  const at = { delivery, layer };
  const tools = useLayerTools(at, draft, actions);
  const day = (on: string) => onDay(noonOf(on) ?? now, now, locale);
  return (
    <Card title={t(LAYER_WORDS[layer.kind])} aside={t('layer_sinceDay', day(layer.day))} keys={tools.keys}>
      <p class="entry-head">
        <bdi>{delivery.what}</bdi> · {t('delivery_on', day(delivery.deliveredOn))}
      </p>
      {tools.form !== 'words' && <Parts parts={draft.parts} />}
      <LayerTools layer={layer} at={at} draft={draft} tools={tools} actions={actions} />
    </Card>
  );
}
