import { nameKey } from '../clients/clean-name.ts';
import type { Person } from '../clients/person.ts';
import type { Database } from './database.ts';
import type { Written } from './import-dated.ts';
import { plainPerson } from './persons.ts';
import type { PersonRow } from './rows.ts';

/** Where an imported id stands for a client who was here already under another one. */
const aliasKey = (id: string) => `same-person:${id}`;

/**
 * Writes imported persons. Somebody with an address of a client who is here already is that client: their id leads
 * there from now on. Must run inside a transaction over persons and meta.
 */
export async function importPersons(db: Database, persons: readonly Person[]): Promise<Written> {
  const count = { added: 0, same: 0, changed: 0, refused: 0 };
  for (const person of persons) {
    const held = (await personById(db, person.id)) ?? (await personSharing(db, person));
    if (held && held.account !== person.account) count.refused++;
    else count[await writePerson(db, held, person)]++;
  }
  return count;
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

async function personSharing(db: Database, person: Person): Promise<PersonRow | undefined> {
  const rows = await db.persons.where('addresses').anyOf(person.addresses).toArray();
  return rows.filter(({ account }) => account === person.account).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

async function writePerson(
  db: Database,
  held: PersonRow | undefined,
  person: Person,
): Promise<'added' | 'same' | 'changed'> {
  if (!held) {
    const counted = { moments: 0, lastAt: 0, lastFromClient: null, lastFromUs: null };
    await db.persons.add({ ...person, nameKey: nameKey(person.name), ...counted });
    return 'added';
  }
  if (held.id !== person.id) await db.meta.put({ key: aliasKey(person.id), value: held.id });
  const joined = join(held, person);
  if (JSON.stringify(plainPerson(held)) === JSON.stringify(plainPerson(joined))) return 'same';
  await db.persons.put(joined);
  return 'changed';
}

/** The newer one's name and order of addresses, and no address of either is lost. */
function join(held: PersonRow, person: Person): PersonRow {
  const [newer, older] = person.updatedAt > held.updatedAt ? [person, held] : [held, person];
  return {
    ...held,
    ...plainPerson({ ...held, ...newer }),
    id: held.id,
    nameKey: nameKey(newer.name),
    addresses: [...new Set([...newer.addresses, ...older.addresses])],
    createdAt: Math.min(held.createdAt, person.createdAt),
  };
}
