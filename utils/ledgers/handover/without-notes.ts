import type { HandedAsk } from './asks.ts';

/** Shorter than this, a line of a note is in too many texts to be found in one. In characters. */
const LEAST = 8;
const BLANK = '[…]';

/**
 * An ask without what its questions took from notes. What was asked the client has heard; a question that was turned
 * down, or only stood in a draft, may hold a line that nobody but the user has read.
 * @param notes the texts of the client's notes
 */
export function askWithoutNotes(ask: HandedAsk, notes: readonly string[]): HandedAsk {
  const lines = notes.flatMap((text) => text.split('\n').map(bare)).filter((line) => line.length >= LEAST);
  if (lines.length === 0) return ask;
  const questions = ask.questions.map((question) =>
    question.what === 'asked' ? question : { ...question, text: without(question.text, lines) },
  );
  return { ...ask, questions };
}

/** A line without the marks around it. */
function bare(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function without(text: string, lines: readonly string[]): string {
  return lines.reduce((rest, line) => {
    const at = rest.toLowerCase().indexOf(line.toLowerCase());
    return at < 0 ? rest : rest.slice(0, at) + BLANK + rest.slice(at + line.length);
  }, text);
}
