import type { Reading } from '../../mail/reading.ts';
import type { History, TextPart } from '../judgement.ts';
import { ours, theirs } from '../text-parts.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { tokensOf } from '../words/tokens.ts';

/** "a, b and c": two commas are not needed, but three parts are. */
const LIST = /([^.:;!?\n,]{2,40})((?:, [^.:;!?\n,]{2,40}){1,4}),? (?:and|&) ([^.:;!?\n,]{2,40})/g;

/** What our latest offer in the thread, or else the message, is made of: three and more short noun phrases. */
export function findOfferParts(reading: Reading, history: History): TextPart[][] {
  const offer = [...history.thread]
    .reverse()
    .find((turn) => turn.from === 'us' && partsIn(turn.text).length > 2);
  if (offer) return partsIn(offer.text).map((text, i) => [ours(i === 0 ? lowered(text) : text)]);
  return partsIn(reading.text).map((text) => [theirs(text)]);
}

/** "Cart, shaft and pony": a capital that only began their sentence. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(text) ? text.toLowerCase() : text;
}

function partsIn(text: string): string[] {
  for (const match of text.matchAll(LIST)) {
    const middle = (match[2] ?? '').split(',').filter((piece) => piece.trim() !== '');
    const parts = [match[1] ?? '', ...middle, match[3] ?? ''].map(bareNoun);
    const good = parts.filter((part) => part !== null);
    if (good.length === parts.length) return good;
  }
  return [];
}

/** One part of the list as a bare noun phrase at the end of its piece ("covers the paving"), or null. */
function bareNoun(piece: string): string | null {
  const text = piece.trim();
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = nounPhraseAt(tokens, at);
    if (!phrase) continue;
    if (phrase.next >= tokens.length && phrase.body.length <= 4) {
      return text.slice(tokens[at]?.start).replace(/^(?:a|an|our|your) /i, '');
    }
    at = phrase.next - 1;
  }
  return null;
}
