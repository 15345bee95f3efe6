import { nameKey } from '../clients/clean-name.ts';
import type { Person } from '../clients/person.ts';
import type { LeftAsItIs } from '../messaging/calls/data.ts';
import type { Database } from './database.ts';
import { knownHere, plainPerson, uncounted } from './persons.ts';
import type { PersonRow } from './rows.ts';
import { type Written, withLeft } from './written.ts';

/** Where an imported id stands for a client who was here already under another one. */
const aliasKey = (id: string) => `same-person:${id}`;

/**
 * Writes imported persons. Somebody with an address of a client who is here already is that client: their id leads
 * there from now on. An address that is another client's here stays theirs, and it is told that the file takes the two
 * for one. Must run inside a transaction over persons and meta.
 */
export async function importPersons(db: Database, persons: readonly Person[]): Promise<Written> {
  const count = { added: 0, same: 0, changed: 0, refused: 0 };
  const left: LeftAsItIs[] = [];
  for (const person of persons) {
    const sharing = await personsSharing(db, person);
    const held = (await personById(db, person.id)) ?? sharing[0];
    if (held && held.account !== person.account) {
      count.refused++;
      continue;
    }
    const others = sharing.filter(({ id }) => id !== held?.id);
    const taken = others.flatMap(({ addresses }) => addresses);
    const addresses = person.addresses.filter((email) => !taken.includes(email));
    count[await writePerson(db, held, { ...person, addresses })]++;
    if (held) left.push(...others.map((other) => asOne(held, other)));
  }
  return withLeft(count, left);
}

function asOne(person: PersonRow, other: PersonRow): LeftAsItIs {
  return { what: 'one', person: knownHere(person), other: knownHere(other) };
}

/** The ids under which clients are stored here, for each id that a file calls them. Unknown ones are left out. */
export async function storedPersons(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const once = [...new Set(ids)];
  const rows = await Promise.all(once.map((id) => personById(db, id)));
  return new Map(rows.flatMap((row, place) => (row ? [[once[place] ?? row.id, row.id] as const] : [])));
}

async function personById(db: Database, id: string): Promise<PersonRow | undefined> {
  const row = await db.persons.get(id);
  if (row) return row;
  const alias = await db.meta.get(aliasKey(id));
  return typeof alias?.value === 'string' ? db.persons.get(alias.value) : undefined;
}

/** Clients of the same mailbox who have one of these addresses, whoever has the foremost of them in front. */
async function personsSharing(db: Database, { account, addresses }: Person): Promise<PersonRow[]> {
  const rows = await db.persons.where('addresses').anyOf(addresses).distinct().toArray();
  const place = (row: PersonRow) => addresses.findIndex((email) => row.addresses.includes(email));
  return rows
    .filter((row) => row.account === account)
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

async function writePerson(
  db: Database,
  held: PersonRow | undefined,
  person: Person,
): Promise<'added' | 'same' | 'changed'> {
  if (!held) {
    await db.persons.add({ ...person, nameKey: nameKey(person.name), ...uncounted() });
    return 'added';
  }
  if (held.id !== person.id) await db.meta.put({ key: aliasKey(person.id), value: held.id });
  const joined = join(held, person);
  if (JSON.stringify(plainPerson(held)) === JSON.stringify(plainPerson(joined))) return 'same';
  await db.persons.put(joined);
  return 'changed';
}

/**
 * The newer one's name and order of addresses, and no address of either is lost. A row of the file that does not know
 * the foremost address here is of somebody who became a part of this client: it renames nobody.
 */
function join(held: PersonRow, person: Person): PersonRow {
  const [foremost = ''] = held.addresses;
  const isWhole = held.id === person.id || person.addresses.includes(foremost);
  const [newer, older] = isWhole && person.updatedAt > held.updatedAt ? [person, held] : [held, person];
  return {
    ...held,
    ...plainPerson({ ...held, ...newer }),
    id: held.id,
    nameKey: nameKey(newer.name),
    addresses: [...new Set([...newer.addresses, ...older.addresses])],
    createdAt: Math.min(held.createdAt, person.createdAt),
  };
}
