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

/** A name with its ornaments is no longer than this; longer lines are not looked at, whatever they hold. */
const LONGEST = 90;

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
  const named = withoutNumber(text.trim().slice(0, LONGEST + 1)).split(/[,|]/)[0] ?? '';
  if (named.length > LONGEST) return false;
  const words = bareWords(named);
  if (words.length === 0 || words.length > 5) return false;
  const initials = names.map((name) => name[0] ?? '').join('');
  const isName = (word: string): boolean => names.some((name) => name === word || isShortened(word, name));
  // "Tycholiz, Barry" signs BT: the order in which the names were given says nothing.
  const isInitial = (word: string): boolean =>
    word.length <= 3 && !ANSWERS.has(word) && [...word].every((letter) => initials.includes(letter));
  if (words.every(isInitial)) return /^\P{Ll}*$/u.test(named.trim()) || words.length > 1;
  if (!words.some(isName)) return false;
  return isPair(named, words) || words.every((word) => isName(word) || isInitial(word));
}

/** Short words that may be all of an answer, whatever the writer's initials are. */
const ANSWERS = new Set('ok no yes ja da si tba tbc fyi eod'.split(' '));

/** "Barry Tycholiz - 713-853-1587." without the number. */
function withoutNumber(text: string): string {
  const found = /\s[-–—(+x*\s]{0,6}\d[\d().\s/-]{2,24}$/.exec(text);
  return found === null ? text : text.slice(0, found.index);
}

/** "Bashir & sons", "Christian and Steve": the other half need not be known. */
function isPair(text: string, words: readonly string[]): boolean {
  return words.includes('&') || /^\W*\p{Lu}\S*\s(and|und|et|y|e|en|och|og)\s\p{Lu}\S*\s*$/u.test(text);
}
