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

/** No mail program wraps lines that are longer: where one is, none is wrapped. */
const WIDEST = 100;
/** Where so much room is left for the next word, the line was ended on purpose. */
const ROOM = 4;
/** The end of a line that goes on in the next. */
const GOES_ON =
  /(?:[,(–-]|\b(?:the|an?|to|of|and|or|but|with|for|in|on|at|by|from|my|your|our|his|her|their|its|is|are|was|were|be|that|which|who|than|as|if|we|i|you|not|no))$/i;

/** Longer words are addresses of pages, which nothing wraps. In characters. */
const LONG_WORD = /\S{40}/;

/** The length of the longest line, but for those with an address in them. */
function widestOf(lines: readonly Line[]): number {
  return lines.reduce(
    (most, { text }) => (LONG_WORD.test(text) ? most : Math.max(most, text.trimEnd().length)),
    0,
  );
}

/** Whether a line was ended on purpose though the next begins in small letters, as hurried people write. */
function endedEarly(above: string, line: Line, widest: number): boolean {
  if (GOES_ON.test(above)) return false;
  if (widest < WRAPPED_AT || widest > WIDEST) return true;
  const word = /\S+/.exec(line.text)?.[0] ?? '';
  return above.length + word.length + ROOM < widest;
}

function breaksBefore(previous: Line, line: Line, widest: number): boolean {
  if (BULLET.test(line.text)) return true;
  const above = previous.text.trimEnd();
  if (/[.!?:;…]["')\]]?$/.test(above)) return true;
  if (above.length < WRAPPED_AT && /^\s*[\p{Lu}\d]/u.test(line.text)) return true;
  return endedEarly(above, line, widest);
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
  const lines = splitLines(text.slice(run.start, run.end));
  const widest = widestOf(lines);
  for (const piece of lines) {
    const line = { ...piece, start: piece.start + run.start, end: piece.end + run.start };
    if (line.text.trim() === '') {
      open = null;
      continue;
    }
    const last = blocks.at(-1);
    const end = line.start + line.text.trimEnd().length;
    if (open !== null && last !== undefined && !breaksBefore(open, line, widest)) last.end = end;
    else blocks.push({ start: textStart(line), end, listed: BULLET.test(line.text) });
    open = line;
  }
  return blocks.filter((block) => block.end > block.start);
}
