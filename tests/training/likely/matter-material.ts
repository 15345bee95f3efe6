import { clausesAround } from '../../../utils/judgement/slots/likely/matter/clauses-around.ts';
import { signsOf } from '../../../utils/judgement/slots/likely/matter/signs.ts';
import type { NamedPart } from '../named-words.ts';
import { type Choice, isMarked, labelledMessages } from './material.ts';

/** Of every labelled message of a part, the clauses that could be quoted as what is behind its ask. */
export function matterMaterial(part: NamedPart): Choice[] {
  return labelledMessages(part).map(({ message, named, ask, sentences }) => {
    const asks = message.asks.map((one) => ({ ...ask, ...one }));
    const each = clausesAround({ sentences, asks, wishes: message.wishes }, ask).map((one) => ({
      signs: signsOf(one, ask, message.subject),
      words: one.clause,
      head: one.clause,
      right: isMarked(one.clause, named.matter),
    }));
    return { kind: ask.kind, each, marked: named.matter };
  });
}
