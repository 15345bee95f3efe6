import type { ComponentChildren } from 'preact';
import type { LedgerName } from '../../utils/ledgers/ledgers.ts';
import type { LedgerRow } from '../../utils/messaging/calls/ledgers.ts';
import { Button } from '../look/Button.tsx';
import { useText } from '../text/text.ts';
import { BulkBar } from './BulkBar.tsx';
import { ChooseAll } from './ChooseAll.tsx';
import type { ChangeAction, LedgerDescription } from './description.ts';
import type { RowActions } from './EntryRow.tsx';
import { firstSearch, LedgerFilters, type LedgerSearch } from './LedgerFilters.tsx';
import { LedgerList } from './LedgerList.tsx';

export interface LedgerViewProps<Name extends LedgerName> {
  readonly description: LedgerDescription<Name>;
  /** Undefined until the first answer. */
  readonly rows: readonly LedgerRow<Name>[] | undefined;
  readonly onOlder: () => void;
  readonly sought: LedgerSearch<Name>;
  readonly onSought: (change: Partial<LedgerSearch<Name>>) => void;
  /** The list is about one client, whom `children` name. */
  readonly isOfOne: boolean;
  readonly linkTo: (row: LedgerRow<LedgerName>) => string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, stretch: boolean) => void;
  /** All that fit, also those that are not drawn yet; false for none. */
  readonly onChooseAll: (all: boolean) => void;
  readonly busy: boolean;
  readonly onBulk: (action: ChangeAction<Name>) => void;
  readonly actions: RowActions;
  readonly children?: ComponentChildren;
}

/** The list of one ledger: looked through, narrowed, put in order, and changed one by one or many in one act. */
export function LedgerView<Name extends LedgerName>(props: LedgerViewProps<Name>) {
  const { description, rows, sought, onSought, chosen, isOfOne, children } = props;
  const { search, filter, by, sort } = sought;
  return (
    <>
      <header class="list-head">
        {children}
        <LedgerFilters description={description} sought={sought} onSought={onSought}>
          {rows && rows.length > 0 && (
            <ChooseAll rows={rows} chosen={chosen} onChooseAll={props.onChooseAll} />
          )}
        </LedgerFilters>
      </header>
      <Nothing {...props} />
      {rows && rows.length > 0 && (
        <LedgerList
          key={`${search} ${filter.name} ${by} ${sort}`}
          description={description}
          rows={rows}
          onOlder={props.onOlder}
          clients={isOfOne ? 'none' : sort === 'client' ? 'headings' : 'each'}
          linkTo={props.linkTo}
          chosen={chosen}
          onChoose={props.onChoose}
          actions={props.actions}
        />
      )}
      {chosen.size > 0 && (
        <BulkBar
          description={description}
          filter={filter}
          count={chosen.size}
          busy={props.busy}
          onChange={props.onBulk}
          onClear={() => props.onChooseAll(false)}
        />
      )}
    </>
  );
}

/** What stands where no row does: that they are on their way, how one gets here, or that none fits. */
function Nothing<Name extends LedgerName>({ description, rows, sought, onSought }: LedgerViewProps<Name>) {
  const t = useText();
  if (rows === undefined) {
    return (
      <p class="empty" role="status">
        {t('loading')}
      </p>
    );
  }
  if (rows.length > 0) return null;
  const { search, by, filter } = sought;
  if (search.trim() === '' && by === null) return <p class="empty">{t(filter.none)}</p>;
  const everything = description.filters.find(({ name }) => name === 'all');
  return (
    <div class="empty">
      <p>{t('list_noneFound')}</p>
      {everything && everything !== filter && (
        <Button onClick={() => onSought({ ...firstSearch(description), search, filter: everything })}>
          {t('list_lookInAll')}
        </Button>
      )}
    </div>
  );
}
