import { findClauses } from '../asks/clauses.ts';
import { outranks } from '../deciding-kind.ts';
import type { Parts } from '../parts.ts';
import { ASK_KINDS, type Ask, type AskKind, type MailMessage } from '../reading.ts';
import { findSentences } from '../sentences.ts';
import { type LinearModel, marginsOf } from './linear.ts';
import { type MessageView, messageFeatures } from './message-features.ts';
import { NO_ASK, opinionOf } from './opinion.ts';
import { settleAsks, type Weighed, withDeciding } from './settle-asks.ts';

/** What is trained: one model for sentences, one for whole messages. */
export interface ReaderModel {
  /** Classes: `SENTENCE_CLASSES`. */
  readonly sentences: LinearModel;
  /** Classes: `MESSAGE_CLASSES`. */
  readonly messages: LinearModel;
}

/** The classes of the message model: the kinds, then whether a question is due. */
export const MESSAGE_CLASSES = [...ASK_KINDS, 'due'] as const;

/** A question is due from this margin on: chosen so that few are asked where none is (`npm run train`). */
export const DUE_AT = 0.45;

/** What the patterns made of the same message. */
export interface PatternView extends Omit<MessageView, 'opinions' | 'subject'> {}

/** So many sentences are weighed one by one: a client's mail is shorter. Behind them only questions are. */
const WEIGHED = 120;

/** The sentences of a message, each with the model's opinion. */
export function weighSentences(model: LinearModel, { spoken }: Parts): Weighed[] {
  return spoken
    .filter(({ statement }, at) => at < WEIGHED || statement.text.endsWith('?'))
    .slice(0, 2 * WEIGHED)
    .map(({ statement, clauses }) => ({
      statement,
      clauses,
      opinion: opinionOf(model, statement.text, clauses),
    }));
}

/** All that bears on the decision. */
export function messageView(
  model: LinearModel,
  message: MailMessage,
  sentences: readonly Weighed[],
  patterns: PatternView,
): MessageView {
  const subject = message.subject.replace(/^(?:(?:re|aw|fwd?|wg|sv|vs|tr|r) ?: ?)+/i, '').slice(0, 200);
  const clauses = findSentences(subject, [{ start: 0, end: subject.length }]).flatMap((one) =>
    findClauses(subject, one),
  );
  return {
    ...patterns,
    opinions: sentences.map(({ opinion }) => opinion),
    subject: opinionOf(model, subject, clauses),
  };
}

/** Where patterns and weights agree on the kind, and the patterns plainly, so much less is asked of the margin. */
const AGREED = 0.6;
const PLAINLY = 0.75;

function agree(deciding: AskKind, { patternAsks, patternKind }: PatternView): boolean {
  return (
    patternKind === deciding &&
    patternAsks.some(({ kind, certainty }) => kind === deciding && certainty >= PLAINLY)
  );
}

/** The highest stake decides: told as plainly as this, and not wholly doubted by the weights, it does. */
const TOLD_PLAINLY = 0.9;
const DOUBTED = 0.1;

function plainlyHigher(
  likely: AskKind,
  { patternAsks, patternKind }: PatternView,
  sentences: readonly Weighed[],
): AskKind | null {
  const told = patternAsks.some(
    (ask) =>
      ask.kind === patternKind &&
      ask.certainty >= TOLD_PLAINLY &&
      sentences.some(
        ({ statement, opinion }) =>
          statement.start <= ask.start &&
          ask.start < statement.end &&
          (opinion.kinds.get(ask.kind) ?? 0) > DOUBTED,
      ),
  );
  return told && outranks(patternKind, likely) ? patternKind : null;
}

/** What the trained reader settles of a message. */
export interface Settled {
  readonly asks: Ask[];
  readonly deciding: AskKind;
  readonly due: number;
}

/** Settles what is asked, which kind decides, and whether a question seems due. */
export function settle(
  model: ReaderModel,
  message: MailMessage,
  sentences: readonly Weighed[],
  patterns: PatternView,
): Settled {
  const margins = marginsOf(
    model.messages,
    messageFeatures(messageView(model.sentences, message, sentences, patterns)),
  );
  const kinds = margins.subarray(0, ASK_KINDS.length);
  const nothing = sentences.every(({ opinion }) => opinion.kinds === NO_ASK);
  const likely = ASK_KINDS[kinds.indexOf(Math.max(...kinds))] ?? 'none';
  const deciding = nothing ? 'none' : (plainlyHigher(likely, patterns, sentences) ?? likely);
  const asks = settleAsks(model.sentences, message.text, sentences, patterns.patternAsks);
  return {
    asks: withDeciding(model.sentences, message.text, sentences, asks, deciding),
    deciding,
    due: (margins[ASK_KINDS.length] ?? 0) - DUE_AT + (agree(deciding, patterns) ? AGREED : 0),
  };
}
