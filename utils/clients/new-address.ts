import type { OwnIdentity } from './address.ts';
import { machineKind } from './machine-sender.ts';
import { isOwnHouse } from './own-house.ts';
import type { PageRecord } from './page-record.ts';

/**
 * X2: an address that a client's own record gives and that is not known of them: a change that is offered, never taken
 * silently.
 * @param addresses the client's
 * @returns the first, or null where the record is not a person's, or shows nothing new
 */
export function newAddress(
  record: PageRecord | null,
  addresses: readonly string[],
  own: OwnIdentity,
): string | null {
  if (record?.certainty !== 'sure' || (record.kind !== 'contact' && record.kind !== 'lead')) return null;
  const [person] = record.people;
  const isNew = (email: string) =>
    !addresses.includes(email) && !isOwnHouse(email, own) && machineKind(email) === null;
  return person?.emails.find(isNew) ?? null;
}
