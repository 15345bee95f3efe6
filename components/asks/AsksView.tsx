import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ASK_FILTERS, type AskFilter } from '../../utils/judgement/ask-state.ts';
import { ASK_KINDS, type AskKind } from '../../utils/mail/reading.ts';
import type { AskRow as Row } from '../../utils/messaging/calls/asks.ts';
import { Button } from '../look/Button.tsx';
import { SearchField } from '../look/SearchField.tsx';
import { type MessageKey, useText } from '../text/text.ts';
import { AsksList } from './AsksList.tsx';
import type { AskActions } from './ask-actions.ts';
import { KIND_WORDS } from './kind-words.ts';

const FILTER_WORDS: Readonly<Record<AskFilter, MessageKey>> = {
  all: 'asks_all',
  open: 'asks_open',
  answered: 'asks_answered',
  door: 'asks_withDoor',
};

/** What is looked for among the asks. */
export interface AskSearch {
  readonly search: string;
  readonly kind: AskKind | null;
  readonly state: AskFilter;
}

export interface AsksViewProps {
  /** Newest first; undefined until the first answer. */
  readonly rows: readonly Row[] | undefined;
  readonly sought: AskSearch;
  readonly onSought: (sought: AskSearch) => void;
  readonly onOlder: () => void;
  readonly linkTo: (row: Row) => string;
  readonly actions: AskActions;
  /** The one ask that somebody came here for, above the others. */
  readonly children?: ComponentChildren;
}

/** S5: the asks of all clients, newest first, searched in all their texts and by kind. */
export function AsksView({ rows, sought, onSought, onOlder, linkTo, actions, children }: AsksViewProps) {
  const t = useText();
  const id = useId();
  const { search, kind, state } = sought;
  const anything = search.trim() === '' && kind === null && state === 'all';
  return (
    <>
      <header class="asks-head">
        <h1>{t('home_asks')}</h1>
        <SearchField
          label={t('asks_search')}
          value={search}
          onInput={(next) => onSought({ ...sought, search: next })}
        />
        <div class="asks-filters">
          <fieldset class="filters">
            <legend class="unseen">{t('asks_filter')}</legend>
            {ASK_FILTERS.map((filter) => (
              <Button
                key={filter}
                look="plain"
                pressed={state === filter}
                onClick={() => onSought({ ...sought, state: filter })}
              >
                {t(FILTER_WORDS[filter])}
              </Button>
            ))}
          </fieldset>
          <label class="unseen" for={id}>
            {t('asks_kind')}
          </label>
          <select
            id={id}
            class="field"
            onChange={({ currentTarget: { value } }) =>
              onSought({ ...sought, kind: ASK_KINDS.find((one) => one === value) ?? null })
            }
          >
            <option value="" selected={kind === null}>
              {t('asks_everyKind')}
            </option>
            {ASK_KINDS.filter((one) => one !== 'none').map((one) => (
              <option key={one} value={one} selected={kind === one}>
                {t(KIND_WORDS[one])}
              </option>
            ))}
          </select>
        </div>
        {children}
      </header>
      {rows === undefined && (
        <p class="empty" role="status">
          {t('loading')}
        </p>
      )}
      {rows?.length === 0 && !children && (
        <p class="empty">{t(anything ? 'asks_empty' : 'asks_noneFound')}</p>
      )}
      {rows && rows.length > 0 && (
        <AsksList
          key={`${search} ${kind} ${state}`}
          rows={rows}
          onOlder={onOlder}
          linkTo={linkTo}
          actions={actions}
        />
      )}
    </>
  );
}
