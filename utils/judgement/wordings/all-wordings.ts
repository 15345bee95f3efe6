import { asking, quoting, type Scene } from '../families/family.ts';
import type { Fact, Question, TextPart } from '../judgement.ts';
import type { Phrase, Slots } from '../slots.ts';
import { plainText, say } from '../text-parts.ts';
import { ABOUT_THING, BY_A_DAY } from './about-thing.ts';
import { BESIDE_RIVAL } from './beside-rival.ts';
import { BESIDE_WORDS } from './beside-words.ts';
import { namedThing } from './named-thing.ts';
import { OF_PERSON, OF_PERSON_AND_THING } from './of-people.ts';
import { OF_SEVERAL } from './of-several.ts';
import { PURPOSES, type Wording } from './wording.ts';

/** Of so many clauses, the likeliest, and of so many numbered things, the nearest, questions are made. */
const MOST_QUOTED = 3;
const MOST_COUNTED = 2;

/** Every question that the wordings of this kind make of what was said. */
export function allWordings(slots: Slots, { kind }: Pick<Scene, 'kind'>): Question[] {
  const besides = nameable(slots);
  const ask = <Said>(
    wordings: readonly Wording<Said>[],
    said: Said,
    facts: readonly Fact[],
    led: readonly TextPart[] = [],
  ): Question[] =>
    wordings.flatMap((wording) => {
      const parts = wording.of.includes(kind) ? wording.ask(said, slots) : null;
      if (!parts) return [];
      const named = besides.filter((one) => isNamed(one, parts)).map(({ fact }) => fact);
      const rests = [...new Set([...facts, ...named])];
      return [asking(wording.family, say`${led}${parts}`, PURPOSES[wording.family] ?? '', rests)];
    });
  const thing = namedThing(slots);
  return [
    ...slots.told
      .slice(0, MOST_QUOTED)
      .flatMap((told) => ask(BESIDE_WORDS, slots, [told.fact], quoting(told))),
    ...(thing ? ask(ABOUT_THING, thing, [thing.fact]) : []),
    ...(thing ? ask(BY_A_DAY, thing, [thing.fact]) : []),
    ...slots.counted.slice(0, MOST_COUNTED).flatMap((they) => ask(OF_SEVERAL, they, [they.fact])),
    ...ask(BESIDE_RIVAL, slots, []),
    ...people(slots).flatMap((person) => [
      ...(thing ? ask(OF_PERSON_AND_THING, { person, thing }, [person.fact, thing.fact]) : []),
      ...ask(OF_PERSON, person, [person.fact]),
    ]),
  ];
}

/** What a wording may name besides, and what that rests on. */
interface Nameable {
  readonly said: string;
  readonly fact: Fact;
}

function nameable(slots: Slots): Nameable[] {
  const { date, period, rival, rivalSum, amount } = slots;
  const thing = namedThing(slots);
  return [
    ...(thing ? [{ said: plainText(thing.definite), fact: thing.fact }] : []),
    ...(date ? [{ said: date.bare.text, fact: date.fact }] : []),
    ...[period, rival, rivalSum, amount]
      .filter((one) => one !== null)
      .map(({ parts, fact }) => ({ said: plainText(parts), fact })),
  ];
}

function isNamed({ said }: Nameable, parts: readonly TextPart[]): boolean {
  return plainText(parts).includes(said);
}

/** Everybody they name who may have a say in it or be served by it, each once. */
function people({ decider, requester, reader, audience, served, named }: Slots): Phrase[] {
  const found = [decider, requester, reader, audience, served, named].filter((one) => one !== null);
  return found.filter((one, at) => found.findIndex((other) => other.fact.text === one.fact.text) === at);
}
