import { type Evidence, plainWords } from './entry.ts';

/** What an entry holds of words that were said. */
interface Said {
  readonly text: string;
  readonly evidence: Evidence | null;
}

/**
 * Whether an entry holds these words already, wherever they were said: in another view of the mail, in a selection, or
 * in the draft before it was sent. Words out of a draft are cut otherwise than the reader cuts the mail, so there it is
 * enough that most of the one stands in the other.
 */
export function saidAlready(words: string, entries: readonly Said[]): boolean {
  const sought = plainWords(words);
  if (sought === '') return false;
  return entries.some(({ text, evidence }) => {
    const quote = plainWords(evidence?.quote ?? '');
    if (plainWords(text) === sought || quote === sought) return true;
    return evidence !== null && evidence.at === null && isMostOf(quote, sought);
  });
}

/** The longer holds the shorter, which is at least half of it. */
function isMostOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length * 2 >= long.length && ` ${long} `.includes(` ${short} `);
}
