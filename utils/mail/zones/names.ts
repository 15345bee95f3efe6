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

/**
 * True where a short line is nothing but the person: first name, full name, a short form, initials, with the
 * usual ornaments ("/T", "- Ann", "jess x", "M.").
 */
export function isNameLine(text: string, names: readonly string[]): boolean {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[-–—/~*\s]+/, '')
    .replace(/[\s.,!*]+$/, '');
  const words = bare.split(/[\s.]+/).filter((word) => word !== '' && !/^x{1,3}$/.test(word));
  if (words.length === 0 || words.length > 5 || bare.length > 60) return false;
  const initials = names.map((name) => name[0] ?? '').join('');
  const isName = (word: string): boolean => names.some((name) => name === word || isShortened(word, name));
  const isInitial = (word: string): boolean => word.length <= 3 && initials.includes(word);
  if (words.every(isInitial)) return /^\P{Ll}*$/u.test(text.trim()) || words.length > 1;
  return (
    words.filter((word) => isName(word) || isInitial(word)).length >= Math.ceil(words.length / 2) &&
    words.some(isName)
  );
}
