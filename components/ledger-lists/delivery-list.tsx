import { DELIVERY_STATES, type DeliveryState } from '../../utils/ledgers/delivery.ts';
import { onDay } from '../asks/ask-line.ts';
import { DeliveryForm } from '../ledgers/DeliveryForm.tsx';
import { VERDICT_WORDS } from '../ledgers/layer-words.ts';
import { noonOf } from '../ledgers/ledger-day.ts';
import type { LedgerDescription, LedgerFilter, RowFormProps } from './description.ts';

const FILTERS: readonly [LedgerFilter<'deliveries'>, ...LedgerFilter<'deliveries'>[]] = [
  { name: 'open', words: 'deliveries_open', states: ['open'], none: 'deliveries_empty' },
  { name: 'closed', words: 'deliveries_closed', states: ['closed'], none: 'deliveries_noneClosed' },
  { name: 'all', words: 'list_everything', states: DELIVERY_STATES, none: 'deliveries_empty' },
];

function EditDelivery({ row, onChange, onClose }: RowFormProps<'deliveries'>) {
  let added = 0;
  return (
    <DeliveryForm
      delivery={row}
      // An id need only be new among the claims of this delivery.
      newId={() => `${row.updatedAt}-${++added}`}
      onKeep={(words) =>
        onChange({ call: 'deliveries.edit', args: { id: row.id, ...words } }, 'ledger_changed')
      }
      onClose={onClose}
    />
  );
}

const stateTo = (state: DeliveryState) => (ids: readonly string[]) =>
  ({ call: 'deliveries.state', args: { ids, state } }) as const;

/** K1: what was delivered, what it was sold on, and what has come of that. */
export const DELIVERY_LIST: LedgerDescription<'deliveries'> = {
  ledger: 'deliveries',
  title: 'deliveries_title',
  item: 'deliveries_item',
  search: 'deliveries_search',
  filters: FILTERS,
  hasSides: false,
  sorts: [
    ['day', 'deliveries_byDay'],
    ['newest', 'list_newest'],
    ['client', 'list_byClient'],
  ],
  wordsOf: ({ what, evidence, createdAt }) => ({ text: what, evidence, createdAt }),
  marks: ({ state }, { t }) => (state === 'closed' ? [{ text: t('delivery_isClosed'), tone: '' }] : []),
  when: ({ day }, { t, now, locale }) => {
    const at = noonOf(day);
    return at === null ? null : { text: t('deliveries_next', onDay(at, now, locale)), tone: '' };
  },
  lines: ({ claims, deliveredOn }, { t, now, locale }) => [
    [t('delivery_when'), onDay(noonOf(deliveredOn) ?? now, now, locale)],
    ...claims.map(({ text, verdict }) => [verdict ? t(VERDICT_WORDS[verdict.is]) : '·', text] as const),
  ],
  actions: [
    { key: 'e', words: 'delivery_edit', from: DELIVERY_STATES, Form: EditDelivery },
    {
      key: 'y',
      words: 'delivery_close',
      from: ['open'],
      change: stateTo('closed'),
      done: 'delivery_wasClosed',
      doneMany: 'deliveries_wereClosed',
    },
    {
      key: 'z',
      words: 'delivery_reopen',
      from: ['closed'],
      change: stateTo('open'),
      done: 'delivery_wasOpened',
      doneMany: 'deliveries_wereOpened',
    },
  ],
};
