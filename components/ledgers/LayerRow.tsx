import { useState } from 'preact/hooks';
import type { DeliveryEntry } from '../../utils/ledgers/delivery.ts';
import type { Layer } from '../../utils/ledgers/layers/layer.ts';
import { standingOf } from '../../utils/ledgers/layers/standing.ts';
import type { LayerWording } from '../../utils/messaging/calls/layers.ts';
import { Button } from '../look/Button.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { Parts } from '../look/Parts.tsx';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { LayerLine } from './LayerLine.tsx';
import { LayerTools, useLayerTools } from './LayerTools.tsx';
import type { LayerActions } from './layer-actions.ts';
import { LAYER_WORDS } from './layer-words.ts';
import { dayHere } from './ledger-day.ts';
import { useLayerDraft } from './use-layer-draft.ts';

export interface LayerRowProps {
  readonly delivery: DeliveryEntry;
  readonly layer: Layer;
  readonly wording: LayerWording;
  /** K3: something holds everything back that is due. */
  readonly held: boolean;
  readonly actions: LayerActions;
}

/** K2: one layer of a plan: what and when, and on a key its words with what can be done about them. */
export function LayerRow(props: LayerRowProps) {
  return props.layer.state === 'open' ? <OpenRow {...props} /> : <OverRow {...props} />;
}

function OpenRow({ delivery, layer, wording, held, actions }: LayerRowProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const draft = useLayerDraft(delivery, layer, wording);
  const at = { delivery, layer };
  const tools = useLayerTools(at, draft, actions);
  const isFree = tools.form === 'none';
  const toggle = () => setOpen(!open);
  const back = layer.moved ? () => void actions.move(at, null) : undefined;
  const stop = useStop(isFree ? { t: toggle, ...(open ? { ...tools.keys, b: back } : {}) } : {});
  const standing = standingOf(layer, delivery, dayHere(useNow()));
  return (
    <article
      ref={stop}
      class="layer-row"
      tabIndex={-1}
      aria-label={`${t(LAYER_WORDS[layer.kind])}: ${delivery.what}`}
    >
      <LayerLine layer={layer} standing={standing} held={held}>
        <Button look="plain" keyName="t" expanded={open} onClick={toggle}>
          {t('layer_showWords')}
        </Button>
      </LayerLine>
      {open && tools.form !== 'words' && <Parts parts={draft.parts} />}
      {open && <LayerTools layer={layer} at={at} draft={draft} tools={tools} actions={actions} />}
      {open && isFree && back && (
        <Button look="plain" keyName="b" icon="undo" onClick={back}>
          {t('layer_ownDay')}
        </Button>
      )}
    </article>
  );
}

/** What is done or left out can only be opened again. */
function OverRow({ delivery, layer, actions }: LayerRowProps) {
  const t = useText();
  const again = () => actions.settle({ delivery, layer }, 'open');
  const stop = useStop({ z: again });
  const standing = layer.state === 'done' ? 'done' : 'skipped';
  return (
    <article
      ref={stop}
      class="layer-row"
      tabIndex={-1}
      aria-label={`${t(LAYER_WORDS[layer.kind])}: ${delivery.what}`}
    >
      <LayerLine layer={layer} standing={standing} held={false}>
        <Button look="plain" keyName="z" onClick={again}>
          {t('layer_again')}
        </Button>
      </LayerLine>
    </article>
  );
}
