import type { Database } from './database.ts';
import type { PersonRow } from './rows.ts';

/**
 * X6: the client of an id as they are now: whoever became one with somebody since is that one. A view that has not heard
 * of a merge yet names the one that is gone, and what the user types there is not lost.
 * @returns undefined where nobody ever had this id, or they are gone for good
 */
export async function personNow(db: Database, id: string): Promise<PersonRow | undefined> {
  const row = await db.persons.get(id);
  if (row) return row;
  // Few clients ever become one.
  const merges = await db.merges
    .filter(({ gone, undoneAt }) => gone.id === id && undoneAt === null)
    .toArray();
  const last = merges.sort((a, b) => b.at - a.at)[0];
  return last && personNow(db, last.into);
}
