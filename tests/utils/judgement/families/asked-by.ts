import type { Family } from '../../../../utils/judgement/families/family.ts';
import type { FamilyId, History, Mode } from '../../../../utils/judgement/judgement.ts';
import { fillSlots } from '../../../../utils/judgement/slots.ts';
import type { AskKind } from '../../../../utils/mail/reading.ts';
import { type AskedHere, historyOf, readingOf } from '../reading-of.ts';

/** What a family asks of one message: the wordings, best first, or [] where it keeps silent. */
export function askedBy(
  family: Family,
  text: string,
  ask: AskedHere,
  {
    mode = 'challenge',
    history = {},
    also = [],
  }: { mode?: Mode; history?: Partial<History>; also?: AskedHere[] } = {},
): string[] {
  const reading = readingOf(text, [ask, ...also]);
  const [first] = reading.asks;
  if (!first) throw new Error('a message without an ask');
  const scene = { kind: first.kind as AskKind, mode, reading, history: historyOf(history) };
  const slots = fillSlots(reading, scene.history, first);
  if (!(family.applies?.(slots, scene) ?? true)) return [];
  const made = family.make(slots, scene) ?? [];
  const id: FamilyId = family.id;
  for (const question of made) {
    if (question.family !== id) throw new Error(`${id} made a question of ${question.family}`);
    if (question.purpose === '' || question.facts.length === 0)
      throw new Error(`${id}: no purpose or no fact`);
  }
  return made.map((question) => question.text);
}
