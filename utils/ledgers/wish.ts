import { type Entry, type Evidence, LONGEST_TEXT, NO_DAY, textOr } from './entry.ts';

/** D1: where a wish stands. `declined`: honestly no, and the client was told. `refused`: proposed, and no wish. */
export const WISH_STATES = ['open', 'granted', 'declined', 'let-go', 'refused'] as const;
export type WishState = (typeof WISH_STATES)[number];

/** D4: the ways to grant one: with what we have, with what we have bent a little, bought elsewhere, by an introduction, or honestly no. */
export const GRANT_ROUTES = ['ours', 'bent', 'bought', 'introduced', 'no'] as const;
export type GrantRoute = (typeof GRANT_ROUTES)[number];

export const EFFORTS = ['minutes', 'hours', 'days'] as const;
export type Effort = (typeof EFFORTS)[number];

/** How they took it, as the user saw it. */
export const REACTIONS = ['delighted', 'pleased', 'unmoved', 'unknown'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** D4: how a wish was answered. */
export interface Grant {
  readonly route: GrantRoute;
  readonly effort: Effort | null;
  /** In the user's own words and currency; null where it cost nothing worth noting. */
  readonly cost: string | null;
  readonly reaction: Reaction;
  /** ISO date. */
  readonly on: string;
}

/** D1: something a client would like, said in passing. */
export interface WishEntry extends Entry {
  /** In the client's words until the user rewords it. */
  readonly text: string;
  readonly evidence: Evidence | null;
  readonly state: WishState;
  readonly grant: Grant | null;
  /** D5: the day (ISO date) it last stood first beside a mail, and the thread; null before. */
  readonly shown: { readonly on: string; readonly thread: string } | null;
}

/** What is known of a new wish. */
export type NewWish = Pick<
  WishEntry,
  'id' | 'account' | 'person' | 'origin' | 'text' | 'evidence' | 'source'
>;

export function newWish(given: NewWish, now: number): WishEntry {
  return {
    ...given,
    state: 'open',
    day: NO_DAY,
    grant: null,
    shown: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** Proposed, and no wish: kept so that it is not proposed again. */
export function refusedWish(given: NewWish, now: number): WishEntry {
  return { ...newWish(given, now), state: 'refused' };
}

/** Answered by one of the five routes; the honest no declines it, and is an answer too. */
export function granted(wish: WishEntry, grant: Grant, now: number): WishEntry {
  const state = grant.route === 'no' ? 'declined' : 'granted';
  if (state === wish.state && JSON.stringify(wish.grant) === JSON.stringify(grant)) return wish;
  return { ...wish, state, grant, updatedAt: now };
}

/** Not followed any more, or open again. */
export function wishIs(wish: WishEntry, state: 'open' | 'let-go', now: number): WishEntry {
  if (state === wish.state) return wish;
  return { ...wish, state, grant: state === 'open' ? null : wish.grant, updatedAt: now };
}

/** Kept by the user once more: one that was refused or let go is open again. */
export function wishedAgain(wish: WishEntry, now: number): WishEntry {
  return wish.state === 'refused' || wish.state === 'let-go' ? wishIs(wish, 'open', now) : wish;
}

/** Reworded; an empty text changes nothing. */
export function editedWish(wish: WishEntry, text: string, now: number): WishEntry {
  const words = textOr(text, LONGEST_TEXT) ?? wish.text;
  return words === wish.text ? wish : { ...wish, text: words, updatedAt: now };
}

/** It stands first beside a thread today. This is no change by the user: undo does not see it. */
export function shownBeside(wish: WishEntry, thread: string, today: string): WishEntry {
  const same = wish.shown?.on === today && wish.shown.thread === thread;
  return same ? wish : { ...wish, shown: { on: today, thread } };
}

/**
 * D5: the wish to bring up beside a thread: the oldest open one that has not stood first beside another thread today.
 * One that was said in this very thread is no news to anybody.
 * @param thread its id, or its address where the site gives it none
 * @param today ISO date where the user is
 */
export function wishToBringUp(wishes: readonly WishEntry[], thread: string, today: string): WishEntry | null {
  const waiting = wishes.filter((wish) => wish.state === 'open' && threadOf(wish) !== thread);
  const byAge = [...waiting].sort((a, b) => a.createdAt - b.createdAt);
  const shownToday = byAge.find(({ shown }) => shown?.on === today);
  if (shownToday) return shownToday.shown?.thread === thread ? shownToday : null;
  return byAge[0] ?? null;
}

/** Where it was said, named as the thread that is open is named. */
function threadOf({ evidence }: WishEntry): string | undefined {
  return evidence?.thread?.id ?? evidence?.thread?.url;
}
