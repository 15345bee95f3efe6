import type { Question, TextPart } from '../judgement/judgement.ts';
import { joinParts, ours, theirs } from '../judgement/text-parts.ts';

/**
 * Cuts a rewording into our words and theirs: theirs is what was theirs in the question, and whatever stands between
 * quotation marks, but for what we quoted of ourselves. Null where words of theirs are missing or changed, or a quotation is left open.
 */
export function inParts(text: string, question: Question): TextPart[] | null {
  const kept = question.parts.filter(({ kind }) => kind === 'theirs').map((part) => part.text);
  const pieces = text.split('"');
  const own = (piece: string) =>
    question.parts.some(({ kind, text: said }) => kind === 'ours' && said.includes(piece));
  if (pieces.length % 2 === 0) return null;
  const parts = pieces.flatMap((piece, i): TextPart[] => {
    if (i % 2 === 1) return [ours('"'), own(piece) ? ours(piece) : theirs(piece), ours('"')];
    return keeping(piece, kept);
  });
  const said = parts.filter(({ kind }) => kind === 'theirs').map((part) => part.text.toLowerCase());
  const whole = kept.every((words) => said.some((one) => one.includes(words.toLowerCase())));
  return whole ? joinParts(parts) : null;
}

/** A piece without quotation marks: their words in it, the longest first, the rest ours. */
function keeping(piece: string, kept: readonly string[]): TextPart[] {
  const [words, ...others] = [...kept].sort((a, b) => b.length - a.length);
  if (words === undefined || words === '') return [ours(piece)];
  const at = piece.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return keeping(piece, others);
  return [
    ...keeping(piece.slice(0, at), kept),
    theirs(piece.slice(at, at + words.length)),
    ...keeping(piece.slice(at + words.length), kept),
  ];
}
