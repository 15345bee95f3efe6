import type { LedgerSearch } from '../../../components/ledger-lists/LedgerFilters.tsx';
import { dayHere } from '../../../components/ledgers/ledger-day.ts';
import type { LedgerName } from '../../../utils/ledgers/ledgers.ts';
import type { LedgerRow } from '../../../utils/messaging/calls/ledgers.ts';
import { useDesk } from '../../sidebar/desk.ts';
import { LEDGER_TOPICS } from '../../sidebar/topics.ts';
import type { Live } from '../../sidebar/use-live.ts';
import { type FetchPage, pagesUpTo, usePages } from '../../sidebar/use-pages.ts';
import { listOf } from './list-of.ts';

/**
 * The entries of a ledger that fit a search, as many as somebody has scrolled to; they stay true by themselves.
 * @param person whose; null for everybody's
 * @returns `name` of the search; `older` fetches more; `all` asks for every entry that fits, however far down
 */
export function useEntries<Name extends LedgerName>(
  ledger: Name,
  person: string | null,
  { search, filter, by, sort }: LedgerSearch<Name>,
): {
  name: string;
  live: Live<unknown>;
  rows: readonly LedgerRow<Name>[] | undefined;
  older: () => void;
  all: () => Promise<LedgerRow<Name>[]>;
} {
  const { call, clock } = useDesk();
  const before = filter.overdue ? { before: dayHere(clock()) } : {};
  const query = { person, states: filter.states, search, by, ...before, sort };
  const name = JSON.stringify(query);
  const fetch: FetchPage<LedgerRow<Name>> = (page) => listOf(call, ledger)({ ...query, ...page });
  const { live, rows, older } = usePages(`entries ${ledger} ${person}`, LEDGER_TOPICS, name, fetch);
  return { name, live, rows, older, all: () => pagesUpTo(fetch, Number.POSITIVE_INFINITY) };
}
