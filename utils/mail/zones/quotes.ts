import type { ZoneKind } from '../reading.ts';
import { attributionEnd } from './attribution.ts';
import { headerBlockEnd } from './header-block.ts';
import { isBlank, type Line, nextFilled } from './lines.ts';
import { separatorKind } from './separator.ts';

/** A quoted or forwarded message announced at a line: where its heading ends. */
interface Heading {
  readonly kind: 'quote' | 'forwarded';
  readonly end: number;
}

function isMarked(line: Line | undefined): boolean {
  return line !== undefined && /^\s{0,3}>/.test(line.text);
}

/** A ruler of underscores above `From:` belongs to the block below it (Outlook). */
function isRuler(line: Line): boolean {
  return /^\s*_{10,}\s*$/.test(line.text);
}

function headingAt(lines: readonly Line[], index: number, forwards: boolean): Heading | null {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return null;
  const separator = separatorKind(line);
  if (separator !== null) {
    const below = nextFilled(lines, index + 1);
    return { kind: separator, end: headerBlockEnd(lines, below) ?? index + 1 };
  }
  const block = headerBlockEnd(lines, isRuler(line) ? nextFilled(lines, index + 1) : index);
  if (block !== null) return { kind: forwards ? 'forwarded' : 'quote', end: block };
  const attribution = attributionEnd(lines, index);
  return attribution === null ? null : { kind: 'quote', end: attribution };
}

/**
 * Marks the lines that somebody else wrote earlier; the others stay null.
 * A heading takes everything below it, unless the quote is marked by `>`: then the lines between the marked
 * ones are answers and stay the writer's own. `subject` tells forwarding (`Fwd:`) from replying.
 */
export function markQuotes(lines: readonly Line[], subject: string): (ZoneKind | null)[] {
  const kinds: (ZoneKind | null)[] = lines.map((line) => (isMarked(line) ? 'quote' : null));
  const forwards = /^\s*(fwd?|wg|tr|rv|i|enc|vs|vb)\s*:/i.test(subject);
  for (let index = 0; index < lines.length; index += 1) {
    if (kinds[index] !== null) continue;
    const heading = headingAt(lines, index, forwards);
    if (heading === null) continue;
    const answersBetween = isMarked(lines[nextFilled(lines, heading.end)]);
    const end = answersBetween ? heading.end : lines.length;
    kinds.fill(heading.kind, index, end);
    index = end - 1;
  }
  return kinds;
}
