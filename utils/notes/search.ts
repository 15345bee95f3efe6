import { fold, foldWithOrigin } from './fold.ts';
import type { Note } from './note.ts';

/** A piece of a snippet; `found` pieces are what was searched for. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

/** More words than this narrow nothing down any more. */
const MOST_WORDS = 12;
/** How much of the note stands before the first find, in characters. */
const LEAD = 40;

/** The words of a query, folded, each once. */
export function wordsOf(query: string): readonly string[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Whether a text holds every word of the query, in any order, also inside longer words. No words match everything. */
export function matches(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/**
 * The notes that hold every word, those with a word in their first line first, then the newest.
 * @param notes deleted ones are passed over
 */
export function searchNotes(notes: readonly Note[], query: string, limit: number): Note[] {
  const words = wordsOf(query);
  const found = notes.filter(({ text, deletedAt }) => deletedAt === null && matches(text, words));
  const inTitle = (note: Note): number =>
    Number(words.length > 0 && hasWord(note.text.split('\n', 1)[0] ?? '', words));
  return found
    .map((note) => ({ note, rank: inTitle(note) }))
    .sort((a, b) => b.rank - a.rank || b.note.updatedAt - a.note.updatedAt)
    .slice(0, limit)
    .map(({ note }) => note);
}

function hasWord(line: string, words: readonly string[]): boolean {
  const folded = fold(line);
  return words.some((word) => folded.includes(word));
}

/**
 * The part of a text around the first find, cut into found and other pieces, so that a view can mark them without
 * making HTML. Line breaks become spaces; an ellipsis stands where text was left out.
 * @param length of the snippet in characters, without the ellipses
 */
export function snippet(text: string, query: string, length = 160): SnippetPart[] {
  const finds = findsIn(text, wordsOf(query));
  const start = Math.max(0, Math.min((finds[0]?.start ?? 0) - LEAD, text.length - length));
  const end = Math.min(text.length, start + length);
  const parts: SnippetPart[] = [];
  let at = start;
  for (const find of finds.filter((one) => one.start >= start && one.end <= end)) {
    parts.push(
      { text: text.slice(at, find.start), found: false },
      { text: text.slice(find.start, find.end), found: true },
    );
    at = find.end;
  }
  parts.push({ text: text.slice(at, end), found: false });
  const shown = parts
    .filter((part) => part.text !== '')
    .map((part) => ({ ...part, text: part.text.replace(/\s/g, ' ') }));
  return [...ellipsis(start > 0), ...shown, ...ellipsis(end < text.length)];
}

function ellipsis(cut: boolean): SnippetPart[] {
  return cut ? [{ text: '…', found: false }] : [];
}

interface Find {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand in the text, in order and without overlaps. */
function findsIn(text: string, words: readonly string[]): readonly Find[] {
  if (words.length === 0) return [];
  const folded = foldWithOrigin(text);
  const all: Find[] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      all.push({ start: folded.from[at] ?? 0, end: endOf(folded.from, at + word.length, text) });
    }
  }
  const finds: Find[] = [];
  for (const find of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (find.start >= (finds.at(-1)?.end ?? 0)) finds.push(find);
  }
  return finds;
}

/** The offset behind the last character of a find: where the next begins, unless it came from the same character. */
function endOf(from: readonly number[], next: number, text: string): number {
  const last = from[next - 1] ?? 0;
  for (let at = next; at < from.length; at++) {
    const origin = from[at] ?? 0;
    if (origin > last) return origin;
  }
  return text.length;
}
