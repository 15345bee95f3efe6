import type { Address } from '../clients/address.ts';
import { nameKey } from '../clients/clean-name.ts';
import { displayName } from '../clients/display-name.ts';
import { companyDomainOf } from '../clients/domains.ts';
import type { Person } from '../clients/person.ts';
import type { KnownHere } from '../messaging/calls/data.ts';
import type { Database } from './database.ts';
import { newId } from './new-id.ts';
import type { PersonRow } from './rows.ts';

/** The client behind an address in one mailbox, or undefined. Costs the same however many persons there are. */
export async function personByAddress(
  db: Database,
  account: string,
  email: string,
): Promise<PersonRow | undefined> {
  const rows = await db.persons.where('addresses').equals(email).toArray();
  return rows.find((row) => row.account === account);
}

/** Every client of a mailbox who bears this name, to warn of a known name on a new address. */
export function personsByName(db: Database, account: string, name: string): Promise<PersonRow[]> {
  return db.persons
    .where('[account+nameKey]')
    .equals([account, nameKey(name)])
    .limit(20)
    .toArray();
}

/** A client nobody has met yet, as a row; not stored. */
export function newPerson(account: string, address: Address, now: number): PersonRow {
  const name = displayName(address);
  return {
    id: newId(now),
    account,
    name,
    nameKey: nameKey(name),
    addresses: [address.email],
    companyDomain: companyDomainOf(address.email),
    createdAt: now,
    updatedAt: now,
    source: 'page',
    ...uncounted(),
  };
}

/** What stands beside a person of whom nothing is counted yet. */
export function uncounted(): Pick<PersonRow, 'moments' | 'lastAt' | 'lastFromClient' | 'lastFromUs'> {
  return { moments: 0, lastAt: 0, lastFromClient: null, lastFromUs: null };
}

/** A client as a line names one. */
export function knownHere({ id, name, addresses }: PersonRow): KnownHere {
  return { id, name, address: addresses[0] ?? '' };
}

/**
 * Gives a client the name the user typed; no display name replaces it any more.
 * @returns false where there is no such client
 */
export function renamePerson(db: Database, id: string, name: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.persons, async () => {
    const row = await db.persons.get(id);
    if (!row) return false;
    await db.persons.put({ ...row, name, nameKey: nameKey(name), source: 'typed', updatedAt: now });
    return true;
  });
}

/**
 * Clients, newest contact first.
 * @param search looked for in names and addresses, in any case; empty for all
 */
export function listPersons(db: Database, search: string, limit: number): Promise<PersonRow[]> {
  const wanted = nameKey(search);
  const all = db.persons.orderBy('lastAt').reverse();
  if (wanted === '') return all.limit(limit).toArray();
  const fits = ({ nameKey, addresses }: PersonRow) =>
    nameKey.includes(wanted) || addresses.some((address) => address.includes(wanted));
  return all.filter(fits).limit(limit).toArray();
}

/** The person without what is counted beside it, as views and files get it. */
export function plainPerson(row: PersonRow): Person {
  const { id, account, name, addresses, companyDomain, createdAt, updatedAt, source } = row;
  return { id, account, name, addresses, companyDomain, createdAt, updatedAt, source };
}
