import type { AskRecord } from './ask-record.ts';

/** Which asks a list shows. */
export const ASK_FILTERS = ['all', 'open', 'answered', 'door'] as const;
export type AskFilter = (typeof ASK_FILTERS)[number];

/** Whether a record belongs under a filter. Open is what nobody has closed: no answer, no result, still waited for. */
export function isUnder(filter: AskFilter, record: AskRecord): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return record.answer === null && record.result === null && record.dismissedAt === null;
    case 'answered':
      return record.answer !== null;
    case 'door':
      return record.door !== null;
  }
}

export type Mark = AskRecord['questions'][number];

/** The questions that were asked or put into a draft, the newest word on each family; oldest first. */
export function takenQuestions(record: Pick<AskRecord, 'questions'>): Mark[] {
  const newest = new Map(record.questions.map((mark) => [mark.family, mark]));
  return [...newest.values()].filter(({ what }) => what !== 'declined').sort((a, b) => a.at - b.at);
}

/** An ask that waits for its answer, and the question it waits with. */
export interface Awaited {
  readonly ask: AskRecord;
  readonly question: Mark;
  /** The mail that is open belongs to the same thread. */
  readonly here: boolean;
}

/** The mail that is open, as far as it tells whether it may hold an answer. */
export interface OpenMail {
  /** Names under which the mail's own ask would be recorded. */
  readonly names: readonly string[];
  readonly thread: string | null;
  /** Unix ms, null where the page does not tell. */
  readonly at: number | null;
}

/**
 * The newest ask whose answer may have come with the open mail: a question was asked before it, and nobody has said
 * what became of it. Nothing is read out of the mail: whether it answers is the user's to say.
 */
export function awaitedAsk(records: readonly AskRecord[], mail: OpenMail): Awaited | null {
  const waiting = records.flatMap((ask) => {
    if (!isUnder('open', ask) || mail.names.includes(ask.message)) return [];
    const before = takenQuestions(ask).filter(({ at }) => mail.at !== null && at < mail.at);
    // What was asked outright stands above what only went into a draft.
    const question = before.findLast(({ what }) => what === 'asked') ?? before.at(-1);
    return question ? [{ ask, question, here: ask.thread !== null && ask.thread === mail.thread }] : [];
  });
  return waiting.sort((a, b) => Number(b.here) - Number(a.here) || b.question.at - a.question.at)[0] ?? null;
}
