import { daysAfter, yearsBefore } from './calendar.ts';
import { daysFrom, type Entry, NO_DAY } from './entry.ts';
import type { Told } from './ideas/told.ts';
import type { Effort, Reaction } from './wish.ts';

/** C4: what became of an idea. What is only proposed is not kept. `not-this`: never again for this client. */
export const EXTRA_STATES = ['later', 'done', 'not-this'] as const;
export type ExtraState = (typeof EXTRA_STATES)[number];

/** C3: whom an extra is to please: the client, or those whom the client serves. */
export const AIMS = ['client', 'served'] as const;
export type Aim = (typeof AIMS)[number];

/** C4: how it was given. */
export interface Given {
  /** ISO date. */
  readonly on: string;
  readonly effort: Effort | null;
  /** How they took it; null until the user has said. */
  readonly reaction: Reaction | null;
}

/** C4: a line of the delight log. `day` is the day it comes back (`later`), or was given (`done`). */
export interface ExtraEntry extends Entry {
  /** Id of an idea of the bank; null for what the user thought of. */
  readonly idea: string | null;
  /** What is given, in words for the user. */
  readonly text: string;
  readonly aim: Aim;
  /** What it rests on. */
  readonly facts: readonly Told[];
  readonly state: ExtraState;
  readonly given: Given | null;
}

/** What is known of a new extra. */
export type NewExtra = Pick<
  ExtraEntry,
  'id' | 'account' | 'person' | 'idea' | 'text' | 'aim' | 'facts' | 'source'
>;

/** What the user says to an idea. */
export type Answer =
  | { readonly how: 'done'; readonly on: string; readonly effort: Effort | null }
  /** @property day ISO date on which it comes back */
  | { readonly how: 'later'; readonly day: string }
  | { readonly how: 'not-this' };

/** @param today ISO date where the user is: two windows that answer one idea on one day answer it once */
export function newExtra(given: NewExtra, answer: Answer, today: string, now: number): ExtraEntry {
  const origin = given.idea === null ? given.id : `extra\n${given.person}\n${given.idea}\n${today}`;
  const base = { ...given, origin, createdAt: now, updatedAt: now };
  return { ...base, ...standing(answer) };
}

/** Where an answer leaves an extra. */
function standing(answer: Answer): Pick<ExtraEntry, 'state' | 'day' | 'given'> {
  switch (answer.how) {
    case 'done': {
      const { on, effort } = answer;
      return { state: 'done', day: on, given: { on, effort, reaction: null } };
    }
    case 'later':
      return { state: 'later', day: answer.day, given: null };
    case 'not-this':
      return { state: 'not-this', day: NO_DAY, given: null };
  }
}

/*
 * Every change is a function from an extra to an extra; one that changes nothing gives back the very extra.
 */

/** Answered anew: done after all, put off once more, or never. What is done stays done on its day. */
export function answered(extra: ExtraEntry, answer: Answer, now: number): ExtraEntry {
  const after = standing(answer);
  if (after.state === extra.state && (after.state !== 'later' || after.day === extra.day)) return extra;
  return { ...extra, ...after, updatedAt: now };
}

/** How they took it, and what it cost in time. One that is not done was not taken in any way. */
export function tookIt(
  extra: ExtraEntry,
  told: { readonly reaction: Reaction; readonly effort: Effort | null },
  now: number,
): ExtraEntry {
  const { given } = extra;
  if (!given || (given.reaction === told.reaction && given.effort === told.effort)) return extra;
  return { ...extra, given: { ...given, ...told }, updatedAt: now };
}

/** An idea that is put off comes back after so many days. */
export const LATER_DAYS = 28;

/** C4: so many years pass before the same idea comes again for the same client. */
const YEARS_APART = 1;
/** An extra a month is a surprise, two are a habit. */
const REST_DAYS = 30;
/** Who puts an idea off wants none just now. */
const REST_AFTER_LATER = 7;
/** How long one waits for a word of theirs before asking all the same how they took it. */
const UNHEARD_DAYS = 14;
/** After that nobody remembers. */
const TOO_LONG_AGO = 120;

/** The first day of what still counts against giving the same again. @param today ISO date where the user is */
export function sinceDay(today: string): string {
  return daysAfter(yearsBefore(today, YEARS_APART), 1);
}

/**
 * C4: whether an idea is not to be proposed to a client: given within the last twelve months, put off to a day that
 * has not come, or turned down for good.
 * @param log what is kept of this client
 */
export function isSpent(log: readonly ExtraEntry[], idea: string, today: string): boolean {
  return log.some((extra) => {
    if (extra.idea !== idea) return false;
    if (extra.state === 'not-this') return true;
    if (extra.state === 'later') return extra.day > today;
    return (extra.given?.on ?? extra.day) >= sinceDay(today);
  });
}

/** Whether it is too soon for another extra: one was given this month, or put off this week. */
export function isResting(log: readonly ExtraEntry[], today: string, dayOf: (at: number) => string): boolean {
  return log.some((extra) => {
    if (extra.state === 'done') return daysFrom(extra.day, today) < REST_DAYS;
    return extra.state === 'later' && daysFrom(dayOf(extra.updatedAt), today) < REST_AFTER_LATER;
  });
}

/** The extra that was put off until today or earlier, the longest waiting first; null where none is. */
export function backAgain(log: readonly ExtraEntry[], today: string): ExtraEntry | null {
  const back = log.filter(({ state, day }) => state === 'later' && day <= today);
  return [...back].sort((a, b) => a.day.localeCompare(b.day) || a.createdAt - b.createdAt)[0] ?? null;
}

/**
 * C4: the extra of which to ask how they took it: the newest that was given before today, once they have written since
 * or a fortnight has passed.
 * @param heardOn ISO date of their newest mail, or null
 */
export function reactionToAsk(
  log: readonly ExtraEntry[],
  today: string,
  heardOn: string | null,
): ExtraEntry | null {
  const waiting = log.filter(({ state, day, given }) => {
    if (state !== 'done' || given?.reaction !== null || day >= today) return false;
    const ago = daysFrom(day, today);
    return ago <= TOO_LONG_AGO && (ago >= UNHEARD_DAYS || (heardOn !== null && heardOn > day));
  });
  return [...waiting].sort((a, b) => b.day.localeCompare(a.day) || b.createdAt - a.createdAt)[0] ?? null;
}

/** How much of a day so many minutes are. */
export function effortOf(minutes: number): Effort {
  if (minutes <= 60) return 'minutes';
  return minutes <= 480 ? 'hours' : 'days';
}
