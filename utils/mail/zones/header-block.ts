import { type HeaderRow, headerRow, type Label } from './header-labels.ts';
import { isBlank, type Line, nextFilled } from './lines.ts';

/** How far below a row the next may stand: wrapped recipients take lines of their own. */
const WINDOW = 8;
/** Lists of recipients are longer, and look like it; but an end there must be, to bound the work. */
const LONGEST = 80;
/** Lotus Notes leaves lines empty between its rows. */
const GAP = 5;

/** A line of a wrapped list of recipients. */
function isAddressList(text: string): boolean {
  return /@|;|\w\/\w|,\s*$/.test(text);
}

/** A row of a block and the line it stands on. */
interface Placed extends HeaderRow {
  readonly at: number;
}

/** The next row of a block behind the line `last`, or null where the block has ended there. */
function nextRow(lines: readonly Line[], last: number, limit: number): Placed | null {
  let strangers = 0;
  for (let index = last + 1; index < limit && strangers < WINDOW; index += 1) {
    if (isBlank(lines[index])) return rowBelowGap(lines, index, last);
    const row = headerRow(lines[index]);
    if (row !== null) return { ...row, at: index };
    if (!isAddressList(lines[index]?.text ?? '')) strangers += 1;
  }
  return null;
}

/** Below an empty line only the rows that Lotus puts there go on; anything else is the message. */
function rowBelowGap(lines: readonly Line[], blank: number, last: number): Placed | null {
  const at = nextFilled(lines, blank);
  const row = at > last + GAP + 1 ? null : headerRow(lines[at]);
  return row?.label === 'to' || row?.label === 'subject' ? { ...row, at } : null;
}

/** The rows of a block that starts with this one, by label. */
function rowsFrom(lines: readonly Line[], first: Placed): Map<Label, Placed> {
  const rows = new Map<Label, Placed>();
  // A row that comes twice belongs to the next block; stopping there also bounds the work.
  for (let row: Placed | null = first; row !== null && !rows.has(row.label); ) {
    rows.set(row.label, row);
    row = nextRow(lines, row.at, first.at + LONGEST);
  }
  return rows;
}

/**
 * True where the rows can only be those above a mail. "From: Oslo / To: Bergen / Date: 5 May" is a client's
 * journey, and nothing below it may be lost.
 */
function isTold(rows: ReadonlyMap<Label, HeaderRow>): boolean {
  if (!rows.has('from')) return rows.has('to') && rows.has('subject');
  if (rows.has('subject') || rows.has('sent')) return true;
  const when = rows.get('date')?.value ?? '';
  const addressed = ['from', 'to'].some((label) => rows.get(label as Label)?.value.includes('@'));
  return rows.size >= 2 && (addressed || (/\d[:.]\d\d/.test(when) && /(19|20)\d\d/.test(when)));
}

/**
 * Where a block of rows such as `From: … / Sent: … / To: …` starting at this line ends (index after its
 * last row), or null where none starts here. Two different rows must stand together; one of them says who
 * wrote it, or (Lotus style) the rows name receiver and subject.
 */
export function headerBlockEnd(lines: readonly Line[], first: number): number | null {
  const row = headerRow(lines[first]);
  // A row of copies begins no block: people write one under their own words.
  if (row === null || row.label === 'cc') return null;
  const rows = rowsFrom(lines, { ...row, at: first });
  return isTold(rows) ? Math.max(...[...rows.values()].map(({ at }) => at)) + 1 : null;
}
