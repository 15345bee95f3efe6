import type { LeftAsItIs } from '../messaging/calls/data.ts';
import type { Database } from './database.ts';
import { storedPersons } from './import-persons.ts';
import type { Merge } from './merge-persons.ts';
import { knownHere } from './persons.ts';
import type { PersonRow } from './rows.ts';
import { type Written, withLeft } from './written.ts';

/*
 * A merge of a file is what lets it be taken back on another machine: its clients are one in the file already. Where
 * they are two here, or were parted there and are one here, nothing is joined or parted by a file, and it is told.
 */

/** Writes imported merges, once all other rows are written. Must run inside a transaction over persons, merges and meta. */
export async function importMerges(db: Database, merges: readonly Merge[]): Promise<Written> {
  const count = { added: 0, same: 0, changed: 0, refused: 0 };
  const left: LeftAsItIs[] = [];
  for (const merge of merges) {
    const { done, differs } = await importMerge(db, merge);
    count[done]++;
    if (differs) left.push(differs);
  }
  return withLeft(count, left);
}

async function importMerge(
  db: Database,
  merge: Merge,
): Promise<{ done: 'added' | 'same' | 'changed' | 'refused'; differs?: LeftAsItIs }> {
  const into = await db.persons.get(merge.into);
  const held = await db.merges.get(merge.id);
  const isAnother = held && (held.into !== merge.into || held.gone.id !== merge.gone.id);
  if (isAnother || !(await isOfItsClient(db, merge, into))) return { done: 'refused' };
  const other = into && (await standsBeside(db, merge));
  if (into && other && merge.undoneAt === null) {
    return { done: 'same', differs: { what: 'one', person: knownHere(into), other: knownHere(other) } };
  }
  if (!held) {
    await db.merges.add(merge);
    return { done: 'added' };
  }
  if (merge.undoneAt === null || held.undoneAt !== null) return { done: 'same' };
  if (into && !other && (await wasAnother(db, merge))) {
    return { done: 'same', differs: { what: 'two', person: knownHere(into) } };
  }
  await db.merges.put(merge);
  return { done: 'changed' };
}

/**
 * Whether the client that stayed is here as the file knows it. One that is known here by another id has a history of
 * its own, of which nobody could say whose it is when they are parted. One that is not here may come back with a merge.
 */
async function isOfItsClient(
  db: Database,
  { into, gone }: Merge,
  row: PersonRow | undefined,
): Promise<boolean> {
  if (row) return row.account === gone.account;
  return !(await storedPersons(db, [into])).has(into);
}

/** The client here, beside the one that stayed, who has an address of the one that went. */
async function standsBeside(db: Database, { into, gone }: Merge): Promise<PersonRow | undefined> {
  const [itself, sharing] = await Promise.all([
    db.persons.get(gone.id),
    db.persons.where('addresses').anyOf(gone.addresses).toArray(),
  ]);
  return itself ?? sharing.find(({ id, account }) => id !== into && account === gone.account);
}

/** Whether the file holds the one that went as a client of their own: an import has met them under this id. */
async function wasAnother(db: Database, { into, gone }: Merge): Promise<boolean> {
  return (await storedPersons(db, [gone.id])).get(gone.id) === into;
}
