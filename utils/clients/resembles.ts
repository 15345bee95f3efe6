/** How much a name and an address look alike. */
export const ALIKE = { not: 0, initials: 1, one: 3, full: 4 } as const;

/** More words no name has. */
const MOST_WORDS = 8;

/**
 * Whether somebody of this name would have this address: `Dana Ruiz` is `dana.ruiz@`, `druiz@`, `dana@`, `dr@`. Every
 * part of the address has to be told by the name, so that `ben.ruiz@` is not hers.
 */
export function alike(name: string, email: string): number {
  const words = wordsOf(name);
  const local = email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/, '');
  const parts = wordsOf(local.replace(/\d+/g, ' '));
  if (words.length === 0 || words.length > MOST_WORDS || parts.length === 0) return ALIKE.not;
  const letters = parts.join('');
  if (words.length > 1 && letters.length < 4 && letters === words.map(([first]) => first).join('')) {
    return ALIKE.initials;
  }
  const spelled = spelling(words, parts) ?? (parts.length === 1 ? joined(words, letters) : null);
  return spelled ?? ALIKE.not;
}

/** Whether the company's part of an address stands in a name: `Kervadec Voiles` and `@kervadecvoiles.example`. */
export function alikeDomain(name: string, email: string): boolean {
  const domain = plain(email.slice(email.lastIndexOf('@') + 1));
  return wordsOf(name).some((word) => word.length > 3 && domain.includes(word));
}

/** Each part of the address a word of its own, or the first letters of one. */
function spelling(words: readonly string[], parts: readonly string[]): number | null {
  const left = [...words];
  let whole = 0;
  for (const part of parts) {
    const at = left.indexOf(part);
    const by = at >= 0 ? at : left.findIndex((word) => isBeginning(part, word));
    if (by < 0) return null;
    const [word = ''] = left.splice(by, 1);
    if (part.length > 2 || word === part) whole++;
  }
  if (whole === 0) return null;
  return parts.length > 1 ? ALIKE.full : ALIKE.one;
}

function isBeginning(part: string, word: string): boolean {
  return (part.length === 1 || part.length > 2) && word.startsWith(part);
}

/** Two words of a name written together: `druiz`, `danar`, `danaruiz`. */
function joined(words: readonly string[], letters: string): number | null {
  for (const one of words) {
    for (const other of words) {
      if (one === other || letters.length < 4) continue;
      const first = one.charAt(0);
      if ([`${first}${other}`, `${other}${first}`, `${one}${other}`].includes(letters)) return ALIKE.full;
    }
  }
  return null;
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** Letters as addresses spell them: `Möllenhoff` is `moellenhoff`. */
function plain(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/ä|æ/g, 'ae')
    .replace(/ö|ø/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
