import { Dexie } from 'dexie';
import { companyDomainOf } from '../clients/domains.ts';
import type { Contact, TheirPerson } from '../clients/touchpoints.ts';
import type { Database } from './database.ts';
import type { MomentRow, PersonRow } from './rows.ts';

/** P2: so many of one company are looked at, and so many of the newest moments of each. */
const MOST_PERSONS = 60;
const MOST_MOMENTS = 300;

/** P2: everybody of a company, and what passed between them and us. */
export interface CompanyContacts {
  readonly theirs: readonly TheirPerson[];
  readonly contacts: readonly Contact[];
}

/**
 * P2: the contacts with a client's whole house; of a client with free mail, theirs alone. Every read goes by an index.
 * @param only `since` (Unix ms): moments from then on, so that beside a mail next to nothing is read; `thread`: leaves
 *   out what stands in this one, by its id or address. Null where everything is asked for
 */
export async function companyContacts(
  db: Database,
  client: PersonRow,
  only: { readonly since: number | null; readonly thread: string | null },
): Promise<CompanyContacts> {
  const { since, thread } = only;
  const house = await houseOf(db, client);
  const heard = house.filter(({ lastAt }) => since === null || lastAt >= since);
  const moments = await Promise.all(heard.map(({ id }) => newestOf(db, id, since)));
  const addressesOf = new Map(house.map((row) => [row.id, row.addresses]));
  const elsewhere = moments.flat().filter((row) => thread === null || threadOf(row) !== thread);
  const contacts = elsewhere.map((row) => contactOf(row, addressesOf.get(row.person) ?? []));
  return { contacts, theirs: [...house.map(theirPerson), ...strangers(house, client, contacts)] };
}

async function houseOf(db: Database, client: PersonRow): Promise<PersonRow[]> {
  const { account, companyDomain } = client;
  if (companyDomain === null) return [client];
  const rows = await db.persons
    .where('[account+companyDomain]')
    .equals([account, companyDomain])
    .limit(MOST_PERSONS)
    .toArray();
  return rows.some(({ id }) => id === client.id) ? rows : [client, ...rows];
}

function newestOf(db: Database, person: string, since: number | null): Promise<MomentRow[]> {
  return db.moments
    .where('[person+at]')
    .between([person, since ?? Dexie.minKey], [person, Dexie.maxKey])
    .reverse()
    .limit(MOST_MOMENTS)
    .toArray();
}

function threadOf({ thread }: MomentRow): string | null {
  return thread?.id ?? thread?.url ?? null;
}

/** Where nobody saw who of us took part, it was the mailbox itself. */
function contactOf(row: MomentRow, addresses: readonly string[]): Contact {
  const { at, direction, account } = row;
  const ours = row.ours?.length ? row.ours : [account];
  const theirs = direction === 'from-us' ? [...addresses, ...(row.to ?? [])] : addresses;
  return { at, direction, ours, theirs };
}

function theirPerson({ id, name, addresses }: PersonRow): TheirPerson {
  return { person: id, name, addresses };
}

/** People of the same house whom mails of ours went to and who never became clients. */
function strangers(
  house: readonly PersonRow[],
  { companyDomain }: PersonRow,
  contacts: readonly Contact[],
): TheirPerson[] {
  if (companyDomain === null) return [];
  const known = new Set(house.flatMap(({ addresses }) => addresses));
  const met = new Set(contacts.flatMap(({ theirs }) => theirs).filter((address) => !known.has(address)));
  return [...met]
    .filter((address) => companyDomainOf(address) === companyDomain)
    .map((address) => ({ person: null, name: address, addresses: [address] }));
}
