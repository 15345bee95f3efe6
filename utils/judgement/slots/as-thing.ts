import type { Fact, TextPart } from '../judgement.ts';
import { asWritten, definite } from '../words/addressed.ts';
import { LIGHT_NOUNS, MEASURES, NUMBER_WORDS } from '../words/lexicon.ts';
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
  /** More than one, and the number said: "six grow lights". */
  readonly counted: boolean;
  readonly fact: Fact;
}

/** "a bit of time" is none. */
const TIME = /^(?:time|peace|quiet|money|luck|patience|air|life)$/;

/** A phrase as a thing, or null where it could not be said again. */
export function asThing(whole: NounPhrase, text: string): Thing | null {
  const phrase = withoutOwner(whole);
  const parts = definite(phrase, text);
  if (!parts || parts.length === 0) return null;
  const head = coreHead(phrase);
  if (head !== phrase.head.lower && (LIGHT_NOUNS.has(head) || TIME.test(head))) return null;
  const plural = isPlural(head);
  const written = asWritten(phrase, text);
  const sort = sortOf(phrase, head);
  const fact = saidHere(written.map((part) => part.text).join(''));
  return {
    definite: parts,
    written,
    head,
    plural,
    sort,
    fresh: isFresh(phrase),
    counted: isCounted(phrase, plural),
    fact,
  };
}

/** "a landing page of our competitor": theirs is another one, and only like it. */
function withoutOwner(phrase: NounPhrase): NounPhrase {
  const of = phrase.body.findIndex((token) => token.lower === 'of');
  const owner = phrase.body
    .slice(of)
    .some((token) => /^(?:competitors?|rivals?|neighbours?|others?)$/.test(token.lower));
  return of > 0 && owner ? { ...phrase, body: phrase.body.slice(0, of) } : phrase;
}

/** By its head, and by its length where the head tells nothing: a "three-day certificate" is learnt. */
function sortOf({ body }: NounPhrase, head: string): ThingClass {
  // An audio guide is no guide.
  const device = /^(?:audio|travel|style|user|quick|city)$/.test(body.at(-2)?.lower ?? '');
  if (namesPeople(head) && !device) return 'people';
  // "Two groups of twelve receptionists" are people too.
  if (/^(?:groups?|teams?|classes|crews?)$/.test(head) && body.some((token) => namesPeople(token.lower)))
    return 'people';
  // A double deck is built, a slide deck is read.
  if (head === 'deck' && /^(?:double|upper|sun|open|second)$/.test(body.at(-2)?.lower ?? '')) return 'other';
  const sort = thingClass(head);
  return sort === 'other' && body.some((token) => /-days?$/.test(token.lower)) ? 'learning' : sort;
}

/** Opened by "a", "another", a number or "new"; "your meters" are ours and not theirs yet. */
function isFresh({ determiner, body, before, head }: NounPhrase): boolean {
  const first = body[0];
  if (before && /^(?:all|both)$/.test(before.lower)) return false;
  if (determiner) return /^(?:a|an|another|some|your|one)$/.test(determiner.lower);
  const counted = first !== undefined && (first.kind === 'number' || NUMBER_WORDS.has(first.lower));
  return counted || /^(?:new|more|extra|additional)$/.test(first?.lower ?? '') || isPlural(head.lower);
}

function isCounted({ body }: NounPhrase, plural: boolean): boolean {
  const first = body[0];
  const number = first !== undefined && (first.kind === 'number' || NUMBER_WORDS.has(first.lower));
  return plural && number && !/^(?:1|one)$/.test(first.lower) && !MEASURES.has(body[1]?.lower ?? '');
}

/** Behind a measure the head is the last word: "two days of training" is about training. */
function coreHead(phrase: NounPhrase): string {
  const last = phrase.body.at(-1);
  const measured = phrase.body.some((token) => token.lower === 'of') && MEASURES.has(phrase.head.lower);
  return (measured ? last?.lower : phrase.head.lower) ?? phrase.head.lower;
}
