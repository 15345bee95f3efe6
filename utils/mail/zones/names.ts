import type { Address } from '../../clients/address.ts';

/** The words of a person's name in lower case, from the display name and the part before the @. */
export function nameWords(address: Address | null | undefined): readonly string[] {
  if (address === null || address === undefined) return [];
  const local = address.email.split('@')[0] ?? '';
  const raw = `${address.name ?? ''} ${local}`.toLowerCase();
  return raw.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

/** "Steph" for Stephanie, "Becca" for Rebecca: three letters or more of the full name, in one piece. */
function isShortened(word: string, name: string): boolean {
  return word.length >= 3 && name.length > word.length && name.includes(word);
}

const TITLES = new Set('dr prof mr mrs ms mx sir'.split(' '));

/** The words of a line without its ornaments: dashes and slashes before, kisses and stops behind. */
function bareWords(text: string): string[] {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[-–—/~*\s]+/, '')
    .replace(/[\s.,!*]+$/, '');
  return bare.length > 60
    ? []
    : bare.split(/[\s.]+/).filter((word) => word !== '' && !/^x{1,3}$/.test(word) && !TITLES.has(word));
}

/**
 * True where a short line is nothing but the person: first name, full name, a short form, initials, with the
 * usual ornaments ("/T", "- Ann", "jess x", "M.", "Bashir & sons"). What stands behind a comma is a title.
 */
export function isNameLine(text: string, names: readonly string[]): boolean {
  const words = bareWords(text.split(/[,|]/)[0] ?? '');
  if (words.length === 0 || words.length > 5) return false;
  const initials = names.map((name) => name[0] ?? '').join('');
  const isName = (word: string): boolean => names.some((name) => name === word || isShortened(word, name));
  const isInitial = (word: string): boolean => word.length <= 3 && initials.includes(word);
  if (words.every(isInitial)) return /^\P{Ll}*$/u.test(text.trim()) || words.length > 1;
  if (!words.some(isName)) return false;
  return words.includes('&') || words.every((word) => isName(word) || isInitial(word));
}
