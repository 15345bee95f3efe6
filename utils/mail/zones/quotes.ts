import type { ZoneKind } from '../reading.ts';
import { attributionEnd, endsQuotedAttribution } from './attribution.ts';
import { headerBlockEnd } from './header-block.ts';
import { headerRow } from './header-labels.ts';
import { isBlank, type Line, nextFilled } from './lines.ts';
import { lotusStart } from './lotus.ts';
import { isMarked, markedLines } from './marked.ts';
import { separatorKind } from './separator.ts';

/** A quoted or forwarded message announced at a line: where its heading starts and ends. */
interface Heading {
  readonly kind: 'quote' | 'forwarded';
  readonly start: number;
  readonly end: number;
}

/** A ruler above `From:` belongs to the block below it: underscores in Outlook, dashes in its older replies. */
function isRuler(line: Line): boolean {
  return /^\s*(_{10,}|-{10,})\s*$/.test(line.text);
}

function headingAt(lines: readonly Line[], index: number, forwards: boolean): Heading | null {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return null;
  const separator = separatorKind(line);
  if (separator !== null) {
    const below = nextFilled(lines, index + 1);
    return { kind: separator, start: index, end: headerBlockEnd(lines, below) ?? index + 1 };
  }
  const block = headerBlockEnd(lines, isRuler(line) ? nextFilled(lines, index + 1) : index);
  if (block !== null) {
    const start = headerRow(line)?.label === 'to' ? lotusStart(lines, index) : index;
    return { kind: forwards ? 'forwarded' : 'quote', start, end: block };
  }
  const attribution = attributionEnd(lines, index);
  return attribution === null ? null : { kind: 'quote', start: index, end: attribution };
}

/**
 * Marks the lines that somebody else wrote earlier; the others stay null.
 * A heading takes everything below it, unless the quote is marked by `>`: then the lines between the marked
 * ones are answers and stay the writer's own. `subject` tells forwarding (`Fwd:`) from replying.
 */
export function markQuotes(lines: readonly Line[], subject: string): (ZoneKind | null)[] {
  const marked = markedLines(lines);
  const kinds = lines.map((line, index): ZoneKind | null =>
    marked[index] === true || endsQuotedAttribution(line, lines[index - 1]) ? 'quote' : null,
  );
  const forwards = /^\s*(fwd?|wg|tr|rv|i|enc|vs|vb)\s*:/i.test(subject);
  for (let index = 0; index < lines.length; index += 1) {
    if (kinds[index] !== null) continue;
    const heading = headingAt(lines, index, forwards);
    if (heading === null) continue;
    const answersBetween = isMarked(lines[nextFilled(lines, heading.end)]);
    const end = answersBetween ? heading.end : lines.length;
    kinds.fill(heading.kind, heading.start, end);
    index = end - 1;
  }
  return kinds;
}
