import { findClauses } from '../asks/clauses.ts';
import { type Networks, readTogether } from '../network/networks.ts';
import type { NetworkView } from '../network/view.ts';
import type { Parts } from '../parts.ts';
import { ASK_KINDS, type MailMessage } from '../reading.ts';
import { asHeard } from '../sentences/unmarked.ts';
import { findSentences } from '../sentences.ts';
import { subjectWords } from '../subject-words.ts';
import type { LinearModel } from './linear.ts';
import type { MessageView } from './message-features.ts';
import { blended, opinionOf } from './opinion.ts';
import type { Weighed } from './settle-asks.ts';

/** What is trained: one model for sentences, one for whole messages. */
export interface ReaderModel {
  /** Classes: `SENTENCE_CLASSES`. */
  readonly sentences: LinearModel;
  /** Classes: `MESSAGE_CLASSES`. */
  readonly messages: LinearModel;
}

/** The classes of the message model: the kinds, then whether a question is due. */
export const MESSAGE_CLASSES = [...ASK_KINDS, 'due'] as const;

/** What the patterns made of the same message. */
export interface PatternView extends Omit<MessageView, 'opinions' | 'subject'> {}

/** So many sentences are weighed one by one: a client's mail is shorter. Behind them only questions are. */
const WEIGHED = 120;

/** The sentences of a message, each with the model's opinion. */
export function weighSentences(
  model: LinearModel,
  { spoken }: Parts,
  view: NetworkView | null = null,
): Weighed[] {
  return spoken
    .map(({ statement, clauses }, at) => ({ statement, clauses, seen: view?.sentences[at] }))
    .filter(({ statement }, at) => at < WEIGHED || statement.text.endsWith('?'))
    .slice(0, 2 * WEIGHED)
    .map(({ statement, clauses, seen }) => {
      const own = opinionOf(model, asHeard(statement.text), clauses);
      const weighed = { statement, clauses, opinion: blended(own, seen) };
      if (seen === undefined) return weighed;
      const silence = { network: seen.kinds.get('none') ?? 0, weights: own.kinds.get('none') ?? 0 };
      return { ...weighed, silence };
    });
}

/** What the networks make of a message; null where there are none, or nothing to read. */
export function viewOf(
  networks: Networks | null,
  { subject }: MailMessage,
  { spoken }: Parts,
): NetworkView | null {
  if (networks === null || spoken.length === 0) return null;
  const texts = spoken.map(({ statement }) => asHeard(statement.text));
  return readTogether(networks, subjectWords(subject), texts);
}

/** All that bears on the decision. */
export function messageView(
  model: LinearModel,
  message: MailMessage,
  sentences: readonly Weighed[],
  patterns: PatternView,
): MessageView {
  const subject = subjectWords(message.subject);
  const clauses = findSentences(subject, [{ start: 0, end: subject.length }]).flatMap((one) =>
    findClauses(subject, one),
  );
  return {
    ...patterns,
    opinions: sentences.map(({ opinion }) => opinion),
    subject: opinionOf(model, subject, clauses),
  };
}
