import { useMemo } from 'preact/hooks';
import type { LedgerName } from '../../utils/ledgers/ledgers.ts';
import type { LedgerRow } from '../../utils/messaging/calls/ledgers.ts';
import { useHeld } from '../look/keys/use-held.ts';
import { LongList } from '../look/LongList.tsx';
import type { LedgerDescription } from './description.ts';
import { ClientName } from './EntryHead.tsx';
import { EntryRow, type RowActions } from './EntryRow.tsx';
import { asEntries, groupByClient } from './group-by-client.ts';

export interface LedgerListProps<Name extends LedgerName> {
  readonly description: LedgerDescription<Name>;
  readonly rows: readonly LedgerRow<Name>[];
  readonly onOlder: () => void;
  /** How a row's client is named: in its own line, in a heading above theirs, or not at all in a list of one. */
  readonly clients: 'each' | 'headings' | 'none';
  readonly linkTo: (row: LedgerRow<LedgerName>) => string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, stretch: boolean) => void;
  readonly actions: RowActions;
}

/** The entries of a ledger, however many. Where the one that holds the keyboard goes, the next takes it. */
export function LedgerList<Name extends LedgerName>(props: LedgerListProps<Name>) {
  const { description, rows, onOlder, clients, linkTo, chosen, onChoose, actions } = props;
  const items = useMemo(
    () => (clients === 'headings' ? groupByClient(rows) : asEntries(rows)),
    [rows, clients],
  );
  const { held, sought, hold, found } = useHeld(rows);
  const place = held === null ? -1 : items.findIndex(({ kind, row }) => kind === 'entry' && row.id === held);
  return (
    <LongList rows={items} onOlder={onOlder} kept={place < 0 ? [] : [place]}>
      {({ kind, row }) =>
        kind === 'client' ? (
          <h2 key={`client ${row.person}`} class="history-day list-client">
            <ClientName row={row} href={linkTo(row)} />
          </h2>
        ) : (
          <EntryRow
            key={row.id}
            description={description}
            row={row}
            clientHref={clients === 'each' ? linkTo(row) : undefined}
            chosen={chosen.has(row.id)}
            onChoose={(stretch) => onChoose(row.id, stretch)}
            actions={actions}
            onHeld={() => hold(row.id)}
            onFound={row.id === sought ? found : undefined}
          />
        )
      }
    </LongList>
  );
}
