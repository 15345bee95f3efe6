import { useState } from 'preact/hooks';
import type { LayerDraft } from '../../utils/ledgers/layers/fill.ts';
import type { Layer } from '../../utils/ledgers/layers/layer.ts';
import type { KeyMap } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { SnoozeMenu } from '../nudges/SnoozeMenu.tsx';
import { DraftForm } from './DraftForm.tsx';
import type { LayerActions, LayerAt } from './layer-actions.ts';
import { dayHere } from './ledger-day.ts';
import { type Tool, Tools } from './Tools.tsx';

/** What is being done with a layer: nothing yet, or one of its forms stands open. */
export type LayerForm = 'none' | 'words' | 'later';

const TOOLS: readonly Tool[] = [
  { key: 'i', words: 'draft_insert', look: 'main' },
  { key: 'c', words: 'layer_copy', look: 'main' },
  { key: 'e', words: 'layer_edit' },
  { key: 's', words: 'nudge_later' },
  { key: 'd', words: 'layer_done' },
  { key: 'x', words: 'layer_skip' },
];

/** The keys and the form of one layer that is to be done. */
export function useLayerTools(at: LayerAt, draft: LayerDraft, actions: LayerActions) {
  const [form, setForm] = useState<LayerForm>('none');
  const take = () => actions.take(at, draft.text);
  const keys: KeyMap =
    form === 'none'
      ? {
          [actions.takes === 'draft' ? 'i' : 'c']: take,
          e: () => setForm('words'),
          s: () => setForm('later'),
          d: () => actions.settle(at, 'done'),
          x: () => actions.settle(at, 'skipped'),
        }
      : {};
  return { form, setForm, keys };
}

export interface LayerToolsProps {
  readonly layer: Layer;
  readonly at: LayerAt;
  readonly draft: LayerDraft;
  readonly tools: ReturnType<typeof useLayerTools>;
  readonly actions: LayerActions;
}

/** What can be done with a layer: its buttons, or the form that one of them opened. */
export function LayerTools({ layer, at, draft, tools, actions }: LayerToolsProps) {
  const { form, setForm, keys } = tools;
  const close = () => setForm('none');
  if (form === 'words') {
    return (
      <AboutContext.Provider value={`${at.delivery.id} ${layer.id}`}>
        <DraftForm
          text={draft.text}
          own={layer.words !== null}
          onKeep={(words) => actions.word(at, words)}
          onClose={close}
        />
      </AboutContext.Provider>
    );
  }
  if (form === 'later') {
    return (
      <SnoozeMenu
        wholeDays
        onPick={(dueAt) => {
          close();
          void actions.move(at, dayHere(dueAt));
        }}
        onCancel={close}
      />
    );
  }
  return <Tools tools={TOOLS} keys={keys} />;
}
