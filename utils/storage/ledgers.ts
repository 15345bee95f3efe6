import { Dexie, type Table } from 'dexie';
import type { Entry } from '../ledgers/entry.ts';
import type { EntryChange, LedgerEvent, LedgerName, Ledgers } from '../ledgers/ledgers.ts';
import { CallError } from '../messaging/call-error.ts';
import type { Changed } from '../messaging/calls/ledgers.ts';
import type { Database } from './database.ts';
import { newId } from './new-id.ts';

/*
 * The ledgers share one kind of table. Every change by the user is written together with an event that can take it
 * back, in one transaction: a worker killed in the middle leaves either both or neither.
 */

/** A ledger's own table. */
export function tableOf<Name extends LedgerName>(db: Database, ledger: Name): Table<Ledgers[Name], string> {
  return db.table<Ledgers[Name], string>(ledger);
}

/**
 * Adds an entry. One of the same origin that is there already stays as it is: what two windows confirm is one.
 * @throws CallError `not-found` for a client that is not there
 */
export function addEntry<Name extends LedgerName>(
  db: Database,
  ledger: Name,
  entry: Ledgers[Name],
  now: number,
): Promise<Changed> {
  const table = tableOf(db, ledger);
  return db.transaction('rw', table, db.events, db.persons, async () => {
    const held = await table.where('[account+origin]').equals([entry.account, entry.origin]).first();
    if (held) return { event: null };
    if (!(await db.persons.get(entry.person))) throw new CallError('not-found');
    await table.add(entry);
    return record(db, [{ ledger, id: entry.id, before: null, after: entry }], now);
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
      return after === before ? [] : [{ ledger, id: before.id, before, after }];
    });
    if (changes.length === 0) return { event: null };
    await table.bulkPut(changes.map(({ after }) => after as Ledgers[Name]));
    return record(db, changes, now);
  });
}

async function record(db: Database, changes: readonly EntryChange[], now: number): Promise<Changed> {
  const event: LedgerEvent = { id: newId(now), at: now, changes, undoneAt: null };
  await db.events.add(event);
  return { event: event.id };
}

/**
 * Takes a change back, all of it. A second time it does nothing.
 * @throws CallError `not-found` once the event is swept, `changed-since` where an entry has been changed again:
 *   nothing is changed then
 */
export function undoEvent(db: Database, id: string, now: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const event = await db.events.get(id);
    if (!event) throw new CallError('not-found');
    if (event.undoneAt !== null) return;
    for (const { ledger, id: entry, before, after } of event.changes) {
      const table = db.table<Entry, string>(ledger);
      const held = await table.get(entry);
      if (held?.updatedAt !== after?.updatedAt) throw new CallError('changed-since');
      if (before) await table.put(before);
      else await table.delete(entry);
    }
    await db.events.put({ ...event, undoneAt: now });
  });
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
  return tableOf(db, ledger)
    .where('[person+state+day]')
    .between([person, state, Dexie.minKey], [person, state, Dexie.maxKey])
    .limit(most)
    .toArray();
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
