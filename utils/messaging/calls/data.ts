import type { TaughtPage } from '../../clients/taught-page.ts';
import { LEDGER_NAMES } from '../../ledgers/ledgers.ts';
import type { CarriedSetting } from '../../settings/settings-in-file.ts';

/** X7: everything out in batches and in again, and whether the database stands. */
export interface DataCalls {
  /** One batch of one table, in key order, for the export file. */
  'data.read'(args: { table: DataTable; after: string | null; limit: number }): {
    rows: unknown[];
    next: string | null;
  };
  /** As `data.read`, from a database that this version will not work with: each row as it lies there. */
  'data.rescue'(args: { table: DataTable; after: string | null; limit: number }): {
    rows: unknown[];
    next: string | null;
  };
  /**
   * One batch of an import, checked row by row and written in one transaction. With `over` a name, a taught page
   * and a preference of the file take the place of what is said here.
   */
  'data.write'(args: { table: DataTable; rows: unknown[]; over?: boolean | undefined }): {
    added: number;
    same: number;
    changed: number;
    refused: number;
    /** What stands here otherwise, and was left as it is. */
    left?: readonly LeftAsItIs[] | undefined;
  };
  'data.count'(args: Record<string, never>): Record<DataTable, number>;
  /** Whether the database opened; the recovery page asks and tries again. */
  'health.get'(args: { retry: boolean }): Health;
}

export const DATA_TABLES = [
  'persons',
  'moments',
  'notes',
  'asks',
  'nudges',
  'forces',
  'records',
  ...LEDGER_NAMES,
  /** Behind what they speak of. */
  'merges',
  'apart',
  'names',
  'taught',
  'settings',
] as const;
export type DataTable = (typeof DATA_TABLES)[number];
/** What stands with the preferences, beside the database: pages that were taught, and what the user chose. */
export type PreferenceTable = Extract<DataTable, 'taught' | 'settings'>;
export type StoredTable = Exclude<DataTable, PreferenceTable>;
export const STORED_TABLES = DATA_TABLES.filter((table): table is StoredTable => !isPreferenceTable(table));

/** Whether a table of a file stands with the preferences. */
export function isPreferenceTable(table: DataTable): table is PreferenceTable {
  return table === 'taught' || table === 'settings';
}

/** Something that a file says otherwise than it is known here. Nothing of it was changed: the user says which counts. */
export type LeftAsItIs =
  /** A name that stands for one address here and for another in the file. `row`: as in the file. */
  | {
      readonly what: 'name';
      readonly name: string;
      readonly here: string;
      readonly file: string;
      readonly row: object;
    }
  /** A page that was shown otherwise. */
  | { readonly what: 'page'; readonly page: Pick<TaughtPage, 'origin' | 'shape'>; readonly row: object }
  /** A preference that was chosen otherwise. */
  | { readonly what: 'setting'; readonly setting: CarriedSetting; readonly row: object }
  /** One person in the file, two clients here. */
  | { readonly what: 'one'; readonly person: KnownHere; readonly other: KnownHere }
  /** Two people in the file, one client here. */
  | { readonly what: 'two'; readonly person: KnownHere };

/** A client as a line names one. */
export interface KnownHere {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

export interface Health {
  readonly ok: boolean;
  /** Plain words, set when not ok. */
  readonly what: 'open' | 'blocked-open' | 'newer-version' | 'full' | 'damaged';
  readonly version: number;
}
