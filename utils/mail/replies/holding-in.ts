import { KNOWN, plainWords, wholeSentences } from './known.ts';

/** More is no holding reply. */
const MOST_SENTENCES = 4;
/** In characters; a longer sentence says more. */
const LONGEST = 160;
/** A name under a mail that was not taken for a signature. */
const NAME = /^[-–—\s]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

/**
 * Whether a mail in one of the known languages only holds us off: it says that the answer comes later or what has to be
 * done first, and beside that it is kind. Where it says anything more, it is an answer.
 * @param sentences of its own words
 * @returns the sentence that puts the answer off, verbatim, or null
 */
export function holdingIn(sentences: readonly string[]): string | null {
  const said = wholeSentences(sentences).filter(
    (one, at) => one.trim() !== '' && !(at > 0 && NAME.test(one.trim())),
  );
  if (said.length === 0 || said.length > MOST_SENTENCES) return null;
  if (said.some((one) => one.length > LONGEST || /[?¿]/.test(one))) return null;
  for (const { later, kind, more } of KNOWN) {
    const plain = said.map(plainWords);
    const puts = plain.findIndex((one) => later.test(one));
    if (puts >= 0 && plain.some((one) => more.test(one))) return null;
    if (puts >= 0 && plain.every((one) => later.test(one) || kind.test(one))) return said[puts] ?? null;
  }
  return null;
}
