import { type Evidence, LONGEST_TEXT, originOf, textOr } from '../entry.ts';
import type { Wording } from './wording.ts';

/**
 * The words an entry rests on, as they may leave: not the length of a mail, and without the place where they stand,
 * which is in somebody's own mailbox.
 */
export function handedEvidence<Given extends Evidence | null>(evidence: Given): Given {
  return evidence && { ...evidence, quote: textOr(evidence.quote, LONGEST_TEXT) ?? '', thread: null };
}

/** What tells an entry by the words it was kept from: these of this message. Empty where nobody knows the message. */
export function toldBy(evidence: Evidence | null): string {
  return evidence?.at == null ? '' : lettersOf(evidence.quote, String(evidence.at));
}

/** The letters of a text with something that tells it from the same text elsewhere; empty where it has no letters. */
export function lettersOf(text: string, apart = ''): string {
  const letters = originOf('', text).trim();
  return letters === '' ? '' : `${apart}\n${letters}`;
}

/** The words it rests on in a line, where they say more than `text` does. */
export function quoteLines(evidence: Evidence | null, text: string, { say, at }: Wording): readonly string[] {
  if (!evidence?.quote || lettersOf(evidence.quote) === lettersOf(text)) return [];
  return evidence.at === null
    ? [say('handed_quote', evidence.quote)]
    : [say('handed_quoteOn', at(evidence.at), evidence.quote)];
}
