import type { Clause } from './asks/clauses.ts';
import { weigh } from './asks/weigh.ts';
import { findDates } from './dates.ts';
import { PROMISE_RULES, type PromiseSide } from './promises/clues.ts';
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

/** A clause that is known to promise, as a promise: the writer's own unless it recalls the reader's word. */
export function promiseIn(clause: Clause, message: MailMessage, context: ReadingContext): FoundPromise {
  const quote = message.text.slice(clause.start, clause.end);
  const recalled = sideOf(clause) === 'reader';
  const by = recalled === (context.by === 'client') ? 'us' : 'client';
  return { by, quote, due: dueDay(quote, message, context, !recalled) };
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
  const other = context.by === 'client' ? 'us' : 'client';
  return clauses.flatMap((clause) => {
    if (clause.asked || clause.conditional) return [];
    const side = sideOf(clause);
    if (side === null || side === 'never') return [];
    const quote = message.text.slice(clause.start, clause.end);
    if (side === 'reader') return [{ by: other, quote, due: dueDay(quote, message, context, false) }];
    const due = dueDay(quote, message, context, true);
    if (side === 'writer-dated' && (due === null || isOthers(clause))) return [];
    return [{ by: context.by, quote, due }];
  });
}
