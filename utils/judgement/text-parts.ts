import type { TextPart } from './judgement.ts';

/** What may stand in the gaps of `say`: our words, one part, or a slot of several parts. */
export type Sayable = string | TextPart | readonly TextPart[];

/** Words of ours. */
export function ours(text: string): TextPart {
  return { kind: 'ours', text };
}

/** Words of the client (or of an earlier message), verbatim. */
export function theirs(text: string): TextPart {
  return { kind: 'theirs', text };
}

/** A gap the user fills; `text` names what is missing, without brackets. */
export function blank(text: string): TextPart {
  return { kind: 'blank', text };
}

/**
 * Template tag that joins our words and slots into parts: say`What put ${thing} on the table?`.
 * Neighbouring parts of one kind are joined and empty ones dropped, so a view never draws an empty mark.
 */
export function say(strings: readonly string[], ...gaps: readonly Sayable[]): TextPart[] {
  const parts: TextPart[] = [];
  for (const [i, text] of strings.entries()) {
    parts.push(ours(text));
    const gap = gaps[i];
    if (gap !== undefined) parts.push(...toParts(gap));
  }
  return joinParts(parts);
}

function toParts(gap: Sayable): readonly TextPart[] {
  if (typeof gap === 'string') return [ours(gap)];
  return 'kind' in gap ? [gap] : gap;
}

/** Parts with empty ones dropped and neighbours of one kind joined. A blank always stays its own. */
export function joinParts(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last && last.kind === part.kind && part.kind !== 'blank') {
      joined[joined.length - 1] = { kind: part.kind, text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}

/** Parts as one plain string: a blank stands as `[text]`. What goes into a compose box is this. */
export function plainText(parts: readonly TextPart[]): string {
  return parts.map((part) => (part.kind === 'blank' ? `[${part.text}]` : part.text)).join('');
}

/** The same parts with the first letter a capital, for a slot that opens a sentence. */
export function capitalised(parts: readonly TextPart[]): TextPart[] {
  const [first, ...rest] = parts;
  if (!first || first.kind === 'blank') return [...parts];
  return [{ kind: first.kind, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
