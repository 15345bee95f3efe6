import { DATA_TABLES } from '../../../utils/messaging/calls/data.ts';
import { FILE_VERSION } from './export-file.ts';
import { type FileEnd, type FileItem, fault, rowOf } from './file-item.ts';

/** The largest file that is read in one piece, in bytes: some 100,000 moments, and no burden for the page. */
export const LARGEST_WHOLE = 64_000_000;
/** Where an export says what it is, however another program put its parts in order. */
const BEGINNING = 2_000;

type Parts = { readonly [name: string]: unknown };

/**
 * Reads an export that another program has saved again: indented, in one line, or with its parts in another order.
 * It is read in one piece, so there is a limit to its size. Rows come in the order in which they can be written.
 * @param largest bytes beyond which the file is not read
 * @throws only the reason of `signal` when it aborts
 */
export async function* wholeRows(
  file: Blob,
  signal: AbortSignal,
  largest: number = LARGEST_WHOLE,
): AsyncGenerator<FileItem | FileEnd> {
  const ours = /"format"\s{0,20}:\s{0,20}"ovation"/u.test(await file.slice(0, BEGINNING).text());
  if (file.size > largest) return yield fault(ours ? 'too-big-changed' : 'not-ours', 1);
  const text = await textOf(file);
  signal.throwIfAborted();
  if (text === null) return yield fault('not-ours', 1);
  const read = parsed(text);
  if (!read.done) return yield ours ? brokenAt(text, read.error) : fault('not-ours', 1);
  const parts = partsOf(read.value);
  if (parts.format !== 'ovation' || typeof parts.version !== 'number') return yield fault('not-ours', 1);
  if (parts.version > FILE_VERSION) return yield fault('newer', 1);
  yield* tableRows(partsOf(parts.tables), text, file.size);
  yield { kind: 'end', counts: parts.counts, line: linesIn(text) };
}

function* tableRows(tables: Parts, text: string, size: number): Generator<FileItem> {
  const known: readonly string[] = DATA_TABLES;
  for (const name of Object.keys(tables).filter((one) => !known.includes(one))) {
    yield fault('unknown-table', linesIn(text.slice(0, text.indexOf(JSON.stringify(name)))));
  }
  const lists = DATA_TABLES.map((table) => ({ table, rows: listOf(tables[table]) }));
  const all = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  let number = 0;
  for (const { table, rows } of lists) {
    for (const one of rows) {
      number++;
      // Written out and read again, it passes the very check that a line passes.
      const row = rowOf(JSON.stringify(one));
      yield row
        ? { kind: 'row', table, row, bytes: Math.round((size * number) / all) }
        : fault('bad-entry', number);
    }
  }
}

async function textOf(file: Blob): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

type Parsed =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly error: unknown };

function parsed(text: string): Parsed {
  try {
    return { done: true, value: JSON.parse(text) };
  } catch (error) {
    return { done: false, error };
  }
}

/** An end that is none is a copy that was cut; else the browser's own words name the line, in one form or another. */
function brokenAt(text: string, error: unknown): FileItem {
  if (!text.trimEnd().endsWith('}')) return fault('cut-off', linesIn(text));
  const said = error instanceof Error ? error.message : '';
  const line = /\bline (\d{1,9})\b/u.exec(said)?.[1];
  if (line !== undefined) return fault('bad-line', Number(line));
  const position = /\bposition (\d{1,9})\b/u.exec(said)?.[1];
  return position === undefined
    ? fault('cut-off', linesIn(text))
    : fault('bad-line', linesIn(text.slice(0, Number(position))));
}

function partsOf(value: unknown): Parts {
  return typeof value === 'object' && value !== null ? (value as Parts) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** How many lines a text has; an end of line at its very end begins no other. */
function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
