import { LEDGER_NAMES } from '../../ledgers/ledgers.ts';

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
  /** One batch of an import, checked row by row and written in one transaction. */
  'data.write'(args: { table: DataTable; rows: unknown[] }): {
    added: number;
    same: number;
    changed: number;
    refused: number;
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
] as const;
export type DataTable = (typeof DATA_TABLES)[number];

export interface Health {
  readonly ok: boolean;
  /** Plain words, set when not ok. */
  readonly what: 'open' | 'blocked-open' | 'newer-version' | 'full' | 'damaged';
  readonly version: number;
}
