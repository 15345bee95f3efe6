/** A word, a number or a mark of a text, with its place in it. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** A word holds a letter, a number holds digits only, a mark neither. */
  readonly kind: 'word' | 'number' | 'mark';
}

/** Letters and digits, joined by one apostrophe, hyphen, dot, slash or `&` at a time, so that it stays linear. */
const PIECE = /[\p{L}\p{N}]+(?:['’&./-][\p{L}\p{N}]+|,\d+)*['’]?%?|[^\s\p{L}\p{N}]/gu;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{N}/u;

/** Cuts a text into tokens, in order. A genitive `'s` stays with its word, so does a `%` with its number. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const kind = HAS_LETTER.test(piece) ? 'word' : HAS_DIGIT.test(piece) ? 'number' : 'mark';
    const lower = piece.toLowerCase().replaceAll('’', "'");
    tokens.push({ text: piece, lower, start: match.index, end: match.index + piece.length, kind });
  }
  return tokens;
}
