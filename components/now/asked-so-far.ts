import type { AskRecord } from '../../utils/judgement/ask-record.ts';
import type { FamilyId, Question } from '../../utils/judgement/judgement.ts';

/** A question the user took, in the words it was taken in. */
export interface TakenQuestion {
  readonly family: FamilyId;
  readonly text: string;
}

export interface AskedSoFar {
  readonly open: readonly Question[];
  readonly inDraft: readonly TakenQuestion[];
  readonly asked: readonly TakenQuestion[];
}

/** A message is never met with more questions than this, taken ones included. */
const MOST = 2;

/**
 * Sorts the questions of one message by what the user has done with each; the newest word on a family counts.
 * @param questions as judged now
 * @param record what was done before, or null
 */
export function askedSoFar(questions: readonly Question[], record: AskRecord | null): AskedSoFar {
  const newest = new Map((record?.questions ?? []).map((done) => [done.family, done]));
  const taken = (what: 'inserted' | 'asked') =>
    [...newest.values()].filter((done) => done.what === what).map(({ family, text }) => ({ family, text }));
  const inDraft = taken('inserted');
  const asked = taken('asked');
  const room = Math.max(0, MOST - inDraft.length - asked.length);
  const open = questions.filter((question) => !newest.has(question.family)).slice(0, room);
  return { open, inDraft, asked };
}
