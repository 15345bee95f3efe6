import type { DueLayer } from '../../utils/messaging/calls/layers.ts';
import { useStop } from '../look/keys/use-stop.ts';
import { Parts } from '../look/Parts.tsx';
import { useFocusFromRow } from '../nudges/use-focus-from-row.ts';
import { useText } from '../text/text.ts';
import { LayerTools, useLayerTools } from './LayerTools.tsx';
import type { LayerActions } from './layer-actions.ts';
import { LAYER_WORDS } from './layer-words.ts';
import { useLayerDraft } from './use-layer-draft.ts';

/** K2, X5: the words of a layer beside the nudge that stands for it, with all that can be done with them. */
export function LayerContext({ due, actions }: { due: DueLayer; actions: LayerActions }) {
  const { delivery, layer, wording } = due;
  const t = useText();
  const draft = useLayerDraft(delivery, layer, wording);
  const at = { delivery, layer };
  const tools = useLayerTools(at, draft, actions);
  const stop = useStop(tools.keys);
  useFocusFromRow(stop);
  return (
    <section ref={stop} class="nudge-context" tabIndex={-1} aria-label={t(LAYER_WORDS[layer.kind])}>
      {tools.form !== 'words' && <Parts parts={draft.parts} />}
      <LayerTools layer={layer} at={at} draft={draft} tools={tools} actions={actions} />
    </section>
  );
}
