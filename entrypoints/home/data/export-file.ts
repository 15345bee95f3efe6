import type { Caller } from '../../../utils/messaging/call.ts';
import { DATA_TABLES, type DataTable } from '../../../utils/messaging/calls/data.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';

/** The version of the file's layout; raised when an older Ovation could not read it any more. */
export const FILE_VERSION = 7;
/** Rows asked for at a time: large enough to be quick, small enough that a page of long notes is no burden. */
const BATCH = 500;

/** Told after every batch: rows written so far. */
export type ExportProgress = (rows: number) => void;

/**
 * Everything that is stored, as the text of one JSON file, piece by piece. Each row stands on a line of its own, so
 * that a file larger than memory can be read back line by line; it is plain JSON to every other program.
 * @param at Unix ms, noted in the file
 * @param tables which of them go into it; all, unless told otherwise
 * @throws CallError when a batch cannot be read, or the reason of `signal` when it aborts
 */
export async function* exportPieces(
  call: Caller<Pick<FromOurPages, 'data.read'>>,
  at: number,
  signal: AbortSignal,
  progress: ExportProgress,
  tables: readonly DataTable[] = DATA_TABLES,
): AsyncGenerator<string> {
  const head = { format: 'ovation', version: FILE_VERSION, exportedAt: new Date(at).toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{\n`;
  const counts: Record<string, number> = {};
  let rows = 0;
  for (const [index, table] of tables.entries()) {
    yield `${index > 0 ? ',\n' : ''}"${table}":[\n`;
    let count = 0;
    for (let after: string | null = null, more = true; more; ) {
      const batch: { rows: unknown[]; next: string | null } = await call('data.read', {
        table,
        after,
        limit: BATCH,
      });
      signal.throwIfAborted();
      if (batch.rows.length > 0) {
        yield (count > 0 ? ',\n' : '') + batch.rows.map((row) => JSON.stringify(row)).join(',\n');
      }
      count += batch.rows.length;
      rows += batch.rows.length;
      progress(rows);
      after = batch.next;
      more = after !== null;
    }
    counts[table] = count;
    yield '\n]';
  }
  yield `\n},"counts":${JSON.stringify(counts)}}\n`;
}

/** Text gathered before it is handed to the browser, which may keep it on the disk: some 4 MB. */
const CHUNK = 4_000_000;

/** Gathers pieces of text into one file without holding all of them in memory. */
export async function gather(pieces: AsyncIterable<string>): Promise<Blob> {
  const blobs: Blob[] = [];
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    blobs.push(new Blob([text]));
    text = '';
  }
  return new Blob([...blobs, text], { type: 'application/json' });
}
