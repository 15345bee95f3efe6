import { tokensOf } from '../judgement/words/tokens.ts';
import { isPlainWord } from './plain-words.ts';
import { rootOf } from './root-of.ts';

/** Marks that say nothing; any other must stand in what was sent. */
const MARKS = new Set([',', '.', ';', ':', '?', "'", '"', '(', ')', '-', '–', '—', '/', '&']);
/** What may follow an apostrophe: what's, you'd, we're. */
const SHORT_FORMS = new Set(['s', 'd', 're', 've', 'll', 'm']);
const OPENS_SENTENCE = new Set(['.', '?', '!', ':', '"']);
/** A month that is also a plain word. */
const IN_MAY = /\b(?:in|by|of|until|till|this|next|last|since|from|before|after|for|during) may\b/i;

/** Tells of single words whether they stand on what was sent. */
export interface Ground {
  /** Every word of `text` that states something which nobody said: a name, a number, a date, an amount, a thing. */
  newIn(text: string): string[];
}

/** The ground that `sent` gives. */
export function groundOf(sent: readonly string[]): Ground {
  const tokens = sent.flatMap(tokensOf);
  const exact = new Set(tokens.map(({ text }) => withoutGenitive(text)));
  const words = new Set(tokens.map(({ lower }) => lower));
  const roots = new Set(tokens.flatMap(({ lower }) => piecesOf(lower)).map(rootOf));
  const isSaid = (piece: string) => roots.has(rootOf(piece)) || isPlainWord(piece);
  const holds = (lower: string) => words.has(lower) || piecesOf(lower).every(isSaid);
  return {
    newIn(text) {
      const found = tokensOf(text).filter(({ text: word, lower, kind }, i, all) => {
        if (kind === 'mark') return !MARKS.has(word) && !words.has(word);
        if (kind === 'number' || /\p{N}/u.test(word)) return !words.has(lower);
        if (!holds(lower)) return true;
        const before = all[i - 1];
        const opens = before === undefined || OPENS_SENTENCE.has(before.text);
        return /^\p{Lu}/u.test(word) && !opens && !isI(lower) && !exact.has(withoutGenitive(word));
      });
      const month = IN_MAY.test(text) && !sent.some((one) => IN_MAY.test(one)) ? ['may'] : [];
      return [...found.map(({ text: word }) => word), ...month];
    },
  };
}

/** "You've" is "you" and a short form, "day-to-day" three words; a "not" stays, since it turns what was said around. */
function piecesOf(lower: string): string[] {
  const [head = '', ...rest] = lower.split("'");
  const tail = rest.filter((piece) => piece !== '' && !SHORT_FORMS.has(piece));
  return [...head.split(/[&/-]/), ...tail].filter(Boolean);
}

function withoutGenitive(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

function isI(lower: string): boolean {
  return lower === 'i' || lower.startsWith("i'");
}
