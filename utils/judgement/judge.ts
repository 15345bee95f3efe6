import type { Reading } from '../mail/reading.ts';
import { draftFor } from './draft.ts';
import type { Scene } from './families/family.ts';
import { gate } from './gate.ts';
import type { History, Judgement } from './judgement.ts';
import { needsFor } from './needs.ts';
import { checkFor, questionsFor } from './questions.ts';
import { fillSlots } from './slots.ts';

/**
 * Judges one message from a client (S2, S3): whether to question it, with which one or two questions, and what
 * reply keeps both paths open. Pure and deterministic: the same reading and history give the same judgement.
 */
export function judge(reading: Reading, history: History): Judgement {
  const found = gate(reading, history);
  const { deciding, ask, mode, stop, reason } = found;
  if (!ask) return { deciding, ask, mode, stop, reason, questions: [], check: null, needs: [], draft: null };
  // What was learned counts like the word itself, also for the questions.
  const told = found.learned ? { ...history, forced: found.learned.word } : history;
  const slots = fillSlots(reading, told, ask);
  const scene: Scene = { kind: deciding, mode, reading, history: told };
  const questions = questionsFor(found, slots, scene);
  const check = checkFor(found, slots, scene);
  const needs = stop === null ? needsFor(slots, scene) : [];
  const draft = draftFor({ found, slots, scene, questions, check });
  const learned = found.learned ? { learned: true as const } : {};
  return { deciding, ask, mode, stop, reason, ...learned, questions, check, needs, draft };
}
