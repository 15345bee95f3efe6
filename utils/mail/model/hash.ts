/** The beginning and the factor of FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short name for a run of characters (UTF-16 units), as a whole number from 0 to 2³²−1; `seed` keeps kinds of names apart. */
export function hashOf(text: string, seed: number, start = 0, end = text.length): number {
  let hash = BASIS ^ seed;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}
