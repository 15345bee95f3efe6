import type { FileFault } from '../../../components/home/ImportBox.tsx';
import { DATA_TABLES, type DataTable } from '../../../utils/messaging/protocol.ts';
import { FILE_VERSION } from './export-file.ts';
import { type Line, readLines } from './read-lines.ts';

/** What one line of an export file turned out to be. Lines that only build the file give nothing. */
export type FileItem =
  | { readonly kind: 'row'; readonly table: DataTable; readonly row: object; readonly at: Line }
  | { readonly kind: 'fault'; readonly fault: FileFault; readonly line: number };

/**
 * Reads an export file row by row. Every fault is told, with the number of its line; a file that is none of ours, or
 * ends too early, ends with one. Nothing of a row is trusted beyond being an object with an id: the background checks
 * each again before it writes.
 * @throws only the reason of `signal` when it aborts
 */
export async function* fileRows(file: Blob, signal: AbortSignal): AsyncGenerator<FileItem> {
  let table: DataTable | null = null;
  let last: Reading['sort'] | null = null;
  let number = 0;
  try {
    for await (const at of readLines(file, signal)) {
      number = at.number;
      const line = readLine(at, table);
      if (line.sort !== 'empty') last = line.sort;
      if (line.sort === 'table') table = line.table;
      if (line.sort === 'item') yield line.item;
      if (number === 1 && line.sort === 'item') return;
    }
  } catch (error) {
    signal.throwIfAborted();
    yield { kind: 'fault', fault: error instanceof RangeError ? 'too-big' : 'bad-line', line: number + 1 };
    return;
  }
  if (last !== 'end') yield tooShort(number);
}

function tooShort(lines: number): FileItem {
  return { kind: 'fault', fault: lines === 0 ? 'not-ours' : 'cut-off', line: lines };
}

/** What one line does: begins the file or a table, ends one, holds a row, or is at fault. */
type Reading =
  | { readonly sort: 'head' | 'close' | 'end' | 'empty' }
  | { readonly sort: 'table'; readonly table: DataTable }
  | { readonly sort: 'item'; readonly item: FileItem };

function readLine(at: Line, table: DataTable | null): Reading {
  const text = at.text.trim().replace(/,$/u, '');
  const fault = (why: FileFault): Reading => ({
    sort: 'item',
    item: { kind: 'fault', fault: why, line: at.number },
  });
  if (at.number === 1) {
    const why = headFault(text);
    return why ? fault(why) : { sort: 'head' };
  }
  if (text === '') return { sort: 'empty' };
  if (text === ']') return { sort: 'close' };
  if (text.startsWith('},"counts":')) return { sort: 'end' };
  if (text.startsWith('"')) {
    const name = /^"(\w{1,20})":\[$/u.exec(text)?.[1];
    const known = DATA_TABLES.find((one) => one === name);
    return known ? { sort: 'table', table: known } : fault('unknown-table');
  }
  const row = rowOf(text);
  if (!row) return fault('bad-line');
  return table ? { sort: 'item', item: { kind: 'row', table, row, at } } : fault('unknown-table');
}

/** The first line tells whose file it is and which layout it has. */
function headFault(text: string): FileFault | null {
  const version = /^\{"format":"ovation","version":(\d{1,6}),"exportedAt":"[^"]{1,40}","tables":\{$/u.exec(
    text,
  )?.[1];
  if (version === undefined) return 'not-ours';
  return Number(version) > FILE_VERSION ? 'newer' : null;
}

/** A row as an object with an id; keys that could reach into JavaScript's own objects make it none. */
function rowOf(text: string): object | null {
  try {
    const row: unknown = JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        throw new SyntaxError('bad key');
      return value;
    });
    const sound = typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
    return sound ? row : null;
  } catch {
    return null;
  }
}
