import type { MailMessage, Zone, ZoneKind } from './reading.ts';
import { withoutArtefacts } from './zones/artefacts.ts';
import { markFooters } from './zones/footer.ts';
import { greetingLength } from './zones/greeting.ts';
import { isBlank, type Line, splitLines } from './zones/lines.ts';
import { nameWords } from './zones/names.ts';
import { markQuotes } from './zones/quotes.ts';
import { markSignature } from './zones/signature.ts';

/** Adds a run to the zones, or lengthens the last one if it is of the same kind. */
function append(zones: Zone[], kind: ZoneKind, start: number, end: number): void {
  if (start === end) return;
  const last = zones.at(-1);
  if (last !== undefined && last.kind === kind) zones[zones.length - 1] = { ...last, end };
  else zones.push({ kind, start, end });
}

/** Blank lines belong to what stands above them, so that zones do not fall to pieces. */
function carryOn(lines: readonly Line[], kinds: readonly (ZoneKind | null)[]): ZoneKind[] {
  let last: ZoneKind = 'new';
  return kinds.map((kind, index) => {
    if (kind !== null) last = kind;
    else if (!isBlank(lines[index])) last = 'new';
    return last;
  });
}

/**
 * Cuts a message into zones: greeting, new text, closing, signature, quote, forwarded, footer.
 * They come in order, without gaps, and cover the whole text; an empty text has none. Time grows with the
 * length of the text. Headers and quotes are cut first, because names and goodbyes stand in them too.
 */
export function findZones(message: MailMessage): Zone[] {
  const lines = splitLines(message.text).map(withoutArtefacts);
  const quoted = markQuotes(lines, message.subject);
  const footed = markFooters(lines, quoted);
  const kinds = carryOn(lines, markSignature(lines, footed, nameWords(message.from)));
  const first = lines.findIndex((line, index) => kinds[index] === 'new' && !isBlank(line));
  const receivers = message.to.flatMap(nameWords);
  const zones: Zone[] = [];
  let greeted = false;
  lines.forEach((line, index) => {
    const greets = index === first ? (greetingLength(line.text, receivers) ?? 0) : 0;
    greeted = (greeted && isBlank(line)) || (greets >= line.text.length && greets > 0);
    const middle = greeted ? line.end : line.start + greets;
    append(zones, 'greeting', line.start, middle);
    append(zones, kinds[index] ?? 'new', middle, line.end);
  });
  return zones;
}
