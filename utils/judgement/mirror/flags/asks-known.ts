import type { Span } from '../../../mail/reading.ts';
import type { DraftLine, DraftScene } from '../draft-scene.ts';
import { CONCEPTS } from '../known/concepts.ts';
import { asksForLabel } from '../known/labelled.ts';
import { answersInKind, type ToldFact } from '../known/of-kind.ts';
import { thingsTold } from '../known/same-thing.ts';
import {
  hasBeforeThem,
  namesDayOrPersonOf,
  namesNoted,
  namesValueOf,
  numbersIn,
  tellingWords,
} from '../known/value.ts';
import { partAround } from '../quoting.ts';
import type { Finder } from './finder.ts';

/** A request for a fact without a question mark. */
const REQUEST =
  /\b(?:let (?:me|us) (?:know|have)|(?:i|we)(?:'d|'ll| would| will)? (?:still )?(?:just )?need(?: roughly|:)? (?:to know|your|the|how|what|which)|(?:please|kindly|could you) (?:send|tell|give|confirm|provide|let|furnish|state)|wants? (?:to know|(?:the|your) \w+(?: \w+)? and\b)|inform (?:me|us) \w+|tell me|(?:can|could|would|will) you (?:please |kindly |just )*(?:remind|tell|send|give|shoot|drop|ping|read|text|let) (?:me|us|over)|can you (?:remind|tell|send|give)|remind me|missing:?|what i'm missing)\b/;
/** Offers and choices ask for no fact that could be known. */
const CHOICE =
  /^\W*(?:shall|should|may|could|would|can) (?:i|we|it|they)\b|\b(?:is|was) it\b[^?]*\bor\b|\bwould you (?:like (?:me|us)|rather|mind)\b/;

/** The value is there, and only a nod is asked for. */
const NOD =
  /\b(?:yes|right|correct|am i not|aren't i|isn't it|still (?:right|true|so)|do i have that right|\d+ again)\?\W*$/;

/** A part of something counted is asked for, or how it stood before: the note holds the whole. */
const PART =
  /\bof the (?:last |first )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\bmore than the \d/;

/** What is known, piece by piece: notes, and what the client wrote in the thread. */
function sources({ context }: DraftScene): string[] {
  const heard = context.heard.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/));
  return [...context.known, ...heard.filter((line) => !line.trim().endsWith('?'))].filter(
    (line) => line.trim() !== '',
  );
}

/** A question or a request that a fact can answer. */
const OPEN =
  /\b(?:what|which|who|whose|where(?:abouts)?|when|how (?:many|much|old|long|big|far)|(?:to|wants? to|still) know|furnish)\b/;
/** Something that can be told: a number, a day, a name behind other words. */
const VALUE = /\d|\S\s+\p{Lu}[\p{L}'-]+/u;
/** From so many telling words in common on, a note speaks of the very thing that is asked. */
const SAME_THING = 3;

/** A fact with its telling words, read once: every question is held against every fact. */
interface Fact extends ToldFact {
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  /** Whether it can be told: a number or a name stands in it. */
  readonly tells: boolean;
}

function readFacts(scene: DraftScene): Fact[] {
  // The notes come first among the sources, without the blank ones.
  const notes = scene.context.known.filter((note) => note.trim() !== '').length;
  return sources(scene).map((text, at) => ({
    text,
    plain: text.toLowerCase(),
    words: tellingWords(text),
    things: thingsTold(text),
    noted: at < notes,
    tells: at < notes && VALUE.test(text),
  }));
}

function shared(asked: ReadonlySet<string>, { words }: Fact): number {
  return [...words].filter((word) => asked.has(word)).length;
}

/** Whether the fact answers what the line asks: it is labelled with it, both are of one concept with the kind of value that is asked for, or it speaks of the same thing, in its words or in others. */
function answers(line: string, asked: ReadonlySet<string>, fact: Fact): boolean {
  if (asksForLabel(line, fact.text) || answersInKind(line, fact)) return true;
  if (fact.tells && shared(asked, fact) >= SAME_THING && OPEN.test(line)) return true;
  return CONCEPTS.some(
    ({ asks, holds, about }) =>
      asks.test(line) && holds.test(fact.plain) && (!about || shared(asked, fact) > 0),
  );
}

/** Whether a line asks for something that a fact could tell. */
function asksForFact({ asked, plain }: DraftLine): boolean {
  return (asked || REQUEST.test(plain)) && !CHOICE.test(plain) && !NOD.test(plain) && !PART.test(plain);
}

/** Whether one of the facts answers the line, and the line does not name it. */
function isKnown(line: DraftLine, facts: readonly Fact[], text: string): boolean {
  const words = text.slice(line.start, line.end);
  const asked = tellingWords(line.plain);
  return facts.some(
    (fact) =>
      answers(line.plain, asked, fact) &&
      !namesValueOf(fact.text, words) &&
      !namesDayOrPersonOf(fact.text, words),
  );
}

const BETWEEN = /^[\s?.,]*(?:(?:and|also|or) ?)?$/i;

/** Two questions side by side are one remark. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const isBeside = last !== undefined && BETWEEN.test(text.slice(last.end, span.start));
    if (isBeside) all.pop();
    all.push({ start: isBeside ? last.start : span.start, end: span.end });
  }
  return all;
}

/** C6: the draft asks for what the thread or the notes already hold. */
export const asksKnown: Finder = {
  flag: 'asks-known',
  find: (scene) => {
    const { lines, text } = scene;
    const asking = lines.filter(asksForFact);
    if (asking.length === 0) return [];
    const said = numbersIn(lines.map(({ start, end }) => text.slice(start, end)).join('\n'));
    // Whoever writes a fact down knows it, and asks for something beyond it.
    const told = lines
      .filter((line) => !asking.includes(line))
      .map(({ start, end }) => text.slice(start, end))
      .join('\n');
    const facts = readFacts(scene).filter(
      (fact) => !hasBeforeThem(fact.text, said) && !namesNoted(fact.text, told),
    );
    const spans = asking
      .filter((line) => isKnown(line, facts, text))
      .map((line) => {
        const words = line.asked ? null : REQUEST.exec(line.plain);
        const at = words?.index ?? line.plain.length - 1;
        return partAround(text, line, at, at + (words?.[0].length ?? 1));
      });
    return joined(text, spans);
  },
};
