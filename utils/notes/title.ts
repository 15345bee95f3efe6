/** What begins a line of Markdown without being part of its words: headings, lists, quotes, tasks. */
const MARK = /^(?:#{1,6}|[-*+>]|\d{1,3}[.)]|\[[ xX]\])(?=\s|$)/;
/** Marks around words: emphasis and code. */
const EMPHASIS = /[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}(?=\s|$)/g;

/**
 * The first line of a note that has words, without the marks of Markdown, as one name for the note.
 * @returns at most `length` characters, the last an ellipsis where it was cut; empty for a note without words
 */
export function titleOf(text: string, length = 80): string {
  for (const line of text.slice(0, 5000).split('\n')) {
    const words = withoutMarks(line);
    if (words !== '') return cut(words, length);
  }
  return '';
}

function withoutMarks(line: string): string {
  let words = line.trim();
  // A list in a quote with a task has three of them.
  for (let marks = 0; marks < 3; marks++) words = words.replace(MARK, '').trimStart();
  return words.slice(0, 1000).replace(EMPHASIS, '').trim();
}

/** Cuts by characters as people count them, so that no emoji is halved. */
function cut(words: string, length: number): string {
  const characters = Array.from(
    new Intl.Segmenter().segment(words.slice(0, 16 * length)),
    ({ segment }) => segment,
  );
  if (characters.length <= length) return words;
  return `${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`;
}
