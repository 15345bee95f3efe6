/** In characters: less than this can be tried out. */
export const LEAST_PASSPHRASE = 12;
/** Four or five words. */
const LONG_PASSPHRASE = 20;

/** A passphrase as it counts: composed alike on every keyboard, without spaces at its ends. */
export function plainPassphrase(typed: string): string {
  return typed.normalize('NFC').trim();
}

/** How a new passphrase does, by its length alone: a rule about signs makes people write it down. */
export type Strength = 'empty' | 'short' | 'fair' | 'long';

/** @param typed as it stands in the field */
export function strengthOf(typed: string): Strength {
  const length = lengthOf(typed);
  if (length === 0) return 'empty';
  if (length < LEAST_PASSPHRASE || new Set(plainPassphrase(typed)).size < 4) return 'short';
  return length < LONG_PASSPHRASE ? 'fair' : 'long';
}

/** How many characters are missing; 0 where there are enough. */
export function missingFrom(typed: string): number {
  return Math.max(0, LEAST_PASSPHRASE - lengthOf(typed));
}

/** In characters as people count them, as good as code points can. */
function lengthOf(typed: string): number {
  return [...plainPassphrase(typed)].length;
}
