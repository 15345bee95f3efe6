import type { Edit } from './edit.ts';
import type { OwnSentence, OwnWords } from './own-words.ts';

/** What one feeling asks of a draft: at most one edit. */
export type FeelRule = (words: OwnWords) => Edit | null;

/** Words that stand in the way of a feeling, and what to say in their place. */
export interface Swap {
  /** Looked for in the plain text of a sentence; `^` is where the sentence begins. */
  readonly words: RegExp;
  /** In small letters, `$1` for a group; empty takes the words out. */
  readonly to: string;
  readonly reason: string;
}

/** The first swap that fits, in the order of the list: the plainest fault first. */
export function firstSwap({ text, sentences }: OwnWords, swaps: readonly Swap[]): Edit | null {
  for (const swap of swaps) {
    for (const sentence of sentences) {
      const edit = swapIn(text, sentence, swap);
      if (edit) return edit;
    }
  }
  return null;
}

function swapIn(text: string, sentence: OwnSentence, { words, to, reason }: Swap): Edit | null {
  const match = words.exec(sentence.plain);
  if (!match) return null;
  const at = sentence.start + match.index;
  const end = at + match[0].length;
  const from = text.slice(at, end);
  const opens = /^[\s"(]*$/.test(sentence.plain.slice(0, match.index)) || to.startsWith('. ');
  const original = (_: string, group: string) => originalOf(text, at, match, Number(group));
  const next = to.replace(/\$(\d)/g, original);
  if (next !== '' && !to.startsWith('. ')) return { at, from, to: opens ? capital(next) : next, reason };
  // Nothing but a full stop, or nothing at all, stands in their place: what follows begins the sentence.
  const letter = text.slice(end, end + 1);
  return { at, from: from + letter, to: next + (opens ? letter.toUpperCase() : letter), reason };
}

/** A group as it stands in the draft itself, with its capitals. */
function originalOf(text: string, at: number, match: RegExpExecArray, group: number): string {
  const words = match[group] ?? '';
  const place = match[0].indexOf(words);
  return text.slice(at + place, at + place + words.length);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Adds a sentence behind one of the draft. */
export function addAfter({ text }: OwnWords, sentence: OwnSentence, words: string, reason: string): Edit {
  const end = sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length;
  const stopped = /[.!?:…)"”’\]]$/.test(text.slice(sentence.start, end));
  return { at: end, from: '', to: `${stopped ? '' : '.'} ${words}`, reason };
}

/** Adds a sentence behind the last own one of the draft, above farewell and signature. */
export function addAtEnd(words: OwnWords, sentence: string, reason: string): Edit | null {
  const last = words.sentences.at(-1);
  return last ? addAfter(words, last, sentence, reason) : null;
}

/** Whether any sentence shows these words. */
export function says({ sentences }: OwnWords, words: RegExp): boolean {
  return sentences.some(({ plain }) => words.test(plain));
}

/** A day, a date, or the gap for one. */
export const DAY_WORDS =
  /\b(?:by|on|until|before|till)\s+(?:\[|the \d|\d|next |this |end of |monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may\b|june|july|august|september|october|november|december)|\b(?:today|tonight|tomorrow)\b/;
