import type { Nudge, NudgeBefore } from './nudge.ts';

/** What is known when a nudge is set. */
export type NewNudge = Pick<Nudge, 'id' | 'account' | 'person' | 'reason' | 'dueAt' | 'thread'>;

/*
 * Every change is a function from a nudge to a nudge. One that changes nothing gives back the very nudge it was
 * given, so that a call that arrives twice is the same call, and nothing is written for it.
 */

/** A new nudge. To undo it is to let it go. */
export function added(given: NewNudge, now: number): Nudge {
  return {
    ...given,
    state: 'waiting',
    noticedAt: null,
    previous: { state: 'let-go', dueAt: given.dueAt, noticedAt: null },
    createdAt: now,
    updatedAt: now,
    source: 'typed',
  };
}

/** The user did it. */
export function done(nudge: Nudge, now: number): Nudge {
  return nudge.state === 'done' ? nudge : changed(nudge, { state: 'done' }, now);
}

/** The user decided against it. */
export function letGo(nudge: Nudge, now: number): Nudge {
  return nudge.state === 'let-go' ? nudge : changed(nudge, { state: 'let-go' }, now);
}

/** It comes back at another moment, and is noticed anew then; one that was done or let go is open again. */
export function snoozed(nudge: Nudge, dueAt: number, now: number): Nudge {
  if (isOpen(nudge) && nudge.dueAt === dueAt) return nudge;
  return changed(nudge, { state: 'waiting', dueAt, noticedAt: null }, now);
}

/** Takes the last change by the user back; a second time it does nothing. */
export function undone(nudge: Nudge, now: number): Nudge {
  return nudge.previous ? { ...nudge, ...nudge.previous, previous: null, updatedAt: now } : nudge;
}

/** Its moment has come and the user is told, or was told before. This is not a change by the user: undo does not see it. */
export function arrived(nudge: Nudge, now: number): Nudge {
  return { ...nudge, state: 'due', noticedAt: nudge.noticedAt ?? now, updatedAt: now };
}

/** Whether it is still to be done. */
export function isOpen(nudge: Nudge): boolean {
  return nudge.state === 'waiting' || nudge.state === 'due';
}

function changed(nudge: Nudge, change: Partial<NudgeBefore>, now: number): Nudge {
  const { state, dueAt, noticedAt } = nudge;
  return { ...nudge, ...change, previous: { state, dueAt, noticedAt }, updatedAt: now };
}
