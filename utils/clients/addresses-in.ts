import { emailsIn } from './emails-in.ts';

/** More characters no header has. */
const LONGEST = 1_000;

/**
 * The addresses a text gives, as mail writes them: `"dana@corvane.example" <x@other.example>` is that of x, for whatever
 * stands before an address in angle brackets is a name, and a name may play somebody else's address. A text that ends
 * where such a bracket opens ends with a name.
 * @returns normalised addresses in order
 */
export function addressesIn(text: string): string[] {
  const pieces = text.slice(0, LONGEST).split('<');
  return pieces.flatMap((piece, n) => {
    const next = pieces[n + 1];
    const isNamed = next !== undefined && (next.split('>')[0]?.includes('@') || next.trim() === '');
    return emailsIn(isNamed ? piece.replace(/[^,;>]*$/, '') : piece);
  });
}
