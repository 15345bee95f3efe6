import { daysAfter } from '../calendar.ts';
import type { ExtraEntry } from '../extra.ts';
import type { Reaction, WishEntry } from '../wish.ts';

/** D9: somebody who was pleased of late, and by what. */
export interface Pleased {
  /** The client's id. */
  readonly person: string;
  readonly reaction: 'delighted' | 'pleased';
  /** What pleased them, as it stands in the ledger. */
  readonly what: string;
  /** ISO date. */
  readonly on: string;
}

/** After so many days a reaction is an old one. */
export const FRESH_DAYS = 28;

/**
 * D9: whom one may ask for an introduction: only a client who reacted well in the last weeks, the delighted before the
 * pleased and the newest first.
 * @param notNow ids of clients of whom nothing is asked now: a sore moment is open, or they asked for quiet
 * @param today ISO date where the user is
 * @returns null where there is nobody, and then nothing is suggested
 */
export function referralOf(
  { wishes, extras }: { readonly wishes: readonly WishEntry[]; readonly extras: readonly ExtraEntry[] },
  notNow: ReadonlySet<string>,
  today: string,
): Pleased | null {
  const reactions = [
    ...wishes.flatMap(({ person, text, state, grant }) =>
      state === 'granted' && grant ? pleasedBy(person, text, grant.reaction, grant.on) : [],
    ),
    ...extras.flatMap(({ person, text, state, given }) =>
      state === 'done' && given ? pleasedBy(person, text, given.reaction, given.on) : [],
    ),
  ];
  const since = daysAfter(today, -FRESH_DAYS);
  const fresh = reactions.filter(({ person, on }) => on > since && on <= today && !notNow.has(person));
  return fresh.sort((a, b) => rank(a) - rank(b) || b.on.localeCompare(a.on))[0] ?? null;
}

function pleasedBy(person: string, what: string, reaction: Reaction | null, on: string): Pleased[] {
  return reaction === 'delighted' || reaction === 'pleased' ? [{ person, what, reaction, on }] : [];
}

function rank({ reaction }: Pleased): number {
  return reaction === 'delighted' ? 0 : 1;
}
