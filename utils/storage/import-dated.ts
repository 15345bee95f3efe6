import type { Table } from 'dexie';
import type { Database } from './database.ts';
import { storedPersons } from './import-persons.ts';
import type { Written } from './written.ts';

/** Rows whose person is here, under the id that person has here. */
export async function withPersons<Row extends { readonly person: string }>(
  db: Database,
  rows: readonly Row[],
): Promise<Row[]> {
  const ids = await storedPersons(
    db,
    rows.map(({ person }) => person),
  );
  return rows.flatMap((row) => {
    const person = ids.get(row.person);
    return person === undefined ? [] : [{ ...row, person }];
  });
}

/** @param nameOf what is unique with the account beside the id, in the index of this name */
export async function importNamed<Row extends Dated>(
  db: Database,
  table: Table<Row, string>,
  rows: readonly Row[],
  index: 'message' | 'origin',
  nameOf: (row: Row) => string,
): Promise<Written> {
  const held = await table
    .where(`[account+${index}]`)
    .anyOf(rows.map((row) => [row.account, nameOf(row)]))
    .toArray();
  const ids = new Map(held.map((row) => [`${row.account}\n${nameOf(row)}`, row.id]));
  const renamed = rows.map((row) => {
    const name = `${row.account}\n${nameOf(row)}`;
    const id = ids.get(name) ?? row.id;
    ids.set(name, id);
    return { ...row, id };
  });
  return importDated(db, table, renamed);
}

/** What every row but a person's and a moment's has. */
export interface Dated {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly updatedAt: number;
}

/** Of two versions of a row the one changed last stands; the one that is here where both are of the same moment. */
export async function importDated<Row extends Dated>(
  db: Database,
  table: Table<Row, string>,
  rows: readonly Row[],
): Promise<Written> {
  const known = await withPersons(db, rows);
  const held = new Map(
    (await table.bulkGet(known.map(({ id }) => id))).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  const count = { added: 0, same: 0, changed: 0, refused: rows.length - known.length };
  const put = new Map<string, Row>();
  for (const row of known) {
    const before = put.get(row.id) ?? held.get(row.id);
    if (before && before.account !== row.account) count.refused++;
    else if (before && before.updatedAt >= row.updatedAt) count.same++;
    else {
      count[before ? 'changed' : 'added']++;
      put.set(row.id, row);
    }
  }
  await table.bulkPut([...put.values()]);
  return count;
}
