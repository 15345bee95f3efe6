import type { ZoneKind } from '../reading.ts';
import { isBlank, type Line } from './lines.ts';
import { isNameLine } from './names.ts';
import { isValediction } from './valediction.ts';

/** A signature is looked for among this many filled lines from the end of the writer's own text. */
const REACH = 16;

/** Phone numbers, addresses, web pages, dividers and job titles: what stands under a name. */
function isContactLine(text: string): boolean {
  const line = text.trim();
  if (/[?!]$/.test(line) || line.length > 140) return false;
  if (/@|\bwww\.|https?:\/\/|\||•|·|\+\d|\d{3}\)?[\s./-]?\d{3}/i.test(line)) return true;
  // An extension alone: "x-37059", "*7086", "3-1587".
  if (/^(ext\.?|x|\*|#)?[\s-]?\d[\d\s().-]{2,20}$/i.test(line)) return true;
  if (/^(tel|tlf|phone|mobile|mob|fax|t|m|f|e|w|direct|cell)\b\.?:?\s/i.test(line)) return true;
  const words = line.split(/\s+/);
  // A title or a company: few words, no verb to see, not ended like a sentence.
  return (
    words.length <= 10 &&
    !/[.;:]$/.test(line) &&
    words.filter((word) => /^[\p{Lu}\d&/(–-]/u.test(word)).length >= words.length / 2
  );
}

function isDelimiter(text: string): boolean {
  return /^(--|—|–|__+|==+|\*\*\*+)\s*$/.test(text);
}

/** Indexes of the free, filled lines at the end of the message, last first, up to the reach. */
function tail(lines: readonly Line[], kinds: readonly (ZoneKind | null)[]): number[] {
  const found: number[] = [];
  for (let index = lines.length - 1; index >= 0 && found.length < REACH; index -= 1) {
    if (kinds[index] === null && !isBlank(lines[index])) found.push(index);
  }
  return found;
}

function isPostscript(text: string): boolean {
  return /^\W{0,2}p\.? ?p?\.?s\b/i.test(text);
}

/** How many filled lines a signature under `-- ` may have: more is a text that somebody divided. */
const UNDER_DELIMITER = 8;

/**
 * The `-- ` that mail programs put above a signature (RFC 3676, 4.3), whatever stands below it, if that is short and
 * neither asks nor goes on at length.
 */
function delimited(lines: readonly Line[], order: readonly number[]): number | null {
  for (const index of order.slice(0, UNDER_DELIMITER + 1)) {
    const text = lines[index]?.text ?? '';
    if (/^--\s*$/.test(text)) return index;
    if (text.length > 90 || /[?:]\s*$/.test(text)) return null;
  }
  return null;
}

/** The topmost line of the signature (valediction included), or null where the message has none. */
function findStart(
  lines: readonly Line[],
  order: readonly number[],
  names: readonly string[],
): number | null {
  const isName = (text: string): boolean => isNameLine(text, names);
  let start = delimited(lines, order);
  for (const index of order) {
    const text = lines[index]?.text ?? '';
    if (isDelimiter(text) || isValediction(text, isName) || isName(text)) start = index;
    else if (!isContactLine(text)) break;
  }
  return start;
}

/**
 * Marks closing (the goodbye) and signature (name and everything under it) among the free lines.
 * It is found from the end: lines that look like name, title or contact are walked up as long as they last;
 * the topmost goodbye, name or `-- ` among them is where it starts. A postscript below stays new text.
 */
export function markSignature(
  lines: readonly Line[],
  kinds: readonly (ZoneKind | null)[],
  names: readonly string[],
): (ZoneKind | null)[] {
  const marked = [...kinds];
  const all = tail(lines, kinds);
  const postscript = all.findLast((index) => isPostscript(lines[index]?.text ?? ''));
  const order = postscript === undefined ? all : all.filter((index) => index < postscript);
  const start = findStart(lines, order, names);
  if (start === null) return marked;
  const isName = (text: string): boolean => isNameLine(text, names);
  let below = false;
  for (const index of [...order].reverse()) {
    if (index < start) continue;
    const closing: boolean = !below && isValediction(lines[index]?.text ?? '', isName);
    below = below || !closing;
    marked[index] = closing ? 'closing' : 'signature';
  }
  return marked;
}
