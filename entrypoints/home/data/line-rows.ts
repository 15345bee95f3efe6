import { DATA_TABLES, type DataTable } from '../../../utils/messaging/calls/data.ts';
import { FILE_VERSION } from './export-file.ts';
import { type FileEnd, type FileItem, fault, rowOf } from './file-item.ts';
import { type Line, readLines } from './read-lines.ts';

const HEAD = /^\{"format":"ovation","version":(\d{1,6}),"exportedAt":"[^"]{1,40}","tables":\{$/u;

/** Whether a file stands in lines as Ovation wrote them, told by its first one (of any version). */
export function isInLines(firstLine: string): boolean {
  return HEAD.test(firstLine.trim());
}

/**
 * Reads a file that stands in lines as Ovation wrote them; one line at a time is in memory. Nothing of a row is
 * trusted beyond being an object with an id: the background checks each again before it writes.
 * @throws only the reason of `signal` when it aborts
 */
export async function* lineRows(file: Blob, signal: AbortSignal): AsyncGenerator<FileItem | FileEnd> {
  let table: DataTable | null = null;
  let last: Reading['sort'] | null = null;
  let number = 0;
  try {
    for await (const at of readLines(file, signal)) {
      number = at.number;
      const line = readLine(at, table);
      if (line.sort !== 'empty') last = line.sort;
      if (line.sort === 'table') table = line.table;
      if (line.sort === 'item' || line.sort === 'end') yield line.item;
      if (number === 1 && line.sort === 'item') return;
    }
  } catch (error) {
    signal.throwIfAborted();
    yield fault(error instanceof RangeError ? 'too-big' : 'bad-line', number + 1);
    return;
  }
  if (last !== 'end') yield fault('cut-off', number);
}

/** What one line does: begins the file or a table, ends one, holds a row, or is at fault. */
type Reading =
  | { readonly sort: 'head' | 'close' | 'empty' }
  | { readonly sort: 'table'; readonly table: DataTable }
  | { readonly sort: 'item'; readonly item: FileItem }
  | { readonly sort: 'end'; readonly item: FileEnd };

function readLine({ text: whole, number, bytes }: Line, table: DataTable | null): Reading {
  const text = whole.trim().replace(/,$/u, '');
  if (number === 1) {
    const version = Number(HEAD.exec(text)?.[1]);
    return version > FILE_VERSION ? { sort: 'item', item: fault('newer', 1) } : { sort: 'head' };
  }
  if (text === '') return { sort: 'empty' };
  if (text === ']') return { sort: 'close' };
  if (text.startsWith('},"counts":')) return readEnd(text, number);
  if (text.startsWith('"')) {
    const name = /^"(\w{1,20})":\[$/u.exec(text)?.[1];
    const known = DATA_TABLES.find((one) => one === name);
    return known ? { sort: 'table', table: known } : { sort: 'item', item: fault('unknown-table', number) };
  }
  const row = rowOf(text);
  if (!row) return { sort: 'item', item: fault('bad-line', number) };
  if (!table) return { sort: 'item', item: fault('unknown-table', number) };
  return { sort: 'item', item: { kind: 'row', table, row, bytes } };
}

function readEnd(text: string, line: number): Reading {
  try {
    const { counts } = JSON.parse(`{${text.slice(2)}`) as { counts: unknown };
    return { sort: 'end', item: { kind: 'end', counts, line } };
  } catch {
    // Cut in the middle of its last line; that the end is missing is told at the end.
    return { sort: 'empty' };
  }
}
