import { DATA_TABLES } from '../../../utils/messaging/calls/data.ts';
import { type FileItem, fault } from './file-item.ts';
import { isInLines, lineRows } from './line-rows.ts';
import { wholeRows } from './whole-rows.ts';

/** More than the first line of an export takes, in bytes. */
const FIRST_LINE = 300;

/**
 * Reads an export file row by row: line by line as Ovation wrote it, whatever its size, or in one piece where another
 * program has saved it since. Every fault is told with its place. A file that is none of ours, ends too early, or
 * holds another number of rows than it says, gives one.
 * @throws only the reason of `signal` when it aborts
 */
export async function* fileRows(file: Blob, signal: AbortSignal): AsyncGenerator<FileItem> {
  const beginning = await file.slice(0, FIRST_LINE).text();
  signal.throwIfAborted();
  const read = isInLines(beginning.split('\n', 1)[0] ?? '') ? lineRows : wholeRows;
  const counted = new Map<string, number>();
  let sound = true;
  for await (const item of read(file, signal)) {
    if (item.kind === 'fault') sound = false;
    if (item.kind === 'row') counted.set(item.table, (counted.get(item.table) ?? 0) + 1);
    if (item.kind !== 'end') yield item;
    // Where a row is at fault the numbers cannot agree, and that was told already.
    else if (sound && !agrees(counted, item.counts)) yield fault('miscounted', item.line);
  }
}

/** Whether a file holds as many rows of each table as it says. */
function agrees(counted: ReadonlyMap<string, number>, counts: unknown): boolean {
  if (typeof counts !== 'object' || counts === null) return false;
  const said = new Map<string, unknown>(Object.entries(counts));
  return DATA_TABLES.every((table) => (counted.get(table) ?? 0) === (said.get(table) ?? 0));
}
