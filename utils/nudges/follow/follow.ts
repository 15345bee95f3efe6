import type { Ended, Nudge } from '../nudge.ts';
import { added, isOpen } from '../transitions.ts';
import type { Followed } from './followed.ts';

/** What there is against what there should be. */
export interface Following {
  /** Nudges that follow the same things: all that are open, and those of the wanted ids that are not. */
  readonly held: readonly Nudge[];
  readonly wanted: readonly Followed[];
  /** What ended one that is not wanted any more; null leaves it as it is. */
  readonly endedBy: (nudge: Nudge) => Ended['by'] | null;
}

/**
 * The rows to write so that the nudges are what their entries want: what is missing is added, what changed is brought
 * along, what is not wanted is ended. What the user did to one stands: done and let go it stays so, and put off it comes
 * on the day they put it off to. A second time it writes nothing.
 * @param now Unix ms
 */
export function followUp({ held, wanted, endedBy }: Following, now: number): Nudge[] {
  const byId = new Map(held.map((nudge) => [nudge.id, nudge]));
  const ids = new Set(wanted.map(({ id }) => id));
  const brought = wanted.flatMap((one) => {
    const nudge = byId.get(one.id);
    const after = nudge ? broughtAlong(nudge, one, now) : begun(one, now);
    return after === nudge ? [] : [after];
  });
  const gone = held.flatMap((nudge) => {
    const by = isOpen(nudge) && nudge.source === 'followed' && !ids.has(nudge.id) ? endedBy(nudge) : null;
    return by === null
      ? []
      : [{ ...nudge, state: 'done', endedBy: { by, at: now }, updatedAt: now } as const];
  });
  return [...brought, ...gone];
}

/** Nobody set it, so there is nothing to take back yet. What should have come by now comes now. */
function begun(wanted: Followed, now: number): Nudge {
  const given = { ...wanted, dueAt: Math.max(wanted.dueAt, now), thread: null, source: 'followed' } as const;
  return { ...added(given, now), previous: null };
}

function broughtAlong(nudge: Nudge, { dueAt: ideal, reason }: Followed, now: number): Nudge {
  // What was settled and is open again, or whose contact was none, comes back as it stood.
  const isBack = nudge.endedBy?.by === 'entry' || nudge.endedBy?.by === 'contact';
  if (!isOpen(nudge) && !isBack) return nudge;
  const dueAt = nudge.previous === null ? movedTo(nudge.dueAt, ideal, now) : nudge.dueAt;
  const isSame = dueAt === nudge.dueAt;
  if (!isBack && isSame && reason === nudge.reason) return nudge;
  const noticedAt = isSame ? nudge.noticedAt : null;
  const state = isOpen(nudge) && isSame ? nudge.state : 'waiting';
  return { ...nudge, reason, dueAt, noticedAt, state, endedBy: null, updatedAt: now };
}

/** One that has come stays where it came, as long as it should have come by now. */
function movedTo(dueAt: number, ideal: number, now: number): number {
  if (ideal > now) return ideal;
  return Math.min(dueAt, now);
}
