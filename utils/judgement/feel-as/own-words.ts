import { detectLanguage, isReadable } from '../../mail/language.ts';
import type { Span } from '../../mail/reading.ts';
import { findSentences } from '../../mail/sentences.ts';
import { findZones } from '../../mail/zones.ts';
import { plainOf } from '../mirror/plain.ts';

/** A sentence of the writer's own; `plain` is its text as the rules read it, character for character. */
export interface OwnSentence extends Span {
  readonly plain: string;
}

/** A draft as the rules of a feeling see it. */
export interface OwnWords {
  readonly text: string;
  /** In order; greeting, farewell, signature and quoted mail left out. */
  readonly sentences: readonly OwnSentence[];
}

/** Drafts are short; what is pasted beyond this is not looked at. */
const LOOKED_AT = 20_000;
const LONGEST_SENTENCE = 1_200;

/** Said by somebody else, or a gap that only the user fills: blanked, so that no rule ever touches it. */
const FOREIGN: readonly RegExp[] = [/"[^"]{0,2000}"/g, /(?<=\[)[^[\]\n]*(?=\])/g, /^>.*$/gm, /https?:\S+/g];

/** The draft in lower case with everything that is not the writer's to reword blanked; every character keeps its place. */
function ownPlain(text: string): string {
  return FOREIGN.reduce(
    (plain, foreign) => plain.replace(foreign, (words) => ' '.repeat(words.length)),
    lined(text),
  );
}

/** As the mirror reads it, with the line breaks left standing. */
function lined(text: string): string {
  const plain = plainOf(text).split('');
  return plain.map((letter, at) => (text[at] === '\n' ? '\n' : letter)).join('');
}

/** Reads a draft, quoted mail below included. Null where there is nothing to read, or not in English. */
export function ownWords(draft: string): OwnWords | null {
  const text = draft.slice(0, LOOKED_AT);
  const zones = findZones({ from: null, to: [], at: 0, subject: '', text });
  const own = zones.filter(({ kind }) => kind === 'new');
  const words = own.map(({ start, end }) => text.slice(start, end)).join('\n');
  if (words.trim() === '' || !isReadable(detectLanguage(words), words)) return null;
  const plain = ownPlain(text);
  const sentences = findSentences(text, own).map(({ start, end }) => ({
    start,
    end,
    plain: plain.slice(start, Math.min(end, start + LONGEST_SENTENCE)),
  }));
  return { text, sentences: withoutName(sentences, text) };
}

/** A name below the letter, where no farewell told that it is one: a line of its own, of three words at most. */
const NAME = /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,2}$/u;

function withoutName(sentences: readonly OwnSentence[], text: string): readonly OwnSentence[] {
  const last = sentences.at(-1);
  if (!last || sentences.length === 1) return sentences;
  const isApart = /\n\s*$/.test(text.slice(0, last.start)) || /[.!?]\s+$/.test(text.slice(0, last.start));
  const isName = isApart && NAME.test(text.slice(last.start, last.end).trim());
  return isName ? sentences.slice(0, -1) : sentences;
}
