import { nameKey } from './clean-name.ts';

/**
 * Whether two names may be the same one's: every word of the shorter one stands in the longer, as "Ms. Nora Quist" and
 * "Nora Quist". It is a doubt that is put aside, and no proof: who somebody is, is told by an address or a record.
 */
export function areNamesAlike(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return shorter !== undefined && shorter.length > 0 && shorter.every((word) => longer?.includes(word));
}

function wordsOf(name: string): string[] {
  return nameKey(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
