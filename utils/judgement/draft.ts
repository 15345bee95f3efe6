import type { Scene } from './families/family.ts';
import type { Gate } from './gate.ts';
import type { DraftAdvice, Question } from './judgement.ts';
import type { Slots } from './slots.ts';
import { blank, plainText, say } from './text-parts.ts';

/** Everything the draft is made of. */
export interface Reply {
  readonly found: Gate;
  readonly slots: Slots;
  readonly scene: Scene;
  readonly questions: readonly Question[];
  readonly check: Question | null;
}

/** The knee-jerk reply beside the wiser one (S3), or null where nothing is to be answered. */
export function draftFor({ questions, scene }: Reply): DraftAdvice | null {
  const name = scene.history.clientName;
  const wiser = say`Hi ${name ? name : blank('name')},\n\n${questions.flatMap((question) => [...question.parts])}\n\n${blank('your name')}`;
  return { kneeJerk: 'Will do.', wiser, wiserText: plainText(wiser) };
}
