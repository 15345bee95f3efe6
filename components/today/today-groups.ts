import type { LosingTouch, NudgeRow, Today } from '../../utils/messaging/calls/nudges.ts';
import type { NudgeKind } from '../../utils/nudges/nudge.ts';
import { daysBetween } from '../look/days.ts';

/** A client one is losing touch with, and the nudge that says so, where it is open. */
export interface Losing {
  readonly client: LosingTouch;
  readonly nudge: NudgeRow | null;
}

export interface TodayGroups {
  readonly late: readonly NudgeRow[];
  readonly today: readonly NudgeRow[];
  readonly soon: readonly NudgeRow[];
  /** Answers that are waited for and not due yet. */
  readonly waiting: readonly NudgeRow[];
  readonly losing: readonly Losing[];
}

/**
 * Everything to be done, in groups. A client one is losing touch with stands in that group alone, together with the nudge
 * to write to them: never twice.
 * @param now Unix ms; days are those of this machine's zone
 * @param kind only this one, or null for all
 */
export function todayGroups(today: Today, now: number, kind: NudgeKind | null): TodayGroups {
  const asked = askedOf(today);
  const isAsked = (row: NudgeRow) => asked.get(row.person) === row;
  const fits = (row: NudgeRow) => kind === null || row.kind === kind;
  const due = today.due.filter((row) => fits(row) && !isAsked(row));
  const ahead = ({ dueAt }: NudgeRow) => daysBetween(now, dueAt);
  return {
    late: due.filter((row) => ahead(row) < 0),
    today: due.filter((row) => ahead(row) === 0),
    soon: due.filter((row) => ahead(row) > 0),
    waiting: today.waiting.filter(fits),
    losing:
      kind === null || kind === 'keep-in-touch'
        ? today.losing.map((client) => ({ client, nudge: asked.get(client.person) ?? null }))
        : [],
  };
}

/** The nudges that stand with the clients one is losing touch with. */
function askedOf({ due, losing }: Today): ReadonlyMap<string, NudgeRow> {
  const lost = new Set(losing.map(({ person }) => person));
  const asked = new Map<string, NudgeRow>();
  for (const row of due) {
    const isFirst = row.kind === 'keep-in-touch' && lost.has(row.person) && !asked.has(row.person);
    if (isFirst) asked.set(row.person, row);
  }
  return asked;
}

/** What is late or for today, and whom one is to write to because one is losing touch. @param now Unix ms */
export function pressingIn({ late, today, losing }: TodayGroups, now: number): NudgeRow[] {
  const asked = losing.flatMap(({ nudge }) => nudge ?? []);
  return [...late, ...today, ...asked.filter(({ dueAt }) => daysBetween(now, dueAt) <= 0)];
}

/** How many of each kind there are, each counted where it stands; a kind of which there is none is left out. */
export function kindCounts(today: Today): ReadonlyMap<NudgeKind, number> {
  const counts = new Map<NudgeKind, number>();
  const { late, today: now, soon, waiting, losing } = todayGroups(today, 0, null);
  const count = (kind: NudgeKind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { kind } of [...late, ...now, ...soon, ...waiting]) count(kind);
  for (const _ of losing) count('keep-in-touch');
  return counts;
}
