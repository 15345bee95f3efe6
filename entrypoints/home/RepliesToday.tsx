import { DueLayerRow } from '../../components/ledgers/DueLayerRow.tsx';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { useText } from '../../components/text/text.ts';
import { useDesk } from '../sidebar/desk.ts';
import { useLayerActions } from '../sidebar/ledgers/use-layer-actions.ts';
import { LAYER_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';
import { clientHash } from './use-route.ts';

/** More than anybody does in a day. */
const MOST = 50;

/** K2: what is to be done after the sales today, of every client; nothing where nothing is. */
export function LayersToday({ onNotice }: { onNotice: (notice: NoticeText | null) => void }) {
  const t = useText();
  const { call } = useDesk();
  const actions = useLayerActions(onNotice, 'copy');
  const { value } = useLive('layers due', LAYER_TOPICS, () => call('layers.due', { limit: MOST }));
  if (!value || value.length === 0) return null;
  return (
    <section class="group" aria-label={t('today_afterSale')}>
      <h2 class="card-title">
        {t('today_afterSale')} <span class="tab-count">{value.length}</span>
      </h2>
      {value.map((row) => (
        <DueLayerRow
          key={`${row.delivery.id} ${row.layer.id}`}
          row={row}
          href={clientHash(row.delivery.person, row.address)}
          actions={actions}
        />
      ))}
    </section>
  );
}
