import { Dexie } from 'dexie';
import type { Force } from '../judgement/force.ts';
import { habits, type KeptHabit, learned } from '../judgement/gate/learned.ts';
import type { Habit } from '../judgement/judgement.ts';
import type { AskKind } from '../mail/reading.ts';
import type { HabitKey, LearnedRow } from '../messaging/calls/learned.ts';
import type { Database } from './database.ts';
import type { PersonRow } from './rows.ts';

/** How many of the newest words on a kind bear on a judgement. */
const OF_CLIENT = 10;
const OF_KIND = 50;

/**
 * Keeps the user's word on one message to learn from; the word said last on a message stands for it.
 * @param names all names of the message
 * @param force null where the user left it to Ovation again
 */
export function keepForce(
  db: Database,
  account: string,
  names: readonly string[],
  force: Force | null,
): Promise<void> {
  return db.transaction('rw', db.forces, async () => {
    const held = await db.forces
      .where('[account+message]')
      .anyOf(names.map((name) => [account, name]))
      .toArray();
    await db.forces.bulkDelete(held.map(({ id }) => id));
    if (force) await db.forces.add(force);
  });
}

/** What the user's words lean to for this client, for each of these kinds. */
export async function habitsFor(
  db: Database,
  { id, account }: PersonRow,
  kinds: readonly AskKind[],
): Promise<Habit[]> {
  const found = await Promise.all(
    [...new Set(kinds)].map(async (kind) => {
      const [own, all] = await Promise.all([
        newestOf(db, '[person+kind+updatedAt]', id, kind, OF_CLIENT),
        newestOf(db, '[account+kind+updatedAt]', account, kind, OF_KIND),
      ]);
      const once = new Map([...own, ...all].map((force) => [force.id, force]));
      return learned([...once.values()], { person: id, kind });
    }),
  );
  return found.filter((habit) => habit !== null);
}

/** Everything that was learned, with the names of the clients it is about; the newest first. */
export async function listLearned(db: Database): Promise<LearnedRow[]> {
  const kept = habits(await db.forces.toArray());
  const persons = await db.persons.bulkGet(kept.map(({ person }) => person ?? ''));
  return kept.map(({ forces: _, ...habit }, place) => ({
    ...habit,
    personName: habit.person === null ? null : (persons[place]?.name ?? habit.person),
  }));
}

/**
 * Forgets the words on what one habit is about, or all of them, so that nothing older shows from under them.
 * @returns what is gone
 */
export function forgetForces(db: Database, habit: HabitKey | 'all'): Promise<Force[]> {
  return db.transaction('rw', db.forces, async () => {
    const all = await db.forces.toArray();
    const gone =
      habit === 'all'
        ? all
        : habits(all)
            .filter((one) => isSame(one, habit))
            .flatMap(({ forces }) => forces);
    await db.forces.bulkDelete(gone.map(({ id }) => id));
    return gone;
  });
}

/** Brings forgotten words back. A message on which another word was said since keeps the newer one. */
export function restoreForces(db: Database, forces: readonly Force[]): Promise<void> {
  return db.transaction('rw', db.forces, async () => {
    const held = await db.forces
      .where('[account+message]')
      .anyOf(forces.map(({ account, message }) => [account, message]))
      .toArray();
    const names = new Set(held.map(({ account, message }) => `${account}\n${message}`));
    await db.forces.bulkPut(forces.filter(({ account, message }) => !names.has(`${account}\n${message}`)));
  });
}

function isSame(one: KeptHabit, other: HabitKey): boolean {
  return one.account === other.account && one.kind === other.kind && one.person === other.person;
}

function newestOf(
  db: Database,
  index: '[person+kind+updatedAt]' | '[account+kind+updatedAt]',
  whose: string,
  kind: AskKind,
  limit: number,
): Promise<Force[]> {
  return db.forces
    .where(index)
    .between([whose, kind, Dexie.minKey], [whose, kind, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}
