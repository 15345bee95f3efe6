import { createInterface } from 'node:readline';

/** One line of a JSON-lines text: its value, or what is wrong with it, which never repeats its content. */
export type JsonLine =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly error: string };

/** Reads one line. @param line counted from 1 */
export function parseLine(text: string, line: number): JsonLine {
  try {
    return { line, value: JSON.parse(text) as unknown };
  } catch {
    return { line, error: 'not JSON' };
  }
}

/** The lines of a whole text; empty ones are passed over and still counted. */
export function jsonLines(text: string): JsonLine[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1)]));
}

/** The lines of a stream as they come, so that a long file needs no memory. */
export async function* streamedLines(input: NodeJS.ReadableStream): AsyncGenerator<JsonLine> {
  let count = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    count += 1;
    if (text.trim() !== '') yield parseLine(text, count);
  }
}

/** Writes one object as a line to standard output. */
export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
