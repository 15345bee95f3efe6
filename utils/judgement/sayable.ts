import type { Question, TextPart } from './judgement.ts';
import { AUXILIARIES, PRONOUNS } from './words/lexicon.ts';
import { tokensOf } from './words/tokens.ts';

/** The most words of theirs that stand in our sentence without quotation marks. */
const MOST_SLOT = 8;
/** Within quotation marks, and the fewest there: one or two words are no quotation but a sneer. */
const MOST_QUOTED = 18;
export const FEWEST_QUOTED = 3;
/** Two openings of one phrase, a doubled word, a stray space or mark. */
const BENT =
  /\b(?:the|a|an|your|our) (?:the|a|an|your|our|all|both|it|them|this|that|everyone|everybody)\b|\b([\p{L}]+) \1\b| {2}| [,.?]|,,|\.\.(?!\.)|\bof\?|\b(?:the|a|an)\?/iu;

/**
 * Whether a question can be said aloud, as far as its build tells: one sentence that ends in a question mark, every
 * quotation closed and long enough to mean something, every phrase of theirs in our sentence a short plain noun
 * phrase. What fails here is never shown.
 */
export function isSayable(question: Question): boolean {
  const { text, parts } = question;
  if (!/^[\p{Lu}"]/u.test(text) || !text.endsWith('?')) return false;
  if ((text.match(/"/g)?.length ?? 0) % 2 !== 0) return false;
  if (BENT.test(unquoted(text))) return false;
  return parts.every((part, i) => part.kind !== 'theirs' || holds(part, parts[i - 1], text));
}

function unquoted(text: string): string {
  return text.replace(/"[^"]*"/g, '…');
}

function holds(part: TextPart, before: TextPart | undefined, text: string): boolean {
  const count = part.text.split(/\s+/).filter(Boolean).length;
  if (before?.text.endsWith('"')) return count >= FEWEST_QUOTED && count <= MOST_QUOTED;
  // "If we add a handrail to the stairs, …": a clause of theirs, with a verb in it and longer than a noun phrase.
  if (text.startsWith('If ')) return count <= MOST_SLOT * 2 && !/[.;!?](?:\s|$)|\n/.test(part.text);
  return count <= MOST_SLOT && isPlain(part.text);
}

/** No verb, no pronoun and no mark of a sentence: it stands where a noun phrase stands. */
function isPlain(words: string): boolean {
  if (/[.;:!?\n"](?:\s|$)/.test(words)) return false;
  const tokens = tokensOf(words);
  // "one more year", "this Friday": before another word they stand for nobody.
  return tokens.every(
    ({ text, lower }, i) =>
      // The month is no auxiliary.
      (text === 'May' || !AUXILIARIES.has(lower)) &&
      (!PRONOUNS.has(lower) || (/^(?:one|this)$/.test(lower) && i < tokens.length - 1)),
  );
}
