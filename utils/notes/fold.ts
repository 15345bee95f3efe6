/**
 * A text as it is compared in a search: without accents, in one case, so that "Müller", "MULLER" and "muller" are one.
 * Not for show: it may be shorter or longer than the text.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      // Small first: "ẞ" is upper case already and would become "ß", where "ß" becomes "ss".
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/ς/g, 'σ')
  );
}

/** A folded text that still knows where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the offset in the original at which its character begins. */
  readonly from: readonly number[];
}

/** Folds character by character and keeps the way back, for marking what was found. Costs more than `fold`. */
export function foldWithOrigin(original: string): Folded {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const folded = fold(character);
    for (let unit = 0; unit < folded.length; unit++) from.push(at);
    text += folded;
    at += character.length;
  }
  return { text, from };
}
