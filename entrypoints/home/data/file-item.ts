import type { FileFault } from '../../../components/home/ImportBox.tsx';
import type { DataTable } from '../../../utils/messaging/calls/data.ts';

/** A row of an export file, or what is wrong with it. */
export type FileItem =
  /** `bytes`: how much of the file was read when this row came, for the display alone. */
  | { readonly kind: 'row'; readonly table: DataTable; readonly row: object; readonly bytes: number }
  /** `line`: of the file, from 1; for the fault `bad-entry` the number of the entry. */
  | { readonly kind: 'fault'; readonly fault: FileFault; readonly line: number };

/** The file is at its proper end; `counts` is what it says it holds, of any shape. */
export interface FileEnd {
  readonly kind: 'end';
  readonly counts: unknown;
  readonly line: number;
}

/** The item for a fault. */
export function fault(why: FileFault, line: number): FileItem {
  return { kind: 'fault', fault: why, line };
}

/** Keys that could reach into JavaScript's own objects. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** A row as an object with an id, or null; forbidden keys at any depth make it none. */
export function rowOf(json: string): object | null {
  try {
    const row: unknown = JSON.parse(json, (key, value: unknown) => {
      if (FORBIDDEN.includes(key)) throw new SyntaxError('bad key');
      return value;
    });
    const sound = typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
    return sound ? row : null;
  } catch {
    return null;
  }
}
