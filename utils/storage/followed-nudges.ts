import { Dexie } from 'dexie';
import { type Following, followUp } from '../nudges/follow/follow.ts';
import type { Followed } from '../nudges/follow/followed.ts';
import type { NUDGED_LEDGERS, Nudge, NudgeKind } from '../nudges/nudge.ts';
import type { Database } from './database.ts';

/** Every open nudge of a kind. */
export async function openOfKind(db: Database, kind: NudgeKind): Promise<Nudge[]> {
  const open = await Promise.all(
    (['waiting', 'due'] as const).map((state) =>
      db.nudges
        .where('[kind+state+dueAt]')
        .between([kind, state, Dexie.minKey], [kind, state, Dexie.maxKey])
        .toArray(),
    ),
  );
  return open.flat();
}

/** The nudges of some entries, in whatever state. */
export async function nudgesAbout(
  db: Database,
  ledger: (typeof NUDGED_LEDGERS)[number],
  entries: readonly string[],
): Promise<Nudge[]> {
  const found = await db.nudges.where('about.entry').anyOf(entries).toArray();
  return found.filter(({ about }) => about?.ledger === ledger);
}

/**
 * Writes what makes the nudges be what is wanted.
 * @param held those that are open, and others; those of the wanted ids that are not among them are fetched
 * @returns whether anything was written
 */
export async function writeFollowing(
  db: Database,
  held: readonly Nudge[],
  wanted: readonly Followed[],
  endedBy: Following['endedBy'],
  now: number,
): Promise<boolean> {
  const known = new Set(held.map(({ id }) => id));
  const missing = wanted.map(({ id }) => id).filter((id) => !known.has(id));
  const others = (await db.nudges.bulkGet(missing)).filter((nudge) => nudge !== undefined);
  const rows = followUp({ held: [...held, ...others], wanted, endedBy }, now);
  const over = rows.filter(({ state }) => state === 'done');
  const clients = await db.persons.bulkGet(over.map(({ person }) => person));
  // Of a client who is not here any more nothing stays.
  const gone = new Set(over.filter((row, at) => nobodySaw(row) || !clients[at]));
  await db.nudges.bulkDelete([...gone].map(({ id }) => id));
  await db.nudges.bulkPut(rows.filter((row) => !gone.has(row)));
  return rows.length > 0;
}

/** One that was over before anybody was told of it, or touched it, leaves no row behind. */
function nobodySaw({ state, noticedAt, previous }: Nudge): boolean {
  return state === 'done' && noticedAt === null && previous === null;
}
