import type { Nudge } from './nudge.ts';
import { isOpen } from './transitions.ts';

/** What the clock has to do at a moment. */
export interface Wake {
  /** Open nudges whose moment has come and that the user has not been told of, the longest overdue first. */
  readonly toNotice: readonly Nudge[];
  /** Open nudges that become due without a notice, because the user was told of this `dueAt` before. */
  readonly toMark: readonly Nudge[];
  /** Unix ms at which to look again, or null while nothing waits. Never less than a minute ahead. */
  readonly wakeAt: number | null;
}

/** Browsers refuse or stretch alarms that are nearer than this. */
export const SHORTEST_WAIT = 60_000;

/**
 * Which nudges are due now, and when to look again. Only stored moments are compared with the clock: when it jumps
 * ahead, everything it jumped over is due at once; when it is set back, a nudge that was noticed stays due and is not
 * noticed again, and one that waits waits for its moment. In quiet hours nothing is noticed: what comes in them is
 * noticed at their end.
 * @param nudges in any order, at least all that are open; the others are passed over
 * @param now Unix ms
 * @param loudFrom the first moment from another one on that is in no quiet hours; never earlier for a later one
 */
export function wakeFor(
  nudges: readonly Nudge[],
  now: number,
  loudFrom: (at: number) => number = (at) => at,
): Wake {
  const open = nudges.filter(isOpen);
  const come = open.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt);
  const fresh = come.filter(({ noticedAt }) => noticedAt === null);
  const isQuiet = loudFrom(now) > now;
  const waiting = open.filter(({ dueAt, noticedAt }) => noticedAt === null && (isQuiet || dueAt > now));
  const next = waiting.map(({ dueAt }) => Math.max(dueAt, now)).reduce((a, b) => Math.min(a, b), Infinity);
  return {
    toNotice: isQuiet ? [] : fresh,
    toMark: come.filter(({ noticedAt, state }) => noticedAt !== null && state === 'waiting'),
    wakeAt: waiting.length === 0 ? null : Math.max(loudFrom(next), now + SHORTEST_WAIT),
  };
}
