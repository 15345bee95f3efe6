import { useRef } from 'preact/hooks';
import type { DeliveryActions } from '../../../components/ledgers/layer-actions.ts';
import { namedDay, noonOf } from '../../../components/ledgers/ledger-day.ts';
import type { NoticeText } from '../../../components/look/Notice.tsx';
import { useDesk } from '../desk.ts';
import { useLedgerChange } from './use-ledger-change.ts';

/**
 * K1: what is done with a client's deliveries.
 * @param onNotice says what was done and offers the way back
 */
export function useDeliveryActions(
  person: string,
  onNotice: (notice: NoticeText | null) => void,
): DeliveryActions {
  const { call, clock, locale, newId, t } = useDesk();
  const change = useLedgerChange(onNotice);
  /** Of the delivery that comes next: a second try after a failure adds no second one. */
  const next = useRef(newId());
  return {
    newId,
    add: async (words) => {
      const id = next.current;
      const added = await change(
        `add ${id}`,
        () => call('deliveries.add', { ...words, id, person }),
        t('delivery_added'),
      );
      if (added) next.current = newId();
      return added;
    },
    edit: ({ id }, words) =>
      change(`edit ${id}`, () => call('deliveries.edit', { ...words, id }), t('ledger_changed')),
    quiet: (until) => {
      const at = until === null ? null : noonOf(until);
      const done = at === null ? t('quiet_wasOver') : t('quiet_wasKept', namedDay(at, clock(), locale));
      void change(`quiet ${until}`, () => call('layers.quiet', { person, until }), done);
    },
    set: ({ id }, state) =>
      void change(
        `set ${id} ${state}`,
        () => call('deliveries.state', { ids: [id], state }),
        t(state === 'closed' ? 'delivery_wasClosed' : 'delivery_wasOpened'),
      ),
  };
}
