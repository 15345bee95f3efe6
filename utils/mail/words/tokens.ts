import { compareCounts } from './counts.ts';
import { classesOf, phraseLength } from './lexicon.ts';
import { mend } from './mend.ts';
import { spellOut } from './spelling.ts';

/** A word or mark of a clause as the patterns see it: lower case, spelled out, phrases joined by `_`. */
export interface Token {
  readonly word: string;
  readonly classes: ReadonlySet<string>;
}

const PIECE = /[€$£]?[\p{L}\p{N}](?:[\p{L}\p{N}'%&+_-]|[.,:/@](?=[\p{L}\p{N}]))*[%€£]?|[?!,;:()"…]/gu;

/** Longer clauses are read to here: nobody asks anything after two hundred words without a stop. */
const LONGEST = 1600;

/** "10 %" and "10 per cent" are read as "10%", "e-mail" as "email". */
function unify(text: string): string {
  return text
    .replace(/(\d) ?(?:%|percent\b|per cent\b)/g, '$1%')
    .replace(/\be-mail/g, 'email')
    .replace(/\b([ap])\.m\./g, '$1m');
}

/** The words of a clause, ready for patterns. The same text gives the same tokens. */
export function tokenize(text: string): Token[] {
  const plain = unify(mend(text.slice(0, LONGEST)).toLowerCase());
  const words = (plain.match(PIECE) ?? []).flatMap((piece) => spellOut(piece));
  const tokens: Token[] = [];
  for (let index = 0; index < words.length; ) {
    const length = phraseLength(words, index);
    const word = words.slice(index, index + length).join('_');
    tokens.push({ word, classes: classesOf(word) });
    index += length;
  }
  return compareCounts(tokens);
}
