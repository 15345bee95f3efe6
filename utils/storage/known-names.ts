import { cleanName, nameKey } from '../clients/clean-name.ts';
import type { NamedPeople } from '../clients/named-people.ts';
import type { KnownName } from '../messaging/calls/clients.ts';
import type { Database } from './database.ts';
import { META_TABLES, type NamesHeld, namesOf } from './meta-tables.ts';

/**
 * Whose address stands behind a name that a mailbox shows alone, as the user has said it: a row of `meta` for each
 * mailbox, the name said last at the end.
 */
const PREFIX = META_TABLES.names;
/** Nobody has told more people by hand; the names said first go. */
export const MOST_NAMES = 2_000;

/** What is known in a mailbox, by the name as it is compared. */
export async function peopleByName(db: Database, account: string): Promise<NamedPeople> {
  const names = await namesIn(db, account);
  return new Map(names.map(({ name, email }) => [nameKey(name), email]));
}

/** From now on the name stands for this address; another one that it stood for is forgotten. */
export function keepName(db: Database, { account, name, email }: KnownName): Promise<void> {
  const clean = cleanName(name);
  return change(db, account, clean, (others) => [...others, { name: clean, email }].slice(-MOST_NAMES));
}

/** The name stands for nobody again. */
export function forgetName(db: Database, { account, name }: Omit<KnownName, 'email'>): Promise<void> {
  return change(db, account, name, (others) => others);
}

/**
 * The names that stand for addresses of a client in their mailbox, in the order they were said.
 * @param id of the client, or null for every name of every mailbox
 */
export function knownNames(db: Database, id: string | null): Promise<KnownName[]> {
  return db.transaction('r', db.meta, db.persons, async () => {
    const rows = await db.meta.where('key').startsWith(PREFIX).toArray();
    const names = rows.flatMap(({ key, value }) => {
      const account = key.slice(PREFIX.length);
      return namesOf(value).map((name) => ({ account, ...name }));
    });
    if (id === null) return names;
    const person = await db.persons.get(id);
    return names.filter(
      ({ account, email }) => person?.account === account && person.addresses.includes(email),
    );
  });
}

/** The names of one mailbox as they are kept. */
export async function namesIn(db: Database, account: string): Promise<NamesHeld> {
  return namesOf((await db.meta.get(PREFIX + account))?.value);
}

/** Puts the names of one mailbox in the place of those that are kept. */
export async function keepNames(db: Database, account: string, names: NamesHeld): Promise<void> {
  if (names.length === 0) await db.meta.delete(PREFIX + account);
  else await db.meta.put({ key: PREFIX + account, value: names });
}

function change(
  db: Database,
  account: string,
  name: string,
  to: (others: NamesHeld) => NamesHeld,
): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const others = (await namesIn(db, account)).filter((one) => nameKey(one.name) !== nameKey(name));
    await keepNames(db, account, to(others));
  });
}
