import type { AskKind } from '../../mail/reading.ts';
import { LIGHT_NOUNS, TRAILERS } from '../words/lexicon.ts';
import { type NounPhrase, nounPhraseAt } from '../words/noun-phrase.ts';
import type { Token } from '../words/tokens.ts';

/** Words that lead to the topic, for the kinds whose thing is a topic and no object. */
const LEADS: Readonly<Partial<Record<AskKind, RegExp>>> = {
  meeting: /^(?:about|discuss|through|over|regarding|on)$/,
  vague: /^(?:about|on|with|of|regarding|improve)$/,
  quote: /^(?:for|of|what|charge|on|is|are|would|does|do|will)$/,
  deadline: /^(?:can|could|is|are|have|need|want|get)$/,
  referral: /^(?:name|recommend|know|of|somebody|someone)$/,
};
const PRICE_WORDS =
  /^(?:price|prices|pricing|quote|quotation|offer|proposal|estimate|figure|ballpark|rate|rates|charge|cost|costs|much)$/;

/** What the asking words turn about: behind "a call about", "thoughts on", "a price for". */
export function topicOf(tokens: readonly Token[], kind: AskKind): NounPhrase | null {
  const leads = LEADS[kind];
  if (!leads) return null;
  for (let at = 0; at < tokens.length - 1; at += 1) {
    if (!leads.test(tokens[at]?.lower ?? '')) continue;
    if (kind === 'quote' && !tokens.some((token) => PRICE_WORDS.test(token.lower))) continue;
    const phrase = topicAt(tokens, skipFor(tokens, at + 1));
    if (phrase) return phrase;
  }
  return null;
}

/** "charge for a day": the lead may be followed by one more small word. */
function skipFor(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'for' || tokens[at]?.lower === 'the'
    ? tokens[at]?.lower === 'for'
      ? at + 1
      : at
    : at;
}

function topicAt(tokens: readonly Token[], at: number): NounPhrase | null {
  if (TRAILERS.has(tokens[at]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase) return null;
  return LIGHT_NOUNS.has(phrase.head.lower) && phrase.body.length < 2 ? null : phrase;
}
