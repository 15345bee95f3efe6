import type { Sentence, Span } from './reading.ts';
import { endsWithAbbreviation } from './sentences/abbreviations.ts';
import { findBlocks } from './sentences/blocks.ts';

/** Rules of Unicode for English; built once, because building costs more than a whole message. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence, and whether it is a point of a list. */
export interface Statement extends Sentence {
  readonly listed: boolean;
}

/**
 * Cuts once more where a lower-case writer ended a sentence ("since about 6. customers are writing"), and where the
 * next one begins with a number ("the screen is frozen. 14 patients at 7.00").
 */
function cutAtStops(piece: string): number[] {
  const cuts: number[] = [];
  for (const found of piece.matchAll(/[\p{L}\d)"'][.]\s+(?=\p{Ll})|[\p{L})"'][.]\s+(?=\d)|\.{3}\s+|…\s+/gu)) {
    const end = found.index + found[0].length;
    if (!endsWithAbbreviation(piece.slice(0, end).trimEnd(), piece[end] ?? '')) cuts.push(end);
  }
  return cuts;
}

/** Ends of the sentences within one block of text, in characters from its start. */
function sentenceEnds(block: string): number[] {
  const ends: number[] = [];
  // A line break ends a sentence for the segmenter; inside a block it is only a wrap.
  const flat = block.replace(/[\r\n\t\u00a0]/g, ' ').replaceAll('=20', '   ');
  for (const { segment, index } of SEGMENTER.segment(flat)) {
    const last = ends.at(-1);
    if (
      last !== undefined &&
      endsWithAbbreviation(flat.slice(Math.max(0, last - 20), last).trimEnd(), segment[0] ?? '')
    )
      ends.pop();
    ends.push(...cutAtStops(segment).map((cut) => index + cut), index + segment.length);
  }
  return ends;
}

/**
 * Finds the sentences in runs of a text (the new zones of a message).
 * Each carries its place in the whole text, and `text` is exactly that slice, wraps included. Sentences without
 * a letter or a digit are left out.
 */
export function findSentences(text: string, runs: readonly Span[]): Statement[] {
  const found: Statement[] = [];
  for (const block of runs.flatMap((run) => findBlocks(text, run))) {
    const body = text.slice(block.start, block.end);
    let from = 0;
    for (const to of sentenceEnds(body)) {
      const piece = body.slice(from, to);
      const start = block.start + from + (piece.length - piece.trimStart().length);
      const end = start + piece.trim().length;
      if (/[\p{L}\d]/u.test(piece))
        found.push({ start, end, text: text.slice(start, end), listed: block.listed });
      from = to;
    }
  }
  return found;
}
