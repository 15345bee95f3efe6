import { Dexie, type Table } from 'dexie';
import type { RecordLink } from '../clients/record-link.ts';
import type { Entry } from '../ledgers/entry.ts';
import { isLedger, type LedgerName } from '../ledgers/ledgers.ts';
import type { StoredTable } from '../messaging/calls/data.ts';
import { checkRows } from './check-rows.ts';
import type { Database } from './database.ts';
import { followAnew } from './follow-ledgers.ts';
import { importApart } from './import-apart.ts';
import { type Dated, importDated, importNamed, withPersons } from './import-dated.ts';
import { importMerges } from './import-merges.ts';
import { importNames } from './import-names.ts';
import { importPersons } from './import-persons.ts';
import { joinMoments, storedMatches, storeJoined } from './join-moment.ts';
import { LEDGER_SCHEMAS } from './ledger-schemas.ts';
import { tableOf } from './ledgers.ts';
import { apartSchema, mergeSchema, nameSchema } from './merge-schemas.ts';
import { nudgeSchema } from './nudge-schema.ts';
import { recordSchema } from './record-schema.ts';
import { askSchema, forceSchema, momentSchema, noteSchema, personSchema } from './row-schemas.ts';
import { fullRow, type MomentRow } from './rows.ts';
import { Tally } from './tally.ts';
import type { Written } from './written.ts';

/**
 * Writes one batch of an import: each row is checked, then all are written in one transaction. The same batch twice
 * is the same as once; ids are kept; of two versions of one row the one changed last stands. Persons must come
 * first: a row about a person who is not here is refused. What the user said is not overwritten: a name that stands for
 * another address here, and clients who are one here and two in the file, stay as they are and are told.
 * @param rows as they stand in the file, of any shape
 * @param over whether a name of the file takes the place of one that is here
 */
export function importRows(
  db: Database,
  table: StoredTable,
  rows: readonly unknown[],
  over = false,
): Promise<Written> {
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
    case 'records':
      return inTransaction(db, checkRows(recordSchema, rows), (good) => importRecords(db, good));
    case 'merges':
      return inTransaction(db, checkRows(mergeSchema, rows), (good) => importMerges(db, good));
    case 'apart':
      return inTransaction(db, checkRows(apartSchema, rows), (good) => importApart(db, good));
    case 'names':
      return inTransaction(db, checkRows(nameSchema, rows), (good) => importNames(db, good, over));
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
  const written = await db.transaction('rw', db.tables, async () => {
    const done = await write(good);
    // Rows of a file leave no event for the nudges to follow.
    if (done.added + done.changed > 0) await followAnew(db);
    return done;
  });
  return { ...written, refused: written.refused + refused };
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

/** One row a record: the same record under another id is the row that is here already. */
async function importRecords(db: Database, rows: readonly RecordLink[]): Promise<Written> {
  const keys = rows.map(({ key }) => key);
  const held = await db.records.where('key').anyOf(keys).toArray();
  const ids = new Map(held.map(({ key, id }) => [key, id]));
  const renamed = rows.map((row) => {
    const id = ids.get(row.key) ?? row.id;
    ids.set(row.key, id);
    return { ...row, id };
  });
  return importDated(db, db.records, renamed);
}

/** One row an origin: what was read from the same words elsewhere is the entry that is here already. */
function importEntries<Row extends Entry>(
  db: Database,
  table: Table<Row, string>,
  rows: readonly Row[],
): Promise<Written> {
  return importNamed(db, table, rows, 'origin', ({ origin }) => origin);
}
