import type { TextPart } from '../judgement.ts';
import { joinParts } from '../text-parts.ts';
import type { Edit } from './edit.ts';

/**
 * The parts of a draft with an edit in them, so that quoted words and gaps can still be told apart.
 * @param parts those of the very text that the edit was found in
 */
export function partsWithEdit(parts: readonly TextPart[], { at, from, to }: Edit): TextPart[] {
  const end = at + from.length;
  let start = 0;
  const before: TextPart[] = [];
  const after: TextPart[] = [];
  for (const part of parts) {
    const text = part.kind === 'blank' ? `[${part.text}]` : part.text;
    const stop = start + text.length;
    if (stop <= at) before.push(part);
    else if (start >= end) after.push(part);
    else {
      // What is cut of a gap is a gap no more.
      const kind = part.kind === 'blank' ? 'ours' : part.kind;
      before.push({ kind, text: text.slice(0, Math.max(0, at - start)) });
      after.push({ kind, text: text.slice(Math.max(0, end - start)) });
    }
    start = stop;
  }
  return joinParts([...before, ...partsOf(to), ...after]);
}

/** Our words, with the gaps in them. */
function partsOf(words: string): TextPart[] {
  return words
    .split(/(\[[^[\]]+\])/)
    .map(
      (text): TextPart =>
        /^\[[^[\]]+\]$/.test(text) ? { kind: 'blank', text: text.slice(1, -1) } : { kind: 'ours', text },
    );
}
