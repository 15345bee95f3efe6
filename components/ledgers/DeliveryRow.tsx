import { useState } from 'preact/hooks';
import type { DeliveryEntry } from '../../utils/ledgers/delivery.ts';
import type { LayerWording } from '../../utils/messaging/calls/layers.ts';
import { onDay } from '../asks/ask-line.ts';
import { type KeyMap, useStop } from '../look/keys/use-stop.ts';
import { AboutContext } from '../look/unfinished.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { useText } from '../text/text.ts';
import { ClaimRows } from './ClaimRows.tsx';
import { DeliveryForm } from './DeliveryForm.tsx';
import { LayerRow } from './LayerRow.tsx';
import type { DeliveryActions, LayerActions } from './layer-actions.ts';
import { noonOf } from './ledger-day.ts';
import { type Tool, Tools } from './Tools.tsx';

export interface DeliveryRowProps {
  readonly delivery: DeliveryEntry;
  readonly wording: LayerWording;
  readonly held: boolean;
  readonly layers: LayerActions;
  readonly actions: DeliveryActions;
}

const TOOLS: readonly Tool[] = [
  { key: 'e', words: 'delivery_edit' },
  { key: 'y', words: 'delivery_close' },
  { key: 'z', words: 'delivery_reopen' },
];

/** K1, K2: one delivery: what it was sold on, what has come of that, and what follows it. */
export function DeliveryRow({ delivery, wording, held, layers, actions }: DeliveryRowProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const isOpen = delivery.state === 'open';
  const all: KeyMap = {
    e: () => setEditing(true),
    y: isOpen ? () => actions.set(delivery, 'closed') : undefined,
    z: isOpen ? undefined : () => actions.set(delivery, 'open'),
  };
  const keys = editing ? {} : all;
  const stop = useStop(keys);
  const inOrder = [...delivery.layers].sort((a, b) => a.day.localeCompare(b.day));
  if (editing) {
    return (
      <article ref={stop} class="card delivery" tabIndex={-1} aria-label={delivery.what}>
        <AboutContext.Provider value={delivery.id}>
          <DeliveryForm
            delivery={delivery}
            newId={actions.newId}
            onKeep={(words) => actions.edit(delivery, words)}
            onClose={() => setEditing(false)}
          />
        </AboutContext.Provider>
      </article>
    );
  }
  return (
    <article ref={stop} class="card delivery" tabIndex={-1} aria-label={delivery.what}>
      <h3>
        <bdi>{delivery.what}</bdi>
      </h3>
      <p class="aside">
        {t('delivery_on', onDay(noonOf(delivery.deliveredOn) ?? now, now, locale))}
        {delivery.season && (
          <>
            {' · '}
            <bdi>{delivery.season.name}</bdi>: {onDay(noonOf(delivery.season.day) ?? now, now, locale)}
          </>
        )}
        {!isOpen && ` · ${t('delivery_isClosed')}`}
      </p>
      <ClaimRows delivery={delivery} actions={layers} />
      {isOpen && (
        <ol class="layer-rows" aria-label={t('layers_plan')}>
          {inOrder.map((layer) => (
            <li key={layer.id}>
              <LayerRow delivery={delivery} layer={layer} wording={wording} held={held} actions={layers} />
            </li>
          ))}
        </ol>
      )}
      <Tools tools={TOOLS} keys={keys} />
    </article>
  );
}
