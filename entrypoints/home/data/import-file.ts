import type { Counted, ImportState } from '../../../components/home/ImportBox.tsx';
import type { Caller } from '../../../utils/messaging/call.ts';
import type { DataTable, LeftAsItIs } from '../../../utils/messaging/calls/data.ts';
import type { FromOurPages } from '../../../utils/messaging/protocol.ts';
import { fileRows } from './file-rows.ts';

/** Rows written at a time; each batch is written whole or not at all. */
const BATCH = 200;
/** Faults shown at most: whoever sees twenty knows what the file is like. */
const MOST_FAULTS = 20;

type Checked = Extract<ImportState, { state: 'checked' }>;
type Done = Extract<ImportState, { state: 'done' }>;
/** Told now and then: bytes read so far. */
export type ReadProgress = (bytes: number) => void;

/** Reads a whole file through without writing anything, and counts what it holds. */
export async function checkFile(file: Blob, signal: AbortSignal, progress: ReadProgress): Promise<Checked> {
  const counts: Record<string, number> = {};
  const faults: Checked['faults'][number][] = [];
  for await (const item of fileRows(file, signal)) {
    if (item.kind === 'fault') faults.push({ fault: item.fault, line: item.line });
    else {
      counts[item.table] = (counts[item.table] ?? 0) + 1;
      progress(item.bytes);
    }
    if (faults.length >= MOST_FAULTS) break;
  }
  return { state: 'checked', counts: counts as Counted, faults };
}

/**
 * Writes a file that was checked. A row that is stored already is left as it is, so that an import that was stopped
 * can simply be started again; what the user said otherwise here is told, each thing once.
 * @throws CallError when a batch cannot be written; the batches before it stay
 */
export async function writeFile(
  file: Blob,
  call: Caller<FromOurPages>,
  signal: AbortSignal,
  progress: ReadProgress,
): Promise<Done> {
  const sum = { added: 0, same: 0, changed: 0, refused: 0 };
  const left = new Map<string, LeftAsItIs>();
  let table: DataTable | null = null;
  let rows: unknown[] = [];
  const send = async () => {
    if (!table || rows.length === 0) return;
    const told = await call('data.write', { table, rows });
    for (const key of ['added', 'same', 'changed', 'refused'] as const) sum[key] += told[key];
    for (const one of told.left ?? []) left.set(leftKey(one), one);
    rows = [];
    signal.throwIfAborted();
  };
  for await (const item of fileRows(file, signal)) {
    if (item.kind === 'fault') continue;
    if (item.table !== table || rows.length >= BATCH) {
      await send();
      progress(item.bytes);
    }
    table = item.table;
    rows.push(item.row);
  }
  await send();
  return { state: 'done', ...sum, left: [...left.values()] };
}

/** What is left as it is, told once: a person and a merge of the file may both speak of the same two clients. */
export function leftKey(one: LeftAsItIs): string {
  switch (one.what) {
    case 'name':
      return `name ${JSON.stringify(one.row)}`;
    case 'page':
      return `page ${one.page.origin} ${one.page.shape}`;
    case 'setting':
      return `setting ${one.setting}`;
    case 'one':
      return `one ${[one.person.id, one.other.id].sort().join(' ')}`;
    case 'two':
      return `two ${one.person.id}`;
  }
}
