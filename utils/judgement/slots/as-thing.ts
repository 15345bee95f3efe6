import type { Fact, TextPart } from '../judgement.ts';
import { asWritten, definite } from '../words/addressed.ts';
import { MEASURES, NUMBER_WORDS } from '../words/lexicon.ts';
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
  /** Something that is not there yet: "a second drone", "two more puzzles"; else it is known to both. */
  readonly fresh: boolean;
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
  return { definite: parts, written, head, plural, sort, fresh: isFresh(phrase), fact };
}

/** Opened by "a", "another", a number or "new"; "your meters" are ours and not theirs yet. */
function isFresh({ determiner, body, before, head }: NounPhrase): boolean {
  const first = body[0];
  if (before && /^(?:all|both)$/.test(before.lower)) return false;
  if (determiner) return /^(?:a|an|another|some|your|one)$/.test(determiner.lower);
  const counted = first !== undefined && (first.kind === 'number' || NUMBER_WORDS.has(first.lower));
  return counted || /^(?:new|more|extra|additional)$/.test(first?.lower ?? '') || isPlural(head.lower);
}

/** Behind a measure the head is the last word: "two days of training" is about training. */
function coreHead(phrase: NounPhrase): string {
  const last = phrase.body.at(-1);
  const measured = phrase.body.some((token) => token.lower === 'of') && MEASURES.has(phrase.head.lower);
  return (measured ? last?.lower : phrase.head.lower) ?? phrase.head.lower;
}
