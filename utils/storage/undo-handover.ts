import { LEDGER_NAMES } from '../ledgers/ledgers.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Database } from './database.ts';
import { followAnew } from './follow-ledgers.ts';
import { type AskChange, isHandover, type PersonChange } from './handover-event.ts';
import { rangeOf } from './handover-shelf.ts';
import { tableOf, undoEvents } from './ledgers.ts';

/**
 * Takes a hand-over back, all of it. A client who came with it stays where something has been kept about them since.
 * A second time it does nothing.
 * @throws CallError `not-found` once the event is swept, `changed-since` where an entry or an ask has been changed
 *   again: nothing is changed then
 */
export function undoHandover(db: Database, id: string, now: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const event = await db.events.get(id);
    if (!event || !isHandover(event)) throw new CallError('not-found');
    if (event.undoneAt !== null) return;
    const { asks, persons } = event.handover;
    await takeAsksBack(db, asks);
    await undoEvents(db, [id], now);
    await withoutFollowed(
      db,
      persons.map((person) => person.id),
    );
    for (const person of persons) await takePersonBack(db, person, now);
  });
}

/** What came back by itself of what came in goes with it; what still should come back is found again at the next look. */
async function withoutFollowed(db: Database, persons: readonly string[]): Promise<void> {
  await db.nudges
    .where('person')
    .anyOf(persons)
    .filter(({ source, previous }) => source === 'followed' && previous === null)
    .delete();
  await followAnew(db);
}

async function takeAsksBack(db: Database, changes: readonly AskChange[]): Promise<void> {
  const held = await db.asks.bulkGet(changes.map(({ id }) => id));
  if (changes.some(({ updatedAt }, place) => held[place]?.updatedAt !== updatedAt)) {
    throw new CallError('changed-since');
  }
  await db.asks.bulkDelete(changes.flatMap(({ id, before }) => (before ? [] : [id])));
  await db.asks.bulkPut(changes.flatMap(({ before }) => before ?? []));
}

async function takePersonBack(db: Database, change: PersonChange, now: number): Promise<void> {
  const { id, isNew } = change;
  const row = await db.persons.get(id);
  if (!row) return;
  if (isNew) {
    if (!(await isSpokenOf(db, id))) await db.persons.delete(id);
    return;
  }
  const addresses = row.addresses.filter((address) => !change.addresses.includes(address));
  if (addresses.length > 0) await db.persons.put({ ...row, addresses, updatedAt: now });
}

/** Whether anything stands here about a client. */
async function isSpokenOf(db: Database, person: string): Promise<boolean> {
  const [from, to] = rangeOf(person);
  const counts = await Promise.all([
    db.moments.where('[person+at]').between(from, to).count(),
    db.notes.where('person').equals(person).count(),
    db.nudges.where('person').equals(person).count(),
    db.asks.where('[person+createdAt]').between(from, to).count(),
    db.forces.where('[person+kind+updatedAt]').between(from, to).count(),
    ...LEDGER_NAMES.map((ledger) =>
      tableOf(db, ledger).where('[person+state+day]').between(from, to).count(),
    ),
  ]);
  return counts.some((count) => count > 0);
}
