import type { Span } from '../reading.ts';
import { type Line, splitLines } from '../zones/lines.ts';

/** A bullet or a number at the start of a line: "- ", "• ", "1. ", "2) ", "a) ". */
const BULLET = /^\s*(?:[-*•‣▪·–—+>]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;

/** A line shorter than this that starts the next one with a capital was ended on purpose, not wrapped. */
const WRAPPED_AT = 55;

/** Where the words of a line start, its bullet passed over. */
function textStart(line: Line): number {
  return line.start + (BULLET.exec(line.text)?.[0].length ?? /^\s*/.exec(line.text)?.[0].length ?? 0);
}

function breaksBefore(previous: Line, line: Line): boolean {
  if (BULLET.test(line.text)) return true;
  const above = previous.text.trimEnd();
  if (/[.!?:;…]["')\]]?$/.test(above)) return true;
  return above.length < WRAPPED_AT && /^\s*[\p{Lu}\d]/u.test(line.text);
}

/** A run of text that is read as one flow: a paragraph, or a single point of a list. */
export interface Block extends Span {
  /** A point of a list, so that the words above it may be its other half. */
  readonly listed: boolean;
}

/**
 * Cuts a run of a text into blocks, at blank lines, at bullets, and at lines that were ended on purpose.
 * Lines that a mail program only wrapped stay together. Spans are those of the whole text, bullets left out.
 */
export function findBlocks(text: string, run: Span): Block[] {
  const blocks: { start: number; end: number; listed: boolean }[] = [];
  let open: Line | null = null;
  for (const piece of splitLines(text.slice(run.start, run.end))) {
    const line = { ...piece, start: piece.start + run.start, end: piece.end + run.start };
    if (line.text.trim() === '') {
      open = null;
      continue;
    }
    const last = blocks.at(-1);
    const end = line.start + line.text.trimEnd().length;
    if (open !== null && last !== undefined && !breaksBefore(open, line)) last.end = end;
    else blocks.push({ start: textStart(line), end, listed: BULLET.test(line.text) });
    open = line;
  }
  return blocks.filter((block) => block.end > block.start);
}
