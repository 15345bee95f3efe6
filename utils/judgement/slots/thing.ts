import type { Ask, Reading } from '../../mail/reading.ts';
import type { History } from '../judgement.ts';
import { nounPhraseAt } from '../words/noun-phrase.ts';
import { namesPeople } from '../words/people.ts';
import { requestedIn } from '../words/requests.ts';
import { sentenceIndex, sentenceOf } from '../words/sentence-of.ts';
import { thingClass } from '../words/thing-class.ts';
import { tokensOf } from '../words/tokens.ts';
import { asThing, type Thing } from './as-thing.ts';
import { subjectThing } from './subject-thing.ts';
import { topicOf } from './topic.ts';

/** A time of day, a day or a bare number names when and which, not what: "the Thursday afternoon", "DE 811". */
const NO_THING =
  /^(?:morning|afternoon|evening|week|weekend|month|hour|minutes?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{Lu}{0,3}\d+)$/iu;

/**
 * What this ask is about: the object of the asking words, what a price or a talk is about, else what the
 * sentences before name, else the subject line.
 */
export function findThing(reading: Reading, history: History, ask: Ask): Thing | null {
  const asked = sentenceOf(reading, ask);
  for (const text of [ask.quote, asked]) {
    const thing = thingIn(text, ask);
    if (thing) return thing;
  }
  return thingBefore(reading, ask) ?? subjectThing(history.subject ?? null) ?? lastResort(ask);
}

/** The thing that a piece of text asks for, or null. */
function thingIn(text: string, ask: Ask): Thing | null {
  const tokens = tokensOf(text);
  const topic = topicOf(tokens, ask.kind);
  const found = topic ? { phrase: topic, light: false } : requestedIn(tokens);
  if (!found || found.light || NO_THING.test(found.phrase.head.text)) return null;
  // People are a thing only where they are to be added to something.
  if (ask.kind !== 'scope' && namesPeople(found.phrase.head.lower)) return null;
  return asThing(found.phrase, text);
}

/** "We need one too": the thing stands in a sentence before. */
function thingBefore(reading: Reading, ask: Ask): Thing | null {
  const index = sentenceIndex(reading, ask);
  const near = reading.sentences.slice(Math.max(0, index - 2), index).reverse();
  for (const sentence of near) {
    const found = requestedIn(tokensOf(sentence.text));
    const opening = found?.phrase.determiner?.lower ?? '';
    if (!found || found.light || !/^(?:a|an|another|some|)$/.test(opening)) continue;
    if (namesPeople(found.phrase.head.lower)) continue;
    const thing = asThing(found.phrase, sentence.text);
    if (thing) return thing;
  }
  return null;
}

/** "the proposal": a word for the paper itself is better than nothing. */
function lastResort(ask: Ask): Thing | null {
  if (ask.kind !== 'quote') return null;
  const tokens = tokensOf(ask.quote);
  const at = tokens.findIndex((token) => thingClass(token.lower) === 'offer');
  const phrase = at < 0 ? null : nounPhraseAt(tokens, at);
  return phrase ? asThing(phrase, ask.quote) : null;
}
