import { isBlank, type Line } from './lines.ts';

/** `05/08/2001 08:53 AM`, at the end of a line; Notes writes it so in any language of its own. */
const WHEN =
  /(?:\bon\s+)?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]m)?(?:\s[a-z]{2,4})?$/i;
/** Rows that stand between the sender and `To:`. */
const BETWEEN = /^(please respond to|sent by|bitte antwort an|gesendet von)\b/i;
/** How many empty lines, rows in between and wrapped lines are looked through. */
const GAP = 5;
const ROWS = 4;
/** A name, an address, a date: no longer than this. */
const LONGEST = 160;

/**
 * Lotus Notes tells who wrote a mail and when above `To:`, without a label: the name and under it the date, or
 * `"Ada" <ada@lund.example> on 05/08/2001 08:53:12 AM`, wrapped or with empty lines below.
 * @param to the index of the row `To:`
 * @returns the index of the first line of that heading; `to` itself where nothing of the kind stands above
 */
export function lotusStart(lines: readonly Line[], to: number): number {
  let joined = '';
  for (const index of rowsAbove(lines, to)) {
    const text = lines[index]?.text.trim() ?? '';
    if (joined === '' && BETWEEN.test(text)) continue;
    joined = `${text} ${joined}`.trim();
    const when = joined.length > LONGEST ? null : WHEN.exec(joined);
    if (when === null) continue;
    return when.index > 0 || !isSender(lines[index - 1]) ? index : nameAbove(lines, index - 1);
  }
  return to;
}

/** The filled lines nearest above, the lowest first, as far as they stand together. */
function rowsAbove(lines: readonly Line[], to: number): number[] {
  let lowest = to - 1;
  while (lowest >= 0 && lowest >= to - GAP && isBlank(lines[lowest])) lowest -= 1;
  const rows: number[] = [];
  for (let index = lowest; index >= 0 && rows.length < ROWS && !isBlank(lines[index]); index -= 1)
    rows.push(index);
  return rows;
}

/** The name above the date; the line `Sent by: …` may stand between the two. */
function nameAbove(lines: readonly Line[], index: number): number {
  const between = BETWEEN.test(lines[index]?.text.trim() ?? '');
  return between && isSender(lines[index - 1]) ? index - 1 : index;
}

function isSender(line: Line | undefined): boolean {
  return line !== undefined && !isBlank(line) && line.text.trim().length <= LONGEST / 2;
}
