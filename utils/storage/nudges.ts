import { Dexie } from 'dexie';
import { CallError } from '../messaging/call-error.ts';
import type { NudgeRow } from '../messaging/calls/nudges.ts';
import type { Nudge, NudgeState } from '../nudges/nudge.ts';
import { reasonOr } from '../nudges/reason.ts';
import { added, type NewNudge } from '../nudges/transitions.ts';
import type { Database } from './database.ts';
import { personNow } from './person-now.ts';
import type { PersonRow } from './rows.ts';

/**
 * Sets a nudge. When this resolves, it is on the disk; one that is there already stays as it is.
 * @throws CallError `not-found` for a client that is not there
 */
export function addNudge(db: Database, given: Omit<NewNudge, 'account'>, now: number): Promise<void> {
  return db.transaction('rw', db.nudges, db.persons, db.merges, async () => {
    if (await db.nudges.get(given.id)) return;
    const person = await personNow(db, given.person);
    if (!person) throw new CallError('not-found');
    const reason = reasonOr(given.reason, person.name);
    await db.nudges.add(added({ ...given, reason, person: person.id, account: person.account }, now));
  });
}

/** Changes one nudge by a transition; nothing is written where it changes nothing. @throws CallError `not-found` */
export function changeNudge(db: Database, id: string, change: (nudge: Nudge) => Nudge): Promise<void> {
  return db.transaction('rw', db.nudges, async () => {
    const nudge = await db.nudges.get(id);
    if (!nudge) throw new CallError('not-found');
    const changed = change(nudge);
    if (changed !== nudge) await db.nudges.put(changed);
  });
}

/** Which nudges a view wants. */
export interface NudgeQuery {
  /** Null for everybody's. */
  readonly person: string | null;
  readonly states: readonly NudgeState[];
  readonly limit: number;
}

/** Nudges with the names of their clients, the soonest or longest overdue first, read from the index alone. */
export async function listNudges(db: Database, { person, states, limit }: NudgeQuery): Promise<NudgeRow[]> {
  const index = person === null ? '[state+dueAt]' : '[person+state+dueAt]';
  const found = await Promise.all(
    [...new Set(states)].map((state) => {
      const start = person === null ? [state] : [person, state];
      const range = db.nudges.where(index).between([...start, Dexie.minKey], [...start, Dexie.maxKey]);
      return range.limit(limit).toArray();
    }),
  );
  const rows = found.flat().sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
  return withNames(db, rows.slice(0, limit));
}

/** One nudge with its client's name, or null. */
export async function nudgeById(db: Database, id: string): Promise<NudgeRow | null> {
  const nudge = await db.nudges.get(id);
  const [row] = nudge ? await withNames(db, [nudge]) : [];
  return row ?? null;
}

/** Nudges with the names and addresses of their clients. */
export async function withNames(db: Database, nudges: readonly Nudge[]): Promise<NudgeRow[]> {
  const persons = await personsById(
    db,
    nudges.map(({ person }) => person),
  );
  return nudges.map((nudge) => named(nudge, persons));
}

/** From so many clients on a range is read first. */
const MANY = 100;

/**
 * The clients of these ids, each read once however often it is named. A row of a range costs a quarter of a row that is
 * asked for by itself, so where many are wanted the table's first rows are read in one piece: most users have not many
 * clients more than those.
 */
export async function personsById(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> {
  const wanted = new Set(ids);
  const most = wanted.size < MANY ? 0 : 2 * wanted.size;
  const first = most === 0 ? [] : await db.persons.limit(most).toArray();
  const found = new Map(first.filter(({ id }) => wanted.has(id)).map((row) => [row.id, row]));
  // The whole table was read: who is not among them is nowhere.
  if (first.length < most) return found;
  const others = await db.persons.bulkGet([...wanted].filter((id) => !found.has(id)));
  for (const row of others) if (row) found.set(row.id, row);
  return found;
}

/** One nudge with the name of its client. */
export function named(nudge: Nudge, persons: ReadonlyMap<string, PersonRow>): NudgeRow {
  const person = persons.get(nudge.person);
  const address = person?.addresses[0] ?? '';
  return { ...nudge, personName: person?.name ?? address, address };
}
