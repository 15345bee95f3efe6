import { type Claim, MOST_CLAIMS } from './delivery.ts';

type Line = Pick<Claim, 'id' | 'text'>;

/** So large a share of its words a line keeps while it is only reworded. */
const SAME = 0.5;

/**
 * Claims typed line by line, each with the id of the claim it was before, so that a verdict stays with what it is
 * about: the same words are the same claim, and so are words that were only mended.
 * @param newId makes an id for a line that was none before
 */
export function claimLines(typed: string, held: readonly Line[], newId: () => string): readonly Line[] {
  const lines = typed
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•–]\s+/u, '').trim())
    .filter((line) => line !== '')
    .slice(0, MOST_CLAIMS);
  const left = new Set(held);
  const take = (fits: (claim: Line) => boolean): string | null => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found?.id ?? null;
  };
  const exact = lines.map((text) => take((claim) => claim.text === text));
  return lines.map((text, place) => {
    const id = exact[place] ?? take((claim) => likeness(claim.text, text) >= SAME);
    return { id: id ?? newId(), text };
  });
}

/** How many of the words of the longer of two texts the other has too, 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size, 1);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
