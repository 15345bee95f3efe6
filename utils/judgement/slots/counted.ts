import type { Ask, Reading } from '../../mail/reading.ts';
import { candidatesIn } from '../words/candidates.ts';
import { sentenceIndex } from '../words/sentence-of.ts';
import { tokensOf } from '../words/tokens.ts';
import { namesNothing } from '../words/unsayable-heads.ts';
import { asThing, type Thing } from './as-thing.ts';

/** So far from the ask something counted belongs to it, in sentences. */
const BEFORE = 6;
const BEHIND = 3;
/** Of two one does not ask which. */
const FEW = /^\D*?\b(?:[12]|one|two|both|couple)(?![\d.,]*\d)\b/i;
/** Only where a number stands anything can be counted. */
const NUMBER =
  /\d|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|\p{L}+teen|\p{L}+ty|hundred|thousand)\b/iu;
/** What is measured cannot be told apart. */
const MEASURED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds|nights?|evenings|mornings|times|euros?|pounds?|dollars?|francs?|crowns?|pence|cents?|kilos?|kg|tonnes?|tons?|litres?|miles?|metres?|meters?|km|kilomet\w+|degrees?|percent|per|points?|degree|sqm|cm|mm|feet|inches|pages?|words|copies|percentages?|quarters?|halves|thousands?|hundreds?|decibels?|volts?|watts?|characters|steps|o'clock|men|people|persons)$/i;

/** Three things and more that they number around the ask, nearest to it first: "the 14 containers". */
export function findCounted(reading: Pick<Reading, 'sentences'>, ask: Ask): Thing[] {
  const at = Math.max(0, sentenceIndex(reading, ask));
  const near = reading.sentences
    .map(({ text }, index) => ({ text, away: index - at }))
    .filter(({ text, away }) => away >= -BEFORE && away <= BEHIND && NUMBER.test(text))
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  const found = near.flatMap(({ text }) =>
    candidatesIn(tokensOf(text), ask.kind).flatMap(({ phrase }) => {
      const thing = namesNothing(phrase) ? null : asThing(phrase, text);
      return thing?.counted && !FEW.test(thing.fact.text) && !MEASURED.test(thing.head) ? [thing] : [];
    }),
  );
  return found.filter((one, place) => found.findIndex((other) => other.head === one.head) === place);
}
