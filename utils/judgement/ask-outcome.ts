import type { AskRecord, Door } from './ask-record.ts';

/*
 * What the user writes down about an ask. Every change is a function from a record to a record; one that changes
 * nothing gives back the very record it was given, so that a call that arrives twice is the same call.
 */

/** In characters. */
export const LONGEST_ANSWER = 10_000;
export const LONGEST_LINE = 1_000;

/** The lines that say what came of an ask. */
export const OUTCOMES = ['needed', 'agreed', 'result'] as const;
export type OutcomeLine = (typeof OUTCOMES)[number];

/** The client answered this; null takes the answer back. The day of the first answer stays when it is reworded. */
export function answered(ask: AskRecord, answer: string | null, now: number): AskRecord {
  const words = lineOr(answer);
  if (words === ask.answer) return ask;
  return {
    ...ask,
    answer: words,
    answeredAt: words === null ? null : (ask.answeredAt ?? now),
    updatedAt: now,
  };
}

/** Nobody waits for an answer any more, or again. */
export function dismissed(ask: AskRecord, isDismissed: boolean, now: number): AskRecord {
  if (isDismissed === (ask.dismissedAt !== null)) return ask;
  return { ...ask, dismissedAt: isDismissed ? now : null, updatedAt: now };
}

/** One line on what came of it; an empty one takes the line away. */
export function noted(ask: AskRecord, about: OutcomeLine, text: string, now: number): AskRecord {
  const words = lineOr(text);
  return words === ask[about] ? ask : { ...ask, [about]: words, updatedAt: now };
}

/** An opportunity that an answer opened; an empty text takes it away. */
export function withDoor(ask: AskRecord, door: Door, now: number): AskRecord {
  const words = lineOr(door.text);
  const same = words === (ask.door?.text ?? null) && (words === null || door.question === ask.door?.question);
  if (same) return ask;
  return { ...ask, door: words === null ? null : { ...door, text: words }, updatedAt: now };
}

/** Whether nothing of the user's stands in a record. */
export function isBlank({ questions, answer, needed, agreed, result, door }: AskRecord): boolean {
  return questions.length === 0 && [answer, needed, agreed, result, door].every((part) => part === null);
}

function lineOr(text: string | null): string | null {
  return text?.trim() || null;
}
