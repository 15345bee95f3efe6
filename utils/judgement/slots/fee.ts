import type { Phrase } from '../slots.ts';
import { definite } from '../words/addressed.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { tokensOf } from '../words/tokens.ts';
import { saidHere } from './facts.ts';

/** What is paid: "the setup fee", "our express surcharge". */
const PAID =
  /^(?:fees?|rates?|rent|charges?|surcharges?|supplement|hire|freight|carriage|premiums?|retainer|deposit|tariff|commission|percentage|royalty|subscription|price)$/;

/** The part of what they pay that is to come down, by its own name; null where they speak of "the price" alone. */
export function findFee(asked: string): Phrase | null {
  const tokens = tokensOf(asked);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    const named = phrase.body.length > 1 && phrase.body.length < 5 && PAID.test(phrase.head.lower);
    const ofOurs = /^(?:the|your|our|my|that|this)$/.test(phrase.determiner?.lower ?? '');
    const parts = named && ofOurs && isNamed(phrase.body[0]?.lower ?? '') ? definite(phrase, asked) : null;
    if (parts)
      return {
        parts,
        plural: phrase.plural,
        fact: saidHere(asked.slice(tokens[at]?.start, phrase.head.end)),
      };
    at = phrase.next - 1;
  }
  return null;
}

/** "the full rate", "a better price" have no name of their own. */
function isNamed(first: string): boolean {
  return !/^(?:own|first|second|third|fourth|fifth|full|whole|total|old|new|current|present|last|same|better|best|lower|lowest|list|friendlier|kinder|gentler|\d.*)$/.test(
    first,
  );
}
