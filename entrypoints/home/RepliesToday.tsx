import { DueLayerRow } from '../../components/ledgers/DueLayerRow.tsx';
import type { NoticeText } from '../../components/look/Notice.tsx';
import { useText } from '../../components/text/text.ts';
import { clientHash } from '../../utils/clients/client-hash.ts';
import { useDesk } from '../sidebar/desk.ts';
import { useLayerActions } from '../sidebar/ledgers/use-layer-actions.ts';
import { LAYER_TOPICS } from '../sidebar/topics.ts';
import { useLive } from '../sidebar/use-live.ts';

/** More than anybody does in a day. */
const MOST = 500;

/**
 * K2: answers to what was sent after a sale that wait for the user's own; nothing where none does. What is to be sent
 * stands in the list above, as the nudge that follows it.
 */
export function RepliesToday({ onNotice }: { onNotice: (notice: NoticeText | null) => void }) {
  const t = useText();
  const { call } = useDesk();
  const actions = useLayerActions(onNotice, 'copy');
  const { value } = useLive('layers due', LAYER_TOPICS, () => call('layers.due', { limit: MOST }));
  const replies = value?.filter(({ layer }) => layer.reply?.answeredOn === null) ?? [];
  if (replies.length === 0) return null;
  return (
    <section class="today-replies" aria-label={t('today_afterSale')}>
      <h2 class="today-group">
        {t('today_afterSale')} <span class="tab-count">{replies.length}</span>
      </h2>
      {replies.map((row) => (
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
