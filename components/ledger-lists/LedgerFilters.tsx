import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { LedgerName } from '../../utils/ledgers/ledgers.ts';
import type { LedgerQuery } from '../../utils/messaging/calls/ledgers.ts';
import { Button } from '../look/Button.tsx';
import { SearchField } from '../look/SearchField.tsx';
import { type MessageKey, useText } from '../text/text.ts';
import type { LedgerDescription, LedgerFilter } from './description.ts';

/** What is looked for in a ledger, and in which order. */
export interface LedgerSearch<Name extends LedgerName> {
  readonly search: string;
  readonly filter: LedgerFilter<Name>;
  readonly by: 'us' | 'client' | null;
  readonly sort: LedgerQuery<LedgerName>['sort'];
}

/** What a ledger's page opens with. */
export function firstSearch<Name extends LedgerName>({
  filters: [filter],
  sorts: [[sort]],
}: LedgerDescription<Name>): LedgerSearch<Name> {
  return { search: '', filter, by: null, sort };
}

type Side = 'us' | 'client' | 'both';
const SIDES: readonly (readonly [Side, MessageKey])[] = [
  ['both', 'list_bothSides'],
  ['client', 'list_theirs'],
  ['us', 'list_ours'],
];

export interface LedgerFiltersProps<Name extends LedgerName> {
  readonly description: LedgerDescription<Name>;
  readonly sought: LedgerSearch<Name>;
  /** What is to change of it: two in one moment are both heard. */
  readonly onSought: (change: Partial<LedgerSearch<Name>>) => void;
  /** Stands in the line of the orders, in front of them. */
  readonly children?: ComponentChildren;
}

/** The search of a ledger's list, which of its entries to show, and in which order. */
export function LedgerFilters<Name extends LedgerName>(props: LedgerFiltersProps<Name>) {
  const { description, sought, onSought, children } = props;
  const t = useText();
  return (
    <>
      <SearchField
        label={t(description.search)}
        value={sought.search}
        onInput={(search) => onSought({ search })}
      />
      <fieldset class="filters list-filters">
        <legend class="unseen">{t('list_filter')}</legend>
        {description.filters.map((filter) => (
          <Button
            key={filter.name}
            look="plain"
            pressed={sought.filter.name === filter.name}
            onClick={() => onSought({ filter })}
          >
            {t(filter.words)}
          </Button>
        ))}
      </fieldset>
      <div class="list-picks">
        {children}
        {description.hasSides && (
          <Pick
            label={t('list_side')}
            options={SIDES}
            value={sought.by ?? 'both'}
            onPick={(side) => onSought({ by: side === 'both' ? null : side })}
          />
        )}
        <Pick
          label={t('list_sort')}
          options={description.sorts}
          value={sought.sort}
          onPick={(sort) => onSought({ sort })}
        />
      </div>
    </>
  );
}

interface PickProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, MessageKey])[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

/** One of a few, whose words say enough without a label in sight. */
function Pick<Value extends string>({ label, options, value, onPick }: PickProps<Value>) {
  const t = useText();
  const id = useId();
  return (
    <>
      <label class="unseen" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        onChange={({ currentTarget }) => {
          const picked = options.find(([one]) => one === currentTarget.value);
          if (picked) onPick(picked[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {t(words)}
          </option>
        ))}
      </select>
    </>
  );
}
