import type { Clause } from '../asks/clauses.ts';
import { dayAt, isoDay } from '../dates/day.ts';
import { decidingKind } from '../deciding-kind.ts';
import type { Networks } from '../network/networks.ts';
import type { Parts } from '../parts.ts';
import { holdingIn, promiseIn } from '../promises.ts';
import type { Ask, FoundPromise, MailMessage, Reading, ReadingContext, Tells } from '../reading.ts';
import { closesDiscussion } from '../tone/closing-words.ts';
import { isHolding } from '../tone/holding.ts';
import { decidedWithReasons } from '../tone/reasons.ts';
import { type ReaderModel, viewOf, weighSentences } from './reader-model.ts';
import { plainestClause, type Weighed, wholeOf } from './settle-asks.ts';
import { settle } from './settle-message.ts';

/** What is found in a message, by patterns alone or with the trained weights. */
export interface Found {
  readonly asks: readonly Ask[];
  readonly promises: readonly FoundPromise[];
  readonly wishes: readonly string[];
  readonly decided?: Pick<Reading, 'deciding' | 'due' | 'leanings'>;
  /** What each sentence that is judged tells beside the asks, in order; absent where no network read it. */
  readonly tells?: readonly (Tells | undefined)[];
}

/**
 * From which margin on a sentence holds a promise or a wish: with a pattern that says so and a day, with one, without.
 * Both are proposed to the user, whom a wrong one costs more than a missing one; set by the validation part. A promise
 * that no pattern sees and that names no day must be the plainest.
 */
const DATED = -0.5;
const SEEN = 0;
const UNSEEN = 0.4;
const UNDATED = 0.7;

function isDated(thing: { readonly due?: string | null }): boolean {
  return typeof thing.due === 'string';
}

/**
 * What stands in sentences that the model takes for one: the patterns' words, or else the plainest clause.
 * @param plainly what the patterns found and nobody else need be sure of
 */
function chosen<Thing extends { readonly quote: string; readonly due?: string | null }>(
  model: ReaderModel,
  message: MailMessage,
  sentences: readonly Weighed[],
  what: 'promise' | 'wish',
  found: readonly Thing[],
  make: (clause: Clause) => Thing | null,
  plainly: (thing: Thing) => boolean = () => false,
): Thing[] {
  return sentences.flatMap((sentence) => {
    const margin = sentence.opinion[what];
    const seen = found.filter(({ quote }) => sentence.statement.text.includes(quote));
    if (seen.length > 0) return seen.filter((one) => plainly(one) || margin > (isDated(one) ? DATED : SEEN));
    if (margin <= UNSEEN) return [];
    const clause = plainestClause(model.sentences, message.text, sentence, (opinion) => opinion[what]);
    const made = clause === undefined ? null : make(clause);
    return made === null || (made.due === null && margin <= UNDATED) ? [] : [made];
  });
}

/**
 * The promises, in order. Two are such by their form, whatever the model makes of them: a holding reply, and the other
 * side's word of which the day has passed ("the table was to be here on the 5th").
 */
function promisesIn(
  model: ReaderModel,
  message: MailMessage,
  sentences: readonly Weighed[],
  found: readonly FoundPromise[],
  context: ReadingContext,
): FoundPromise[] {
  const today = isoDay(dayAt(message.at, context.timeZone));
  const make = (clause: Clause): FoundPromise | null => promiseIn(clause, message, context);
  const isOverdue = ({ by, due }: FoundPromise): boolean => by !== context.by && due !== null && due < today;
  return sentences.flatMap((sentence) =>
    isHolding(sentence.statement.text)
      ? [holdingIn(wholeOf(sentence), message, context)]
      : chosen(model, message, [sentence], 'promise', found, make, isOverdue),
  );
}

/**
 * Lets the trained weights decide what stands in a message and of which kind it is.
 * @param patterns what the patterns found there: they lend their words
 */
export function withModel(
  model: ReaderModel,
  message: MailMessage,
  parts: Parts,
  patterns: Found,
  context: ReadingContext,
  networks: Networks | null = null,
): Found {
  const view = viewOf(networks, message, parts);
  const sentences = weighSentences(model.sentences, parts, view);
  const clauses = parts.spoken.flatMap((one) => one.clauses);
  const { asks, deciding, due } = settle(
    model,
    message,
    sentences,
    {
      patternAsks: patterns.asks,
      patternKind: decidingKind(patterns.asks, parts),
      closesDiscussion: closesDiscussion(clauses, patterns.asks),
      decidedWithReasons: decidedWithReasons(patterns.asks, parts.statements),
    },
    view,
  );
  const wishes = chosen(
    model,
    message,
    sentences,
    'wish',
    patterns.wishes.map((quote) => ({ quote })),
    ({ start, end }) => ({ quote: message.text.slice(start, end) }),
  ).map(({ quote }) => quote);
  return {
    asks: asks.filter(({ kind, quote }) => kind === deciding || !wishes.includes(quote)),
    promises: promisesIn(model, message, sentences, patterns.promises, context),
    wishes,
    ...(view === null ? {} : { tells: view.sentences.map(({ tells }) => tells) }),
    decided: {
      deciding,
      due,
      ...(view === null ? {} : { leanings: { mode: view.mode, stop: view.stop } }),
    },
  };
}
