import type { Database } from '../../../utils/storage/database.ts';
import { newPerson } from '../../../utils/storage/persons.ts';
import type { PersonRow } from '../../../utils/storage/rows.ts';
import { ME } from '../clients/make-view.ts';

/** Stores a client to hang notes and nudges on. @returns the client's id */
export async function storePerson(db: Database, name: string, email: string): Promise<string> {
  const person = newPerson('me@ours.example', { name, email }, 1);
  await db.persons.add(person);
  return person.id;
}

/** A client of the usual mailbox, known by a short id. */
export function samplePerson(id: string, email: string): PersonRow {
  return { ...newPerson(ME.email, { name: id, email }, 1), id };
}
