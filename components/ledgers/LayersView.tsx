import { useState } from 'preact/hooks';
import { dueLayers } from '../../utils/ledgers/layers/standing.ts';
import type { LayersOf } from '../../utils/messaging/calls/layers.ts';
import { Button } from '../look/Button.tsx';
import { useStop } from '../look/keys/use-stop.ts';
import { useLocale } from '../text/locale.ts';
import { useNow } from '../text/now.ts';
import { plural } from '../text/plural.ts';
import { useText } from '../text/text.ts';
import { Cake } from './Cake.tsx';
import { DeliveryForm } from './DeliveryForm.tsx';
import { DeliveryRow } from './DeliveryRow.tsx';
import type { DeliveryActions, LayerActions } from './layer-actions.ts';
import { heldWords } from './layer-words.ts';
import { dayHere } from './ledger-day.ts';
import { PraiseRow } from './PraiseRow.tsx';
import type { PraiseActions } from './praise-actions.ts';
import { QuietField } from './QuietField.tsx';

export interface LayersViewProps {
  readonly of: LayersOf;
  readonly layers: LayerActions;
  readonly deliveries: DeliveryActions;
  readonly praise: PraiseActions;
}

/** K1–K5: one client after the sale: the cake, what was delivered with what follows it, and their praise. */
export function LayersView({ of, layers, deliveries, praise }: LayersViewProps) {
  const t = useText();
  const now = useNow();
  const locale = useLocale();
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  const stop = useStop(adding ? {} : { a: add });
  const { cake, suppressed } = of;
  const today = dayHere(now);
  return (
    <div class="stack layers">
      <section ref={stop} class="card" tabIndex={-1} aria-label={t('cake_title')}>
        <div class="card-head">
          <h2 class="card-title">{t('cake_title')}</h2>
          {cake.layers > 0 && (
            <p class="card-aside">{plural(t, cake.layers, 'cake_layers_one', 'cake_layers_other')}</p>
          )}
        </div>
        <Cake cake={cake} name={of.name} />
        {adding ? (
          <DeliveryForm
            delivery={null}
            newId={deliveries.newId}
            onKeep={deliveries.add}
            onClose={() => setAdding(false)}
          />
        ) : (
          <div class="tools">
            <Button keyName="a" onClick={add}>
              {t('delivery_add')}
            </Button>
          </div>
        )}
      </section>
      {suppressed && of.deliveries.some((one) => dueLayers(one, today).length > 0) && (
        <p class="held">{heldWords(t, suppressed, now, locale)}</p>
      )}
      {of.deliveries.length > 0 && <QuietField until={of.quietUntil} onQuiet={deliveries.quiet} />}
      {of.deliveries.map((delivery) => (
        <DeliveryRow
          key={delivery.id}
          delivery={delivery}
          wording={of}
          held={suppressed !== null}
          layers={layers}
          actions={deliveries}
        />
      ))}
      <section class="card" aria-label={t('praise_title')}>
        <div class="card-head">
          <h2 class="card-title">{t('praise_title')}</h2>
        </div>
        {of.praise.length === 0 && <p class="empty">{t('praise_empty')}</p>}
        {of.praise.map((one) => (
          <PraiseRow key={one.id} praise={one} actions={praise} />
        ))}
      </section>
    </div>
  );
}
