import { cakeOf } from '../../../utils/ledgers/layers/cake.ts';
import type { CakeRow } from '../../../utils/messaging/calls/layers.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { allIngredients } from '../../../utils/storage/layers.ts';
import { plainPerson } from '../../../utils/storage/persons.ts';

/**
 * K4: the cakes of everybody who was ever delivered anything, those with the fewest layers first.
 * @param today ISO date where the user is
 */
export async function cakesOfAll(db: Database, today: string, limit: number): Promise<CakeRow[]> {
  const all = await allIngredients(db);
  const persons = await db.persons.bulkGet([...all.keys()]);
  const rows = persons.flatMap((row) => {
    const ingredients = row && all.get(row.id);
    return ingredients ? [{ person: plainPerson(row), cake: cakeOf(ingredients, today) }] : [];
  });
  const byName = (a: CakeRow, b: CakeRow) => a.person.name.localeCompare(b.person.name);
  return rows.sort((a, b) => a.cake.layers - b.cake.layers || byName(a, b)).slice(0, limit);
}
