/** Deeper quotes are marked no further: nobody reads them, and a hostile mail would fill the text with marks. */
const MAX_QUOTE_DEPTH = 10;

/** Lines of plain text as they are written from left to right; see `textLines`. */
export interface TextLines {
  /** Adds words to the open line, opening one if needed. Runs of white space become one space. */
  words(data: string): void;
  /** Adds characters as they are, for preformatted text. */
  raw(data: string): void;
  /** Ends the open line, if there is one. */
  endLine(): void;
  /** A line break of its own: ends the open line, or leaves a blank one where none was open. */
  breakLine(): void;
  /** Asks for a blank line before whatever comes next. */
  gap(): void;
  /** What the next line begins with: a list bullet. */
  bullet(mark: string): void;
  /** Moves every line that is opened from now on into, or out of, a quote. */
  quote(step: number): void;
  full(): boolean;
  finish(): string;
}

/**
 * A writer of plain text that knows about quotes and blank lines: it marks each quoted line with `> ` per depth, never
 * writes two blank lines in a row and stops taking text at `limit` characters.
 */
export function textLines(limit: number): TextLines {
  const lines: string[] = [];
  let length = 0;
  let depth = 0;
  let line: string | null = null;
  let lineDepth = 0;
  // Remembered, because to look at the end of a text that is growing makes the engine copy it each time.
  let endsInSpace = false;
  let endsInBlank = true;
  let wantsGap = false;
  let bullet = '';

  const mark = (quoted: number) => '> '.repeat(Math.min(quoted, MAX_QUOTE_DEPTH));

  function push(text: string, quoted: number): void {
    // The signature mark keeps its space: "-- " is what tells a signature from two dashes.
    const trimmed = text === '-- ' ? text : text.trimEnd();
    const blank = trimmed === '';
    if (blank && endsInBlank) return;
    const whole = blank ? mark(quoted).trimEnd() : mark(quoted) + trimmed;
    lines.push(whole);
    endsInBlank = isBlank(whole);
    length += whole.length + 1;
  }

  function open(): string {
    if (line !== null) return line;
    // A blank line between a quote and what is around it belongs to the shallower of the two.
    if (wantsGap) push('', Math.min(depth, lineDepth));
    wantsGap = false;
    lineDepth = depth;
    const begun = bullet;
    bullet = '';
    endsInSpace = begun.endsWith(' ');
    return begun;
  }

  function endLine(): void {
    if (line === null) return;
    push(line, lineDepth);
    line = null;
  }

  return {
    words(data) {
      const words = data.replace(/[ \t\r\n\f]+/g, ' ').replace(/\u00a0/g, ' ');
      if (line === null && (words === '' || (words === ' ' && !data.includes('\u00a0')))) return;
      const before = open();
      const joined = before === '' || endsInSpace ? words.trimStart() : words;
      if (joined !== '') endsInSpace = joined.endsWith(' ');
      line = before + joined;
    },
    raw(data) {
      line = open() + data;
      endsInSpace = data.endsWith(' ');
    },
    endLine,
    breakLine() {
      if (line === null) line = open();
      endLine();
    },
    gap() {
      endLine();
      // A paragraph inside a list item follows its bullet.
      if (bullet === '') wantsGap = lines.length > 0;
    },
    bullet(begin) {
      endLine();
      bullet = begin;
    },
    quote(step) {
      if (step === 0) return;
      endLine();
      depth += step;
    },
    full: () => length + (line?.length ?? 0) >= limit,
    finish() {
      endLine();
      while (lines.length > 0 && isBlank(lines.at(-1) ?? '')) lines.pop();
      return cut(lines.join('\n'), limit);
    },
  };
}

function isBlank(line: string): boolean {
  return /^[> ]*$/.test(line);
}

/** Cuts at `limit` without leaving half of a surrogate pair behind. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit);
  const last = kept.charCodeAt(kept.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? kept.slice(0, -1) : kept;
}
