import type { Fact, TextPart } from '../judgement.ts';
import { asWritten, definite } from '../words/addressed.ts';
import { MEASURES } from '../words/lexicon.ts';
import type { NounPhrase } from '../words/noun-phrase.ts';
import { isPlural } from '../words/number.ts';
import { namesPeople } from '../words/people.ts';
import { type ThingClass, thingClass } from '../words/thing-class.ts';
import { saidHere } from './facts.ts';

/** What the client asks for, as it can be said again. */
export interface Thing {
  /** "the export button", "your sales people's brochure": known to both. */
  readonly definite: readonly TextPart[];
  /** "a new CRM": as they wrote it. */
  readonly written: readonly TextPart[];
  readonly head: string;
  readonly plural: boolean;
  readonly sort: ThingClass;
  readonly fact: Fact;
}

/** A phrase as a thing, or null where it could not be said again. */
export function asThing(phrase: NounPhrase, text: string): Thing | null {
  const parts = definite(phrase, text);
  if (!parts || parts.length === 0) return null;
  const head = coreHead(phrase);
  const plural = isPlural(head);
  const written = asWritten(phrase, text);
  const sort = namesPeople(head) ? 'people' : thingClass(head);
  const fact = saidHere(written.map((part) => part.text).join(''));
  return { definite: parts, written, head, plural, sort, fact };
}

/** Behind a measure the head is the last word: "two days of training" is about training. */
function coreHead(phrase: NounPhrase): string {
  const last = phrase.body.at(-1);
  const measured = phrase.body.some((token) => token.lower === 'of') && MEASURES.has(phrase.head.lower);
  return (measured ? last?.lower : phrase.head.lower) ?? phrase.head.lower;
}
