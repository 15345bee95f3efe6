import type { Span } from '../reading.ts';

/** One line of a message: the span reaches over its line break, `text` leaves the break out. */
export interface Line extends Span {
  readonly text: string;
}

/**
 * Splits a text at its line breaks (`\n`, `\r\n`, lone `\r`).
 * The spans follow each other without gaps and cover the whole text; an empty text has no lines.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    const end = found.index + found[0].length;
    lines.push({ start, end, text: text.slice(start, found.index) });
    start = end;
  }
  if (start < text.length) lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

/** True where a line holds nothing one could read: only white space, or marks without width. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || /^[\s\u200b\u200c\u200e\u200f\u2060\ufeff]*$/.test(line.text);
}

/** The index of the next line that is not blank, from `from` on; the number of lines where none is left. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && isBlank(lines[index])) index += 1;
  return index;
}
