import { Dexie, type Table } from 'dexie';
import type { Entry } from '../ledgers/entry.ts';
import { isLedger, type LedgerName } from '../ledgers/ledgers.ts';
import type { DataTable } from '../messaging/calls/data.ts';
import { checkRows } from './check-rows.ts';
import type { Database } from './database.ts';
import { importPersons, storedPersons } from './import-persons.ts';
import { joinMoments, storedMatches, storeJoined } from './join-moment.ts';
import { LEDGER_SCHEMAS } from './ledger-schemas.ts';
import { tableOf } from './ledgers.ts';
import {
  askSchema,
  forceSchema,
  momentSchema,
  noteSchema,
  nudgeSchema,
  personSchema,
} from './row-schemas.ts';
import { fullRow, type MomentRow } from './rows.ts';
import { Tally } from './tally.ts';

/** What became of the rows of one batch; together as many as there were. */
export interface Written {
  added: number;
  same: number;
  changed: number;
  refused: number;
}

/**
 * Writes one batch of an import: each row is checked, then all are written in one transaction. The same batch twice
 * is the same as once; ids are kept; of two versions of one row the one changed last stands. Persons must come
 * first: a row about a person who is not here is refused.
 * @param rows as they stand in the file, of any shape
 */
export function importRows(db: Database, table: DataTable, rows: readonly unknown[]): Promise<Written> {
  if (isLedger(table)) return importLedger(db, table, rows);
  switch (table) {
    case 'persons':
      return inTransaction(db, checkRows(personSchema, rows), (good) => importPersons(db, good));
    case 'moments':
      return inTransaction(db, checkRows(momentSchema, rows), (good) => importMoments(db, good));
    case 'notes':
      return inTransaction(db, checkRows(noteSchema, rows), (good) => importDated(db, db.notes, good));
    case 'asks':
      return inTransaction(db, checkRows(askSchema, rows), (good) => importOfMessages(db, db.asks, good));
    case 'nudges':
      return inTransaction(db, checkRows(nudgeSchema, rows), (good) => importDated(db, db.nudges, good));
    case 'forces':
      return inTransaction(db, checkRows(forceSchema, rows), (good) => importOfMessages(db, db.forces, good));
  }
}

function importLedger<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  rows: readonly unknown[],
): Promise<Written> {
  return inTransaction(db, checkRows(LEDGER_SCHEMAS[ledger], rows), (good) =>
    importEntries(db, tableOf(db, ledger), good),
  );
}

async function inTransaction<Row>(
  db: Database,
  { good, refused }: { readonly good: readonly Row[]; readonly refused: number },
  write: (rows: readonly Row[]) => Promise<Written>,
): Promise<Written> {
  // An async function, because Dexie keeps track of native awaits only in one.
  const written = await db.transaction('rw', db.tables, async () => await write(good));
  return { ...written, refused: written.refused + refused };
}

/** Rows whose person is here, under the id that person has here. */
async function withPersons<Row extends { readonly person: string }>(
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

async function importMoments(db: Database, rows: readonly MomentRow[]): Promise<Written> {
  const known = await withPersons(db, rows);
  const met = await addNew(db, known);
  const fresh = known.filter((row) => !met.has(row));
  const held = (await db.moments.bulkGet([...met].map(({ id }) => id))).flatMap((row) =>
    row ? [fullRow(row)] : [],
  );
  const accounts = new Map(held.map(({ id, account }) => [id, account]));
  const good = [...met].filter(({ id, account }) => (accounts.get(id) ?? account) === account);
  const matches = new Map([...held, ...(await storedMatches(db, good))].map((row) => [row.id, row]));
  const joined = joinMoments([...matches.values()], good, 0);
  const tally = new Tally([]);
  await tally.count(db, { put: fresh, added: fresh, gone: [] });
  await tally.count(db, joined);
  await storeJoined(db, joined);
  await tally.store(db);
  const added = fresh.length + joined.added.length;
  const changed = joined.put.length - joined.added.length;
  const same = Math.max(0, fresh.length + good.length - added - changed);
  return { added, changed, same, refused: rows.length - fresh.length - good.length };
}

/**
 * Adds the rows that are new, which is nearly all of them when a backup is restored: trying costs far less than
 * looking for each first.
 * @returns those the unique indexes refused, because they are here already in some form
 */
async function addNew(db: Database, rows: readonly MomentRow[]): Promise<ReadonlySet<MomentRow>> {
  try {
    await db.moments.bulkAdd([...rows]);
    return new Set();
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failed = Object.entries(error.failuresByPos);
    const other = failed.find(([, { name }]) => name !== 'ConstraintError');
    if (other) throw other[1];
    return new Set(failed.flatMap(([place]) => rows[Number(place)] ?? []));
  }
}

/** One row a message: the same message under another id is the row that is here already. */
function importOfMessages<Row extends Dated & { readonly message: string }>(
  db: Database,
  table: Table<Row, string>,
  rows: readonly Row[],
): Promise<Written> {
  return importNamed(db, table, rows, 'message', ({ message }) => message);
}

/** One row an origin: what was read from the same words elsewhere is the entry that is here already. */
function importEntries<Row extends Entry>(
  db: Database,
  table: Table<Row, string>,
  rows: readonly Row[],
): Promise<Written> {
  return importNamed(db, table, rows, 'origin', ({ origin }) => origin);
}

/** @param nameOf what is unique with the account beside the id, in the index of this name */
async function importNamed<Row extends Dated>(
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

interface Dated {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly updatedAt: number;
}

/** Of two versions of a row the one changed last stands; the one that is here where both are of the same moment. */
async function importDated<Row extends Dated>(
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
