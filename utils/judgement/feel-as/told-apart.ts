import type { Edit } from './edit.ts';

/** A word longer than this is taken in pieces, in characters. */
const NEAR = 100;

/**
 * The words of an edit with as many of the words around them as it takes to tell them from the same words elsewhere in
 * the draft, so that a page can find the place: no more than that, because words that are bold, or a link, lose it where
 * they are typed anew.
 * @returns null where the draft does not hold the edit's words any more, or where nothing on their line tells them apart
 */
export function toldApart(
  draft: string,
  { at, from, to }: Pick<Edit, 'at' | 'from' | 'to'>,
): Pick<Edit, 'from' | 'to'> | null {
  if (from === '' || !draft.startsWith(from, at)) return null;
  let start = at;
  let end = at + from.length;
  while (isTwice(draft, draft.slice(start, end))) {
    const before = /\S+[^\S\n]*$/.exec(draft.slice(Math.max(0, start - NEAR), start))?.[0].length ?? 0;
    const behind = before > 0 ? 0 : (/^[^\S\n]*\S+/.exec(draft.slice(end, end + NEAR))?.[0].length ?? 0);
    if (before + behind === 0) return null;
    start -= before;
    end += behind;
  }
  return {
    from: draft.slice(start, end),
    to: draft.slice(start, at) + to + draft.slice(at + from.length, end),
  };
}

function isTwice(draft: string, words: string): boolean {
  return draft.indexOf(words) !== draft.lastIndexOf(words);
}
