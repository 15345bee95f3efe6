import { isHouse } from '../own-house.ts';
import type { FoundRecord } from './read-record.ts';

/**
 * A record without the people of the user's own house, whom a CRM keeps among all others.
 * @param own the addresses of whoever is signed in; the host names a house too
 * @returns null where the record is about nobody else
 */
export function outsideRecord(found: FoundRecord, own: readonly string[], host: string): FoundRecord | null {
  const { record } = found;
  const people = record.people.filter(({ emails }) => !emails.some((email) => isHouse(email, own, host)));
  return record.people[0] && !people[0] ? null : { ...found, record: { ...record, people } };
}
