/** A run of characters that is not the user's draft. */
interface Kept {
  readonly start: number;
  readonly end: number;
}

/** `-------- Original Message --------` in any language: what follows is the forwarded mail. */
const FORWARD_LINE = /^-{8} .{1,60} -{8}$/;

/**
 * What the user typed into a plain text box: without quoted lines, the line that introduces them, a forwarded mail and
 * the signature.
 * @param signatures as Roundcube inserts them, separator included
 */
export function typedDraft(value: string, signatures: readonly string[]): string {
  let typed = '';
  let from = 0;
  for (const part of keptParts(value, signatures)) {
    typed += value.slice(from, Math.max(from, part.start));
    from = Math.max(from, part.end);
  }
  return (typed + value.slice(from)).replace(/\n{3,}/g, '\n\n').trim();
}

/**
 * Whether a text may be typed at this place of the box, or in the place of these characters: not inside a quoted line or
 * the signature. Before, between and after quoted lines it may.
 */
export function isInDraft(value: string, at: number, signatures: readonly string[], until = at): boolean {
  return !keptParts(value, signatures).some(({ start, end }) => until > start && at < end);
}

/** In order of their start; they may overlap. */
function keptParts(value: string, signatures: readonly string[]): Kept[] {
  const parts = quotedParts(value);
  for (const signature of signatures) {
    const at = value.lastIndexOf(signature);
    if (at >= 0) parts.push({ start: at, end: at + signature.length + 1 });
  }
  return parts.sort((a, b) => a.start - b.start);
}

function quotedParts(value: string): Kept[] {
  const parts: Kept[] = [];
  let start = 0;
  let before: Kept | null = null;
  for (const line of value.split('\n')) {
    const part = { start, end: start + line.length + 1 };
    start = part.end;
    if (FORWARD_LINE.test(line)) return [...parts, { start: part.start, end: value.length + 1 }];
    if (line.startsWith('>')) {
      parts.push(...(before ? [before, part] : [part]));
      before = null;
    } else if (line.trim() !== '') {
      // "On … wrote:" is the last line before the quote and ends with a colon in every language Roundcube speaks.
      before = /[:：]\s*$/.test(line) ? part : null;
    }
  }
  return parts;
}
