import type { Ask, Reading } from '../../../../mail/reading.ts';
import { type Candidate, candidatesIn } from '../../../words/candidates.ts';
import { sentenceIndex } from '../../../words/sentence-of.ts';
import { type Token, tokensOf } from '../../../words/tokens.ts';
import { namesNothing } from '../../../words/unsayable-heads.ts';
import { asThing, type Thing } from '../../as-thing.ts';
import { subjectLine } from '../../subject-thing.ts';

/** So far from the ask a phrase may name what is asked for, in sentences. */
const BEFORE = 8;
const BEHIND = 4;

/** Where a phrase stands, seen from the asking words. */
export type Place = 'subject' | 'quote' | 'asking' | 'just before' | 'just behind' | 'before' | 'behind';

/** A phrase that could name what is asked for, and where it stands. */
export interface Around {
  readonly thing: Thing;
  readonly candidate: Candidate;
  readonly place: Place;
  readonly tokens: readonly Token[];
  /** The sentence, or the subject line, that it stands in. */
  readonly text: string;
}

/** Every phrase around the ask, and of the subject line, that could be said back as a thing; in the order of the mail. */
export function phrasesAround(
  reading: Pick<Reading, 'sentences'>,
  subject: string | null,
  ask: Ask,
): Around[] {
  const at = sentenceIndex(reading, ask);
  const from = Math.max(0, at - BEFORE);
  return [
    ...phrasesOf(subjectLine(subject), ask, () => 'subject'),
    ...reading.sentences
      .slice(from, Math.max(0, at) + BEHIND + 1)
      .flatMap(({ text }, index) => phrasesOf(text, ask, placeIn(text, from + index - at, ask))),
  ];
}

/** Tells the place of a phrase of a sentence so many behind the asking one, by where the phrase begins and ends. */
function placeIn(text: string, behind: number, { quote }: Ask): (start: number, end: number) => Place {
  if (behind < 0) return () => (behind === -1 ? 'just before' : 'before');
  if (behind > 0) return () => (behind === 1 ? 'just behind' : 'behind');
  const from = text.indexOf(quote);
  return (start, end) => (from >= 0 && start >= from && end <= from + quote.length ? 'quote' : 'asking');
}

function phrasesOf(text: string, ask: Ask, placeOf: (start: number, end: number) => Place): Around[] {
  const tokens = tokensOf(text);
  return candidatesIn(tokens, ask.kind).flatMap((candidate) => {
    const { phrase } = candidate;
    const thing = namesNothing(phrase) ? null : asThing(phrase, text);
    const [first, last] = [phrase.body[0], phrase.body.at(-1)];
    if (!thing || !first || !last) return [];
    return [{ thing, candidate, place: placeOf(first.start, last.end), tokens, text }];
  });
}
