import type { Ask, AskKind, Sentence } from '../../../utils/mail/reading.ts';
import type { LabelledMessage } from '../../command-line/labelled-message.ts';
import { type Named, type NamedPart, namedWords } from '../named-words.ts';
import { type MessageMaterial, messages } from '../train/material.ts';

/** Of one message, everything that could be the one that is looked for. */
export interface Choice {
  readonly kind: AskKind;
  readonly each: readonly Candidate[];
  /** What hands marked; empty where nothing is the one. */
  readonly marked: readonly string[];
}

export interface Candidate {
  readonly signs: readonly string[];
  readonly words: string;
  /** What is one with it counts together. */
  readonly head: string;
  readonly right: boolean;
}

/** A labelled message with its deciding ask. */
export interface Labelled {
  readonly message: LabelledMessage;
  readonly named: Named;
  readonly ask: Ask;
  readonly sentences: readonly Sentence[];
  readonly material: MessageMaterial;
}

/** From here on words are what was marked: so many of both are the same. */
const ALIKE = 0.5;
const OPENING = /^(?:the|a|an|our|your|my|some|this|that|another) /;

function wordsOf(phrase: string): ReadonlySet<string> {
  return new Set(phrase.toLowerCase().replace(OPENING, '').split(/\s+/).filter(Boolean));
}

/** How many words of two phrases are common to both, of all of them; 0 to 1. */
export function alike(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(1, first.size + second.size - common);
}

/** Whether words are one of those that were marked, for the most part. */
export function isMarked(words: string, marked: readonly string[]): boolean {
  return marked.some((one) => alike(words, one) >= ALIKE);
}

/** Every message of a part in which hands marked words, with what it asks. */
export function labelledMessages(part: NamedPart): Labelled[] {
  const labels = namedWords(part);
  return messages(part === 'validation' ? part : 'development', false).flatMap((material) => {
    const { trade, message, parts } = material;
    const named = labels.get(`${trade}/${message.id}`);
    const label = message.asks.find(({ kind }) => kind === message.deciding);
    if (!named || !label) return [];
    const sentences = parts.statements.map(({ start, end, text }) => ({ start, end, text }));
    const holds = sentences.find(({ text }) => text.includes(label.quote));
    const start = holds ? holds.start + holds.text.indexOf(label.quote) : 0;
    const end = start + label.quote.length;
    return [{ message, named, ask: { ...label, certainty: 1, start, end }, sentences, material }];
  });
}
