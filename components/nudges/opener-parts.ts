import type { TextPart } from '../../utils/judgement/judgement.ts';

/** An opener as parts, its `[blanks]` told from our words. A gap inside another belongs to the outer one. */
export function openerParts(opener: string): TextPart[] {
  const parts: TextPart[] = [];
  let said = 0;
  for (let at = opener.indexOf('['); at >= 0; at = opener.indexOf('[', at + 1)) {
    const end = closing(opener, at);
    // A gap that is never closed is none.
    if (end < 0) continue;
    if (at > said) parts.push({ kind: 'ours', text: opener.slice(said, at) });
    parts.push({ kind: 'blank', text: opener.slice(at + 1, end) });
    said = end + 1;
    at = end;
  }
  if (said < opener.length) parts.push({ kind: 'ours', text: opener.slice(said) });
  return parts;
}

/** Where the gap that opens at `from` is closed, or -1. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']' && --depth === 0) return at;
  }
  return -1;
}
