import type { Span } from '../../mail/reading.ts';
import type { DraftLine } from './draft-scene.ts';

/** Where a sentence falls into parts that can be quoted alone. */
const SEAM =
  /[;:.!?]\s|\s[-–—]+\s|,\s(?=(?:but|however|though|let me know|please|and (?:i|we|you|it)|so (?:i|we|you))\b)|\s(?=(?:and|&) (?:i'll|we'll|i will|we will|i'm \w+ing|we're \w+ing)\b)/g;

/** Marks and joints around the quoted words are no part of them. */
function tighten(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const lead = /^(?:[\s,;:"“”(*–—-]|(?:and|but|so|&) )*/i.exec(piece)?.[0].length ?? 0;
  const kept = piece.slice(lead);
  const trail = /[\s.,;:!"“”*–—-]*$/.exec(kept.slice(-12))?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - trail) };
}

/** The whole sentence, without the marks around it. `text` is the draft. */
export function wholeLine(text: string, line: DraftLine): Span {
  return tighten(text, line);
}

/** Where one sentence stops and the next begins, though the cut into sentences took an abbreviation for it. */
const STOP = /(?<!\b(?:no|nr|mr|mrs|ms|dr|st|incl|approx))[.!?]\s/g;

/**
 * The part of a sentence in which some words stand, without the marks around it.
 * @param from @param to where the words stand, counted from the start of the line
 */
export function partAround(text: string, line: DraftLine, from: number, to: number): Span {
  return between(SEAM, text, line, { start: from, end: to });
}

/** The sentence in which some words stand, cut only at full stops. `from` and `to` as in `partAround`. */
export function sentenceAround(text: string, line: DraftLine, from: number, to: number): Span {
  return between(STOP, text, line, { start: from, end: to });
}

function between(seams: RegExp, text: string, line: DraftLine, words: Span): Span {
  let start = 0;
  let end = line.plain.length;
  for (const seam of line.plain.matchAll(seams)) {
    const cut = seam.index + seam[0].length;
    if (cut <= words.start) start = cut;
    else if (seam.index >= words.end) {
      end = seam.index;
      break;
    }
  }
  return tighten(text, { start: line.start + start, end: line.start + end });
}

/** Exactly the words found. */
export function exactly(text: string, line: DraftLine, from: number, to: number): Span {
  return tighten(text, { start: line.start + from, end: line.start + to });
}
