import { candidates } from '../../../utils/judgement/candidates.ts';
import type { Scene } from '../../../utils/judgement/families/family.ts';
import type { FamilyId } from '../../../utils/judgement/judgement.ts';
import { fillSlots, type Slots } from '../../../utils/judgement/slots.ts';
import { type Made, type Seen, seeing } from '../../../utils/judgement/worth/seen.ts';
import type { Ask } from '../../../utils/mail/reading.ts';
import { judged } from '../../command-line/judge-message.ts';
import { messages } from '../train/material.ts';
import { type ScoredPart, scoredQuestions } from './scores.ts';

/** A question to a message, what is seen of it, and what a reader gave it. */
export interface Example {
  readonly message: string;
  readonly kind: string;
  readonly made: Made;
  readonly seen: Seen;
  readonly score: number;
}

/** What is made of one message as it was labelled: its slots, its scene, and every question that could be asked. */
export interface Worked {
  readonly message: string;
  readonly slots: Slots;
  readonly scene: Scene;
  readonly made: readonly Made[];
}

/** Families that speak only where they are called for. */
const CLOSING: readonly FamilyId[] = ['done', 'repair', 'learn'];

/** Works out the messages of a part by their labelled ask. Takes some minutes: every message is read by the networks. */
export function worked(wanted: (message: string) => boolean): Worked[] {
  return (['development', 'validation'] as const).flatMap((part) =>
    messages(part, false).flatMap(({ trade, message }) => {
      const key = `${trade}/${message.id}`;
      const label = message.asks.find(({ kind }) => kind === message.deciding);
      if (!wanted(key) || !label) return [];
      const { reading, history } = judged(message);
      const holds = reading.sentences.find(({ text }) => text.includes(label.quote));
      if (!holds) return [];
      const start = holds.start + holds.text.indexOf(label.quote);
      const ask: Ask = { ...label, certainty: 1, start, end: start + label.quote.length };
      const slots = fillSlots(reading, history, ask);
      const scene: Scene = { kind: label.kind, mode: message.mode, reading, history };
      const made = candidates(slots, scene, (id) => !CLOSING.includes(id));
      return [{ message: key, slots, scene, made }];
    }),
  );
}

/** Every scored question of a part that can still be made word by word; one that is worded anew is left out. */
export function examples(part: ScoredPart): Example[] {
  const scored = scoredQuestions(part);
  return worked((message) => scored.has(message)).flatMap(({ message, slots, scene, made }) => {
    const see = seeing(slots, scene);
    return made.flatMap((one) => {
      const score = scored.get(message)?.[one.question.text];
      return score === undefined ? [] : [{ message, kind: scene.kind, made: one, seen: see(one), score }];
    });
  });
}
