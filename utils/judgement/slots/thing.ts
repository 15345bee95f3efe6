import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import { candidatesIn, LIKELY, likeliest } from '../words/candidates.ts';
import { AUXILIARIES } from '../words/lexicon.ts';
import { sentenceIndex, sentenceOf } from '../words/sentence-of.ts';
import { type Token, tokensOf } from '../words/tokens.ts';
import { asThing, type Thing } from './as-thing.ts';
import { subjectThing } from './subject-thing.ts';

/** The asking words lean on a sentence before them: "Can you add those?", "We need one too". */
const LEANING = /\b(?:it|one|ones|that|this|those|them|these|there|he|she|they|something)\b/i;
/** In a sentence before, only what they plainly want is taken. */
const PLAINLY = 4.9;
/** "They have a chat bot. We need one too": there the thing need not be wanted, only new. */
const ONE_LIKE_IT = 3;
/** The subject of the sentence just before, where the asking words say only "it". */
const OPENS = 3;

/**
 * What this ask is about: the likeliest noun phrase of the asking words, else what the sentences before plainly
 * want, else the subject line. Null where none is likely: a question then quotes their words, and names no thing.
 */
export function findThing(reading: Reading, history: History, ask: Ask): Thing | null {
  const asked = sentenceOf(reading, ask);
  for (const text of [ask.quote, asked]) {
    const thing = thingIn(text, ask, LIKELY);
    if (thing) return thing;
  }
  if (
    ask.kind === 'renewal' ||
    ask.kind === 'discount' ||
    ask.kind === 'approval' ||
    ask.kind === 'complaint'
  )
    return null;
  return thingBefore(reading, ask) ?? subjectFor(ask, asked, reading, history);
}

/** The likeliest thing of a piece of text that can be said again, or null. */
function thingIn(text: string, ask: Ask, least: number): Thing | null {
  const candidates = candidatesIn(tokensOf(text), ask.kind);
  const best = likeliest(candidates, least);
  return best ? asThing(best.phrase, text) : null;
}

/** "We need one too": the thing stands in a sentence before. */
function thingBefore(reading: Reading, ask: Ask): Thing | null {
  if (!LEANING.test(ask.quote)) return null;
  const index = sentenceIndex(reading, ask);
  const before = reading.sentences.slice(Math.max(0, index - 4), Math.max(0, index)).reverse();
  for (const [back, sentence] of before.entries()) {
    if (/\b(?:not|never|no)\b|n't\b/i.test(sentence.text)) continue;
    const thing =
      thingIn(sentence.text, ask, /\bones?\b/i.test(ask.quote) ? ONE_LIKE_IT : PLAINLY) ??
      (back === 0 ? opening(sentence.text, ask, tokensOf(sentence.text)) : null);
    if (thing) return thing;
  }
  return null;
}

/** "The mobile app has just gone to beta. Could you test it too?" */
function opening(text: string, ask: Ask, tokens: readonly Token[]): Thing | null {
  const [first] = candidatesIn(tokens, ask.kind);
  const known = first && /^(?:the|our|a|an|new)$/.test(first.phrase.determiner?.lower ?? '');
  const subject = first && AUXILIARIES.has(tokens[first.phrase.next]?.lower ?? '');
  if (!first || !known || !subject || first.at > OPENS || first.worth < 1 || !/\bit\b/i.test(ask.quote))
    return null;
  return asThing(first.phrase, text);
}

/** A talk or an open question is often named by its subject line alone. */
function subjectFor(ask: Ask, asked: string, reading: Reading, history: History): Thing | null {
  const short = ask.quote.split(/\s+/).length < 6;
  const open =
    ask.kind === 'meeting' || ask.kind === 'vague' || (ask.kind === 'deadline' ? short : LEANING.test(asked));
  const thing = open ? subjectThing(history.subject ?? null) : null;
  // A subject line that the mail itself never comes to is a joke, an old thread or a label.
  return thing && reading.text.includes(thing.head) ? thing : null;
}
