import { daysFrom } from './entry.ts';
import { type FactEntry, lastFirst, sayable } from './fact.ts';
import { isOverdue, type PromiseEntry } from './promise.ts';
import type { WishEntry } from './wish.ts';

/** P5: the one thing worth having in mind about somebody. */
export interface KnownThing {
  readonly kind: 'fact' | 'wish' | 'promise';
  readonly id: string;
  readonly text: string;
  /** ISO date, or `NO_DAY`: when it was said, or is due. */
  readonly day: string;
  /** Whose promise it is; null of a fact or a wish. */
  readonly by: 'us' | 'client' | null;
}

/** A personal fact is fresh for so long, in days. */
const FRESH = 180;

/**
 * P5: of all that is known the one thing to have in mind before writing or meeting: what we still owe them, else the
 * last thing about themselves, else what they wish for, else what is promised. A folded fact is never it.
 * @param today ISO date where the user is
 */
export function oneThingKnown(
  known: {
    readonly facts: readonly FactEntry[];
    readonly wishes: readonly WishEntry[];
    readonly promises: readonly PromiseEntry[];
  },
  today: string,
): KnownThing | null {
  const promises = known.promises
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.day.localeCompare(b.day));
  const owed = promises.find((promise) => promise.by === 'us' && isOverdue(promise, today));
  if (owed) return promiseThing(owed);
  const [fact] = lastFirst(sayable(known.facts));
  if (fact && daysFrom(fact.day, today) <= FRESH) return factThing(fact);
  const [wish] = known.wishes
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.createdAt - b.createdAt);
  if (wish) return { kind: 'wish', id: wish.id, text: wish.text, day: wish.day, by: null };
  const [promise] = promises;
  if (promise) return promiseThing(promise);
  return fact ? factThing(fact) : null;
}

function promiseThing({ id, text, day, by }: PromiseEntry): KnownThing {
  return { kind: 'promise', id, text, day, by };
}

function factThing({ id, text, day }: FactEntry): KnownThing {
  return { kind: 'fact', id, text, day, by: null };
}
