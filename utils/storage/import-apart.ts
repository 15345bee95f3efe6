import type { LeftAsItIs } from '../messaging/calls/data.ts';
import type { Database } from './database.ts';
import { storedPersons } from './import-persons.ts';
import { type ApartRow, apartKey } from './meta-tables.ts';
import { knownHere } from './persons.ts';
import { type Written, withLeft } from './written.ts';

/**
 * Writes imported pairs of clients who are not the same, under the ids they have here. Where both are one client here
 * they stay one, and it is told. A client who is not here may come back when a merge is taken back, so the pair is kept.
 * Must run inside a transaction over persons and meta.
 */
export async function importApart(db: Database, rows: readonly ApartRow[]): Promise<Written> {
  const count = { added: 0, same: 0, changed: 0, refused: 0 };
  const left: LeftAsItIs[] = [];
  const ids = await storedPersons(
    db,
    rows.flatMap(({ one, other }) => [one, other]),
  );
  for (const row of rows) {
    const [one, other] = [ids.get(row.one) ?? row.one, ids.get(row.other) ?? row.other];
    const key = apartKey(one, other);
    const person = one === other ? await db.persons.get(one) : undefined;
    if (person) left.push({ what: 'two', person: knownHere(person) });
    if (one === other || (await db.meta.get(key))) count.same++;
    else {
      await db.meta.put({ key, value: true });
      count.added++;
    }
  }
  return withLeft(count, left);
}
