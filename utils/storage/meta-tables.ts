import { array, type InferOutput, object, safeParse, string } from 'valibot';
import type { MetaRow } from './rows.ts';

/*
 * Two tables of an export file lie in `meta`, where each of their rows costs nothing to find: whose address stands
 * behind a name, a row for each mailbox, and which two clients are not the same, a row for each pair.
 */

/** The tables of a file that lie in `meta`, with what their keys begin with. */
export const META_TABLES = { names: 'names ', apart: 'apart ' } as const;
export type MetaTable = keyof typeof META_TABLES;

const NAMES = array(object({ name: string(), email: string() }));
/** The names said for one mailbox, the one said last at the end. */
export type NamesHeld = InferOutput<typeof NAMES>;

/** A name, as a file holds it. */
export interface NameRow {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly email: string;
}

/** Two clients who are not the same, as a file holds them. */
export interface ApartRow {
  readonly id: string;
  readonly one: string;
  readonly other: string;
}

/** Where it is kept that two clients are not the same. */
export function apartKey(one: string, other: string): string {
  return META_TABLES.apart + [one, other].sort().join(' ');
}

/** What `meta` holds of a mailbox's names; none where the row is spoilt. */
export function namesOf(value: unknown): NamesHeld {
  const found = safeParse(NAMES, value);
  return found.success ? found.output : [];
}

/** What rows of `meta` hold of a table, as rows of a file, in the order of their ids. */
export function metaTableRows(table: MetaTable, rows: readonly MetaRow[]): (NameRow | ApartRow)[] {
  const own = rows.filter(({ key }) => key.startsWith(META_TABLES[table]));
  const all = own.flatMap((row): readonly (NameRow | ApartRow)[] =>
    table === 'names' ? nameRows(row) : apartRows(row),
  );
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a table of a file lies in `meta`. */
export function isMetaTable(table: string): table is MetaTable {
  return Object.hasOwn(META_TABLES, table);
}

/** One batch of rows that stand in the order of their ids, as the export asks for them. */
export function batchOf<Row extends { readonly id: string }>(
  all: readonly Row[],
  after: string | null,
  limit: number,
): { rows: Row[]; next: string | null } {
  const rows = all.filter(({ id }) => after === null || id > after).slice(0, limit);
  return { rows, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}

/** The ids keep the order in which the names were said. */
function nameRows({ key, value }: MetaRow): NameRow[] {
  const account = key.slice(META_TABLES.names.length);
  return namesOf(value).map(({ name, email }, place) => ({
    id: `${account} ${String(place).padStart(4, '0')}`,
    account,
    name,
    email,
  }));
}

function apartRows({ key }: MetaRow): ApartRow[] {
  const [one, other, more] = key.slice(META_TABLES.apart.length).split(' ');
  return one && other && more === undefined ? [{ id: `${one} ${other}`, one, other }] : [];
}
