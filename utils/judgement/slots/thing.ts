import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import { candidatesIn, LIKELY, likeliest } from '../words/candidates.ts';
import { AUXILIARIES } from '../words/lexicon.ts';
import { sentenceIndex, sentenceOf } from '../words/sentence-of.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { asThing, type Thing } from './as-thing.ts';
import { behindSo } from './behind-so.ts';
import { isLearned, type Likely, likelyThing } from './likely/thing/likely-thing.ts';

/** The asking words lean on a sentence before them: "Can you add those?", "We need one too". */
const LEANING =
  /\b(?:it|ones?(?=\s*(?:$|[.,;:!?)]|(?:too|as|for|in|of|on|by|from|please|with|to|at|off|like|here|there|next|and|or|by)\b))|that|this|those|them|these|there|he|she|they|something)\b|\bthe same\s*[.,?!]?$/i;
/** In a sentence before, only what they plainly want is taken. */
const PLAINLY = 4.9;
/** A sentence before names what is wanted only where somebody wants something in it. */
const WANTING =
  /\b(?:need|needs|want|wants|would like|would love|looking for|look for|require|requires|order|idea of|thinking of|set on|keen on|plan|propose|proposed|suggest|suggested|ask(?:s|ed)? for)\b|'d like/i;
/** "They have a chat bot. We need one too": there the thing need not be wanted, only new. */
const ONE_LIKE_IT = 3;
/** The subject of the sentence just before, where the asking words say only "it". */
const OPENS = 3;

/** From here on the likeliest phrase is named: of those named so, one in eight is another thing (docs/reading.md). */
const SURE = 0.4;

/**
 * What this ask is about: the phrase around it that is likeliest by what was learned; of kinds that nothing was learned
 * of, the likeliest noun phrase of the asking words, else what the sentences before plainly want. Null where none is
 * likely: a question then quotes their words, and names no thing.
 */
export function findThing(likely: Likely | null, reading: Reading, ask: Ask): Thing | null {
  if (!isLearned(ask.kind)) return thingByRule(reading, ask);
  return likely && likely.share >= SURE ? likely.thing : null;
}

/** The likeliest phrase and how likely it is, for those who weigh it themselves; null for kinds that nothing was learned of. */
export function findLikelyThing(reading: Reading, history: History, ask: Ask): Likely | null {
  return isLearned(ask.kind) ? likelyThing(reading, history.subject ?? null, ask) : null;
}

function thingByRule(reading: Reading, ask: Ask): Thing | null {
  for (const text of [behindSo(ask.quote), ask.quote, sentenceOf(reading, ask)]) {
    const thing = thingIn(text, ask, LIKELY);
    if (thing) return thing;
  }
  return ask.kind === 'complaint' ? null : thingBefore(reading, ask);
}

/** The likeliest thing of a piece of text that can be said again, or null. */
function thingIn(text: string, ask: Ask, least: number): Thing | null {
  const candidates = candidatesIn(tokensOf(text), ask.kind);
  const best = likeliest(candidates, least);
  return best ? asThing(best.phrase, text) : null;
}

/** "We need one too": the thing stands in a sentence before. */
function thingBefore(reading: Reading, ask: Ask): Thing | null {
  if (!LEANING.test(ask.quote.replace(/\b(?:is|as) one\b/i, ''))) return null;
  const index = sentenceIndex(reading, ask);
  const before = reading.sentences.slice(Math.max(0, index - 4), Math.max(0, index)).reverse();
  for (const [back, sentence] of before.entries()) {
    if (/\b(?:not|never|no|nobody|none)\b|n't\b/i.test(sentence.text.split(/, (?:which|who|but) /)[0] ?? ''))
      continue;
    const thing = back < 3 ? wantedIn(sentence.text, ask, back) : null;
    if (thing) return thing;
  }
  return null;
}

/** What this sentence before the ask plainly wants, or what "one" and "it" point back to in the last. */
function wantedIn(text: string, ask: Ask, back: number): Thing | null {
  const one = back === 0 && /\bones?\b(?! (?:pair|each|a|of))|\bthe same\s*[.,?!]?$/i.test(ask.quote);
  const least = one ? ONE_LIKE_IT : WANTING.test(text) ? PLAINLY : null;
  const thing = least === null ? null : thingIn(text, ask, least);
  return thing ?? (back === 0 ? opening(text, ask, tokensOf(text)) : null);
}

/** "The mobile app has just gone to beta. Could you test it too?" */
function opening(text: string, ask: Ask, tokens: readonly Token[]): Thing | null {
  const [first] = candidatesIn(tokens, ask.kind).filter(({ phrase }) => !namesNothing(phrase));
  const known = first && /^(?:the|our|a|an|new)$/.test(first.phrase.determiner?.lower ?? '');
  const subject = first && AUXILIARIES.has(tokens[first.phrase.next]?.lower ?? '');
  if (!first || !known || !subject || first.at > OPENS || first.worth < 1 || !/\bit\b/i.test(ask.quote))
    return null;
  return asThing(first.phrase, text);
}
