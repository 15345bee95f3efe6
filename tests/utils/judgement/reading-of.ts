import type { History } from '../../../utils/judgement/judgement.ts';
import type { Ask, AskKind, Reading, Sentence } from '../../../utils/mail/reading.ts';

/** An ask as a test writes it: the quote must stand in the text. */
export type AskedHere = readonly [kind: AskKind, quote: string, certainty?: number];

/** A reading as the reader would hand it over: `text` is the new part, the asks are given. */
export function readingOf(text: string, asks: readonly AskedHere[], more: Partial<Reading> = {}): Reading {
  return {
    language: 'en',
    readable: true,
    zones: [{ kind: 'new', start: 0, end: text.length }],
    text,
    sentences: sentencesIn(text),
    asks: asks.map((ask) => askIn(text, ask)),
    promises: [],
    wishes: [],
    mood: 'neutral',
    register: 'warm',
    automatic: null,
    decidedWithReasons: false,
    closesDiscussion: false,
    ...more,
  };
}

/** A history in which nothing has passed; today is Tuesday 10 March 2026. */
export function historyOf(more: Partial<History> = {}): History {
  return {
    thread: [],
    facts: [],
    promises: [],
    asks: [],
    thirdParty: null,
    spentFamilies: [],
    forced: null,
    today: '2026-03-10',
    ...more,
  };
}

function askIn(text: string, [kind, quote, certainty = 0.9]: AskedHere): Ask {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`no such words in the text: ${quote}`);
  return { kind, quote, certainty, start, end: start + quote.length };
}

function sentencesIn(text: string): Sentence[] {
  return [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*/g)]
    .map((match) => {
      const start = match.index + match[0].length - match[0].trimStart().length;
      return { text: match[0].trim(), start, end: match.index + match[0].trimEnd().length };
    })
    .filter((sentence) => sentence.text !== '');
}
