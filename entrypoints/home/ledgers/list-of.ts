import type { LedgerName } from '../../../utils/ledgers/ledgers.ts';
import type { LedgerQuery, LedgerRow } from '../../../utils/messaging/calls/ledgers.ts';
import type { Desk } from '../../sidebar/desk.ts';

type List<Name extends LedgerName> = (
  name: `${Name}.list`,
  query: LedgerQuery<Name>,
) => Promise<LedgerRow<Name>[]>;

/** The call that lists one ledger: every ledger has one, and all take the same query. */
export function listOf<Name extends LedgerName>(
  call: Desk['call'],
  ledger: Name,
): (query: LedgerQuery<Name>) => Promise<LedgerRow<Name>[]> {
  // The compiler does not follow a name that is put together here.
  const list = call as unknown as List<Name>;
  return (query) => list(`${ledger}.list`, query);
}
