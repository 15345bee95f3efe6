import { type Around, phrasesAround } from '../../../utils/judgement/slots/likely/thing/around.ts';
import { mailOf } from '../../../utils/judgement/slots/likely/thing/likely-thing.ts';
import { signsOf } from '../../../utils/judgement/slots/likely/thing/signs.ts';
import type { NamedPart } from '../named-words.ts';
import { type Choice, isMarked, labelledMessages } from './material.ts';

/** Of every labelled message of a part, the phrases that could name what is asked for. */
export function thingMaterial(part: NamedPart): Choice[] {
  return labelledMessages(part).map(({ message, named, ask, sentences }) => {
    const told = { sentences, text: sentences.map(({ text }) => text).join('\n') };
    const mail = mailOf(told, message.subject);
    const marked = named.thing === null ? [] : [named.thing];
    const each = phrasesAround(told, message.subject, ask).map((one) => ({
      signs: signsOf(one, ask, mail),
      words: saidOf(one),
      head: one.thing.head,
      right: isMarked(saidOf(one), marked),
    }));
    return { kind: ask.kind, each, marked };
  });
}

function saidOf({ text, candidate: { phrase } }: Around): string {
  return text.slice(phrase.body[0]?.start, phrase.body.at(-1)?.end);
}
