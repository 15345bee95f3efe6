import type { DraftLine, DraftScene } from '../draft-scene.ts';
import { CONCEPTS } from '../known/concepts.ts';
import { asksForLabel } from '../known/labelled.ts';
import { namesValueOf, tellingWords } from '../known/value.ts';
import { partAround } from '../quoting.ts';
import type { Finder } from './finder.ts';

/** A request for a fact without a question mark. */
const REQUEST =
  /\b(?:let (?:me|us) (?:know|have)|(?:i|we)(?:'d| would)? (?:still )?(?:just )?need (?:to know|your|the)|(?:please|kindly|could you) (?:send|tell|give|confirm|provide|let|furnish|state)|wants? to know|tell me|can you (?:remind|tell|send|give)|remind me|missing:?|what i'm missing)\b/;
/** Offers and choices ask for no fact that could be known. */
const CHOICE =
  /^\W*(?:shall|should|may|could|would|can) (?:i|we|it|they)\b|\bwould you (?:like (?:me|us)|rather|mind)\b/;

/** The value is there, and only a nod is asked for. */
const NOD =
  /\b(?:yes|right|correct|am i not|aren't i|isn't it|still (?:right|true|so)|do i have that right)\?\W*$/;

/** What is known, piece by piece: notes, and what the client wrote in the thread. */
function sources({ context }: DraftScene): string[] {
  const heard = context.heard.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/));
  return [...context.known, ...heard.filter((line) => !line.trim().endsWith('?'))].filter(
    (line) => line.trim() !== '',
  );
}

const OPEN =
  /\b(?:what|which|who|whose|where(?:abouts)?|when|how (?:many|much|old|long|big|far)|(?:to|wants? to|still) know|furnish)\b/;
/** Something that can be told: a number, a day, a name behind other words. */
const VALUE = /\d|\S\s+\p{Lu}[\p{L}'-]+/u;
/** From so many telling words in common on, a note speaks of the very thing that is asked. */
const SAME_THING = 3;

/** Whether a note speaks of what the line asks in its own words, and holds something that can be told. */
function speaksOfIt(line: string, fact: string): boolean {
  if (!OPEN.test(line) || !VALUE.test(fact)) return false;
  const asked = tellingWords(line);
  return [...tellingWords(fact)].filter((word) => asked.has(word)).length >= SAME_THING;
}

/** Whether the fact answers what the line asks: it is labelled with it, or both of one concept, with the kind of value that is asked for. */
function answers(line: string, fact: string): boolean {
  if (asksForLabel(line, fact)) return true;
  return CONCEPTS.some(({ asks, holds, about }) => {
    if (!asks.test(line) || !holds.test(fact.toLowerCase())) return false;
    if (!about) return true;
    const asked = tellingWords(line);
    return [...tellingWords(fact)].some((word) => asked.has(word));
  });
}

function isKnown(
  line: DraftLine,
  facts: readonly string[],
  { text, context: { known: noted } }: DraftScene,
): boolean {
  const asks = line.asked || REQUEST.test(line.plain);
  if (!asks || CHOICE.test(line.plain) || NOD.test(line.plain)) return false;
  const words = text.slice(line.start, line.end);
  return facts.some(
    (fact) =>
      (answers(line.plain, fact) || (noted.includes(fact) && speaksOfIt(line.plain, fact))) &&
      !namesValueOf(fact, words),
  );
}

/** C6: the draft asks for what the thread or the notes already hold. */
export const asksKnown: Finder = {
  flag: 'asks-known',
  find: (scene) => {
    const facts = sources(scene);
    return scene.lines
      .filter((line) => isKnown(line, facts, scene))
      .map((line) => {
        const words = line.asked ? null : REQUEST.exec(line.plain);
        const at = words?.index ?? line.plain.length - 1;
        return partAround(scene.text, line, at, at + (words?.[0].length ?? 1));
      });
  },
};
