/** How many found things stand for a labelled one, of how many found and labelled. */
export interface Match {
  readonly hits: number;
  readonly found: number;
  readonly labelled: number;
}

/** From this share of common words on, two quotes are the same. */
const SAME = 0.5;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

/** Twice the common words over all words of both (Dice), 0 to 1. */
export function overlapOf(one: string, other: string): number {
  const first = wordsOf(one);
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  const second = wordsOf(other);
  let common = 0;
  for (const word of second) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    common += 1;
  }
  return first.length + second.length === 0 ? 0 : (2 * common) / (first.length + second.length);
}

/**
 * Pairs found quotes with labelled ones, the most alike first, each once.
 * @returns the pairs as places in the two lists
 */
export function pairs(found: readonly string[], labelled: readonly string[]): [number, number][] {
  const scored = found.flatMap((one, at) =>
    labelled.map((other, place) => ({ at, place, overlap: overlapOf(one, other) })),
  );
  const taken = new Set<string>();
  return scored
    .filter(({ overlap }) => overlap >= SAME)
    .sort((a, b) => b.overlap - a.overlap)
    .flatMap(({ at, place }): [number, number][] => {
      if (taken.has(`f${at}`) || taken.has(`l${place}`)) return [];
      taken.add(`f${at}`).add(`l${place}`);
      return [[at, place]];
    });
}

/** Matches two lists of quotes. */
export function match(found: readonly string[], labelled: readonly string[]): Match {
  return { hits: pairs(found, labelled).length, found: found.length, labelled: labelled.length };
}
