import type { Line } from './lines.ts';

/**
 * True where a line is marked as quoted: `>` in front of it, or `&gt;` where HTML was left undecoded.
 * GroupWise's `>>> "Ada" <ada@lund.example> 01/02/01 11:12AM >>>` is no quote but the heading of one.
 */
export function isMarked(line: Line | undefined): boolean {
  return line !== undefined && /^\s{0,3}(>|&gt;)/.test(line.text) && !isGroupWiseHeading(line.text);
}

/** The heading that GroupWise puts above a mail it quotes whole. */
export function isGroupWiseHeading(text: string): boolean {
  return text.length < 240 && /^>>>\s[^>]*(>\s)?.*\d.*>>>\s*$/.test(text);
}

/** The words of a marked line without its marks. */
export function unmarked(text: string): string {
  return text.replace(/^(\s{0,3}(>|&gt;))+\s?/, '');
}

/**
 * Indexes of the lines that are marked as quoted. A lone `>From` is no mark: mail stores write it for a line that
 * begins with "From" (mbox), so it is the writer's own unless a neighbour is marked as well.
 */
export function markedLines(lines: readonly Line[]): boolean[] {
  const marked = lines.map(isMarked);
  return marked.map((is, index) => {
    if (!is || !/^>From\s/.test(lines[index]?.text ?? '')) return is;
    return marked[index - 1] === true || marked[index + 1] === true;
  });
}
