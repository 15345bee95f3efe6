import type { Clause } from './asks/clauses.ts';
import { weigh } from './asks/weigh.ts';
import { findDates } from './dates.ts';
import { PROMISE_RULES, type PromiseSide } from './promises/clues.ts';
import { bindsNobody } from './promises/no-promise.ts';
import { dueOfRecalled, recallsReadersWord } from './promises/recalled.ts';
import type { FoundPromise, MailMessage, ReadingContext, Span } from './reading.ts';

/** The day the words name, or null. "After the funeral on the 25th" names no day on which it is due. */
function dueDay(words: string, message: MailMessage, context: ReadingContext, ahead: boolean): string | null {
  const [found] = findDates(words, { at: message.at, timeZone: context.timeZone, ahead });
  if (found === undefined) return null;
  return /\b(after|since|once)\b.{0,30}$/i.test(words.slice(0, found.index)) ? null : found.date;
}

/** "They will", "it will": somebody else's future is nobody's promise. */
function isOthers(clause: Clause): boolean {
  const first = clause.tokens.findIndex((token) => token.word === 'will' || token.word === 'shall');
  return (
    first > 0 && /^(they|it|you|this|that|there|who|which|what)$/.test(clause.tokens[first - 1]?.word ?? '')
  );
}

function sideOf(clause: Clause): PromiseSide | null {
  const weights = [...weigh(clause, PROMISE_RULES)].sort((a, b) => b[1] - a[1]);
  return weights[0]?.[0] ?? null;
}

/** What the reader had promised, recalled by the writer. */
function recalledIn(quote: string, message: MailMessage, context: ReadingContext): FoundPromise {
  const by = context.by === 'client' ? 'us' : 'client';
  return { by, quote, due: dueOfRecalled(quote, message, context) };
}

/** "Where is the report that you were to send on Friday?" asks, and recalls a word with its day. */
function recalledInQuestion(question: string, message: MailMessage, context: ReadingContext): FoundPromise[] {
  const [, words] = /\b(?:that|which) (you (?:were|had|promised|said|wanted)\b[^?]*)/i.exec(question) ?? [];
  if (words === undefined || !recallsReadersWord(words)) return [];
  const recalled = recalledIn(words.trimEnd(), message, context);
  return recalled.due === null ? [] : [recalled];
}

/**
 * A clause that is taken for a promise, as one: the writer's own unless it recalls the reader's word. Null where it
 * only has the form of one ("I'll be frank").
 */
export function promiseIn(
  clause: Clause,
  message: MailMessage,
  context: ReadingContext,
): FoundPromise | null {
  const quote = message.text.slice(clause.start, clause.end);
  const side = sideOf(clause);
  if (side === 'never') return null;
  if (side === 'reader' || recallsReadersWord(quote)) return recalledIn(quote, message, context);
  if (bindsNobody(quote, context.by)) return null;
  return { by: context.by, quote, due: dueDay(quote, message, context, true) };
}

/** A holding reply as one promise of the writer's, however many clauses it has. */
export function holdingIn({ start, end }: Span, message: MailMessage, context: ReadingContext): FoundPromise {
  const quote = message.text.slice(start, end);
  return { by: context.by, quote, due: dueDay(quote, message, context, true) };
}

/**
 * The promises in a message, with who is bound and the day it is due: the writer's own ("I'll send it by
 * Friday"), those the writer arranges ("Duncan will send it by 27 March"), and the reader's that the writer
 * recalls ("you said you'd …"). Polite fiction and conditions are no promises. Quotes are verbatim.
 */
export function findPromises(
  message: MailMessage,
  clauses: readonly Clause[],
  context: ReadingContext,
): FoundPromise[] {
  return clauses.flatMap((clause) => {
    const quote = message.text.slice(clause.start, clause.end);
    if (clause.asked) return recalledInQuestion(quote, message, context);
    if (clause.conditional) return [];
    return recalledOf(clause, quote, message, context) ?? ownOf(clause, quote, message, context);
  });
}

/** The reader's word where a clause recalls it: by a clue, or in looser words and with a day. Null where it does not. */
function recalledOf(
  clause: Clause,
  quote: string,
  message: MailMessage,
  context: ReadingContext,
): FoundPromise[] | null {
  const plain = sideOf(clause) === 'reader';
  if (!plain && !recallsReadersWord(quote)) return null;
  const recalled = recalledIn(quote, message, context);
  return plain || recalled.due !== null ? [recalled] : null;
}

/** The writer's own promise in a clause, if it is one. */
function ownOf(clause: Clause, quote: string, message: MailMessage, context: ReadingContext): FoundPromise[] {
  const side = sideOf(clause);
  if (side === null || side === 'never' || bindsNobody(quote, context.by)) return [];
  const due = dueDay(quote, message, context, true);
  if (side === 'writer-dated' && (due === null || isOthers(clause))) return [];
  return [{ by: context.by, quote, due }];
}
