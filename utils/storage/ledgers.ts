import { type Collection, Dexie, type Table } from 'dexie';
import type { Entry } from '../ledgers/entry.ts';
import {
  type EntryChange,
  LEDGER_NAMES,
  type LedgerEvent,
  type LedgerName,
  type Ledgers,
} from '../ledgers/ledgers.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Changed } from '../messaging/calls/ledgers.ts';
import type { Database } from './database.ts';
import { newId } from './new-id.ts';
import { personNow } from './person-now.ts';

/*
 * The ledgers share one kind of table. Every change by the user is written together with an event that can take it
 * back, in one transaction: a worker killed in the middle leaves either both or neither. By the event the nudges
 * follow the change too (`follow-ledgers.ts`).
 */

/** A ledger's own table. */
export function tableOf<Name extends LedgerName>(db: Database, ledger: Name): Table<Ledgers[Name], string> {
  return db.table<Ledgers[Name], string>(ledger);
}

/**
 * Adds an entry. One of the same origin that is there already stays as it is: what two windows confirm is one.
 * @param again what the user's own word makes of one that is there already: it may open one that was refused
 * @throws CallError `not-found` for a client that is not there
 */
export function addEntry<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  entry: Ledgers[Name],
  now: number,
  again: (held: Ledgers[Name]) => Ledgers[Name] = (held) => held,
): Promise<Changed> {
  const table = tableOf(db, ledger);
  return db.transaction('rw', table, db.events, db.persons, db.merges, async () => {
    const held = await table.where('[account+origin]').equals([entry.account, entry.origin]).first();
    if (held) {
      const changed = again(held);
      if (changed === held) return { event: null };
      const after = later(held, changed);
      await table.put(after);
      return record(db, [{ ledger, id: held.id, before: held, after }], now);
    }
    const whose = await personNow(db, entry.person);
    if (!whose) throw new CallError('not-found');
    const added = { ...entry, person: whose.id };
    await table.add(added);
    return record(db, [{ ledger, id: entry.id, before: null, after: added }], now);
  });
}

/**
 * Changes entries by one transition; what it leaves as it was is not written.
 * @throws CallError `not-found` where one of them is not there; nothing is changed then
 */
export function changeEntries<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  ids: readonly string[],
  change: (entry: Ledgers[Name]) => Ledgers[Name],
  now: number,
): Promise<Changed> {
  const table = tableOf(db, ledger);
  return db.transaction('rw', table, db.events, async () => {
    const held = await table.bulkGet([...new Set(ids)]);
    const changes = held.flatMap((before): EntryChange[] => {
      if (!before) throw new CallError('not-found');
      const after = change(before);
      return after === before ? [] : [{ ledger, id: before.id, before, after: later(before, after) }];
    });
    if (changes.length === 0) return { event: null };
    await table.bulkPut(changes.map(({ after }) => after as Ledgers[Name]));
    return record(db, changes, now);
  });
}

/** Two changes of one entry never bear the same time, also of a clock that was set back: `undoEvents` tells them by it. */
function later<One extends Entry>(before: One, after: One): One {
  return after.updatedAt > before.updatedAt ? after : { ...after, updatedAt: before.updatedAt + 1 };
}

async function record(db: Database, changes: readonly EntryChange[], now: number): Promise<Changed> {
  const event: LedgerEvent = { id: newId(now), at: now, changes, undoneAt: null, unfollowed: 1 };
  await db.events.add(event);
  return { event: event.id };
}

/**
 * Takes changes back, the last first, all of them or none. A second time it does nothing.
 * @throws CallError `not-found` once an event is swept, `changed-since` where an entry has been changed again:
 *   nothing is changed then
 */
export function undoEvents(db: Database, ids: readonly string[], now: number): Promise<void> {
  return db.transaction('rw', [...LEDGER_NAMES, 'events'], async () => {
    for (const id of [...ids].reverse()) {
      const event = await db.events.get(id);
      if (!event) throw new CallError('not-found');
      if (event.undoneAt !== null) continue;
      for (const ledger of new Set(event.changes.map((change) => change.ledger))) {
        await takeBack(
          db.table<Entry, string>(ledger),
          event.changes.filter((change) => change.ledger === ledger),
        );
      }
      await db.events.put({ ...event, undoneAt: now, unfollowed: 1 });
    }
  });
}

async function takeBack(table: Table<Entry, string>, changes: readonly EntryChange[]): Promise<void> {
  const held = await table.bulkGet(changes.map(({ id }) => id));
  if (changes.some(({ after }, place) => held[place]?.updatedAt !== after?.updatedAt)) {
    throw new CallError('changed-since');
  }
  await table.bulkDelete(changes.flatMap(({ id, before }) => (before ? [] : [id])));
  // Clients that became one since stay one.
  const whose = (place: number) => held[place]?.person;
  await table.bulkPut(
    changes.flatMap(({ before }, place) =>
      before ? [{ ...before, person: whose(place) ?? before.person }] : [],
    ),
  );
}

/** How long a change can be taken back. */
const KEPT_MS = 30 * 86_400_000;

/** Forgets the events of changes that nobody takes back any more. */
export function sweepEvents(db: Database, now: number): Promise<number> {
  return db.events
    .where('at')
    .below(now - KEPT_MS)
    .delete();
}

/** The entries of a client in one state, those whose day comes first in front. */
export function entriesOf<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  person: string,
  state: Ledgers[Name]['state'],
  most: number,
): Promise<Ledgers[Name][]> {
  return byDay(db, ledger, person, state).limit(most).toArray();
}

/** The entries of a client in one state, those whose day comes last in front; of one day the one made last. */
export function lastEntriesOf<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  person: string,
  state: Ledgers[Name]['state'],
  most: number,
): Promise<Ledgers[Name][]> {
  return byDay(db, ledger, person, state).reverse().limit(most).toArray();
}

function byDay<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  person: string,
  state: Ledgers[Name]['state'],
): Collection<Ledgers[Name], string> {
  return tableOf(db, ledger)
    .where('[person+state+day]')
    .between([person, state, Dexie.minKey], [person, state, Dexie.maxKey]);
}

/** Which of these origins are in a ledger already, in whatever state. */
export async function originsHeld(
  db: Database,
  ledger: LedgerName,
  account: string,
  origins: readonly string[],
): Promise<ReadonlySet<string>> {
  if (origins.length === 0) return new Set();
  const keys = origins.map((origin) => [account, origin]);
  const held = await tableOf(db, ledger).where('[account+origin]').anyOf(keys).toArray();
  return new Set(held.map(({ origin }) => origin));
}
