import type { Ended, Nudge, NudgeBefore } from './nudge.ts';
import type { Wait } from './wait.ts';

/** What is known when a nudge is set. */
export type NewNudge = Pick<Nudge, 'id' | 'account' | 'person' | 'reason' | 'dueAt' | 'thread'> &
  Partial<Pick<Nudge, 'kind' | 'wait' | 'repeats' | 'about' | 'source' | 'record'>>;

/*
 * Every change is a function from a nudge to a nudge. One that changes nothing gives back the very nudge it was
 * given, so that a call that arrives twice is the same call, and nothing is written for it.
 */

/** A new nudge, on a date where no kind is named. To undo it is to let it go. */
export function added(given: NewNudge, now: number): Nudge {
  const { dueAt } = given;
  const fresh = { state: 'waiting', noticedAt: null, endedBy: null, why: null } as const;
  const wait = given.wait ?? null;
  return {
    kind: 'date',
    repeats: null,
    about: null,
    source: 'typed',
    ...given,
    ...fresh,
    wait,
    previous: { ...fresh, state: 'let-go', dueAt, wait },
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * The user did it; one that repeats waits for its next time instead.
 * @param next Unix ms of that (`timeAfterDone`), or null where it does not come again
 */
export function done(nudge: Nudge, now: number, next: number | null = null): Nudge {
  if (next === null || !isOpen(nudge)) {
    return nudge.state === 'done' ? nudge : changed(nudge, { state: 'done' }, now);
  }
  if (next === nudge.dueAt) return nudge;
  return changed(nudge, { state: 'waiting', dueAt: next, noticedAt: null }, now);
}

/** The user decided against it. @param why in their words, or null */
export function letGo(nudge: Nudge, now: number, why: string | null = null): Nudge {
  return nudge.state === 'let-go' ? nudge : changed(nudge, { state: 'let-go', why }, now);
}

/** It comes back at another moment, and is noticed anew then; one that was done or let go is open again. */
export function snoozed(nudge: Nudge, dueAt: number, now: number): Nudge {
  if (isOpen(nudge) && nudge.dueAt === dueAt) return nudge;
  const wait = unanswered(nudge);
  return changed(nudge, { state: 'waiting', dueAt, noticedAt: null, wait, endedBy: null, why: null }, now);
}

/** What it waited for has come without the user's doing; one that is over stays as it is. */
export function ended(nudge: Nudge, by: Ended, now: number): Nudge {
  return isOpen(nudge) ? changed(nudge, { state: 'done', endedBy: by }, now) : nudge;
}

/**
 * It goes on waiting, from another standing: they are away, they hold us off, or we wrote again. Where its day stays, it
 * is not noticed anew.
 */
export function waitsOn(nudge: Nudge, wait: Wait, dueAt: number, now: number): Nudge {
  if (!isOpen(nudge)) return nudge;
  if (dueAt === nudge.dueAt) return changed(nudge, { wait }, now);
  return changed(nudge, { state: 'waiting', dueAt, noticedAt: null, wait }, now);
}

/** Takes the last change back; a second time it does nothing. */
export function undone(nudge: Nudge, now: number): Nudge {
  const { previous } = nudge;
  if (!previous) return nudge;
  const wait = nudge.endedBy?.by === 'answer' ? unanswered(nudge) : previous.wait;
  return { ...nudge, ...previous, wait, previous: null, updatedAt: now };
}

/** What was taken for an answer was none, the user says: nothing that was written up to it is one. */
function unanswered({ wait, endedBy }: Nudge): Wait | null {
  if (!wait || endedBy?.by !== 'answer') return wait;
  return { ...wait, since: Math.max(wait.since, endedBy.at) };
}

/** Its moment has come and the user is told, or was told before. This is no change: undo does not see it. */
export function arrived(nudge: Nudge, now: number): Nudge {
  return { ...nudge, state: 'due', noticedAt: nudge.noticedAt ?? now, updatedAt: now };
}

/** Whether it is still to be done. */
export function isOpen(nudge: Nudge): boolean {
  return nudge.state === 'waiting' || nudge.state === 'due';
}

function changed(nudge: Nudge, change: Partial<NudgeBefore>, now: number): Nudge {
  const { state, dueAt, noticedAt, wait, endedBy, why } = nudge;
  return { ...nudge, ...change, previous: { state, dueAt, noticedAt, wait, endedBy, why }, updatedAt: now };
}
