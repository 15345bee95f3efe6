import { Dexie } from 'dexie';
import { NO_DAY } from '../ledgers/entry.ts';
import type { LedgerName, Ledgers } from '../ledgers/ledgers.ts';
import type { TouchClock } from '../nudges/keep-in-touch.ts';
import { houseOf } from './circumstances.ts';
import type { Database } from './database.ts';
import { followDeliveries, followOccasions, followPromises, spanOf } from './follow-entries.ts';
import { followWeek } from './follow-week.ts';
import { nudgesAbout, openOfKind } from './followed-nudges.ts';
import { followTouch, followTouchOf } from './keep-in-touch.ts';
import { entriesOf, tableOf } from './ledgers.ts';
import { rollOccasions } from './occasions.ts';

/*
 * The nudges that follow the ledgers. Every change of a ledger leaves an event that says so itself, so that a worker
 * that dies before the nudges have followed leaves it to the next; and once a day, and after an import, everything is
 * gone through. A wake at which there is nothing to follow costs two short reads.
 */

/** The row of `meta` that says for which day, zone and habits everything was gone through. */
const FOLLOWED = 'followed';
/** With more entries than these it is less to go through everything. */
const MANY = 500;

/** Brings the nudges in line with the ledgers. A second time it does nothing. @returns whether any nudge was changed */
export async function followLedgers(db: Database, clock: TouchClock): Promise<boolean> {
  const [known, fresh] = await db.transaction('r', db.meta, db.events, () =>
    Promise.all([db.meta.get(FOLLOWED), unfollowed(db).limit(1).primaryKeys()]),
  );
  if (known?.value === markOf(clock) && fresh.length === 0) return false;
  return db.transaction('rw', tablesOf(db), async () => {
    const mark = markOf(clock);
    const before = (await db.meta.get(FOLLOWED))?.value;
    const isWhole = before === mark;
    const changed = isWhole ? await changedEntries(db) : null;
    const moved = await followWeek(db, calendarIn(before), clock);
    const written = changed ? await followChanged(db, changed, clock) : await followAll(db, clock);
    await unfollowed(db).modify((event) => {
      delete (event as { unfollowed?: 1 }).unfollowed;
    });
    if (!isWhole) await db.meta.put({ key: FOLLOWED, value: mark });
    return written || moved;
  });
}

/**
 * The next look goes through everything, because rows came in, or became somebody else's, and left no event. Inside a
 * transaction over `meta`.
 */
export async function followAnew(db: Database): Promise<void> {
  await db.meta.delete(FOLLOWED);
}

/**
 * What a contact with clients changes: the nudge to keep in touch ends and begins anew, and what follows a delivery is
 * put off. @returns whether any nudge was changed
 */
export function followContact(db: Database, persons: readonly string[], clock: TouchClock): Promise<boolean> {
  return db.transaction('rw', tablesOf(db), async () => {
    const written = [await followDeliveriesOf(db, persons, clock)];
    for (const person of persons) written.push(await followTouchOf(db, person, clock));
    return written.includes(true);
  });
}

/** Everything that is read or written on the way; whoever writes elsewhere need not wait. */
function tablesOf(db: Database) {
  const { nudges, promises, occasions, deliveries, cares, endings, persons, events, meta } = db;
  return [nudges, promises, occasions, deliveries, cares, endings, persons, events, meta];
}

function markOf(clock: TouchClock): string {
  const { zone, locale, calendar, tiers, offDays } = clock;
  return JSON.stringify([spanOf(clock).today, zone, locale, calendar ?? null, tiers, offDays ?? null]);
}

/** The working days in a mark, or undefined where it holds none. */
function calendarIn(mark: unknown): unknown {
  if (typeof mark !== 'string') return undefined;
  const [, , , calendar] = JSON.parse(mark) as readonly unknown[];
  return calendar;
}

function unfollowed(db: Database) {
  return db.events.where('unfollowed').equals(1);
}

async function followAll(db: Database, clock: TouchClock): Promise<boolean> {
  const { today, until } = spanOf(clock);
  await rollOccasions(db, today);
  const open = <Name extends LedgerName>(ledger: Name): Promise<Ledgers[Name][]> =>
    tableOf(db, ledger)
      .where('[state+day]')
      // What has no day has no nudge.
      .between(['open', Dexie.minKey], ['open', until < NO_DAY ? until : NO_DAY], true, true)
      .toArray();
  const [promises, occasions, deliveries] = await Promise.all([
    open('promises'),
    open('occasions'),
    open('deliveries'),
  ]);
  const written = [
    await followPromises(db, promises, await openOfKind(db, 'promise'), clock),
    await followOccasions(db, occasions, await openOfKind(db, 'occasion'), clock),
    await followDeliveries(db, deliveries, await openOfKind(db, 'layer'), clock),
    await followTouch(db, clock),
  ];
  return written.includes(true);
}

/** What was changed: the ids by ledger, and of whom something was said that holds or brings nudges of their own. */
interface Changed {
  readonly ids: ReadonlyMap<LedgerName, readonly string[]>;
  readonly cared: readonly string[];
  readonly sore: readonly string[];
}

/** Null where it is too much to go through one by one. */
async function changedEntries(db: Database): Promise<Changed | null> {
  const events = await unfollowed(db).limit(MANY).toArray();
  const changes = events.flatMap((event) => event.changes);
  if (events.length === MANY || changes.length > MANY) return null;
  const by = Map.groupBy(changes, ({ ledger }) => ledger);
  const persons = (ledger: LedgerName) => [
    ...new Set(by.get(ledger)?.flatMap(({ before, after }) => (after ?? before)?.person ?? [])),
  ];
  return {
    ids: new Map([...by].map(([ledger, list]) => [ledger, [...new Set(list.map(({ id }) => id))]])),
    cared: persons('cares'),
    sore: persons('endings'),
  };
}

async function followChanged(db: Database, changed: Changed, clock: TouchClock): Promise<boolean> {
  const idsOf = (ledger: LedgerName) => changed.ids.get(ledger) ?? [];
  const of = async <Name extends LedgerName>(ledger: Name): Promise<Ledgers[Name][]> =>
    (await tableOf(db, ledger).bulkGet([...idsOf(ledger)])).filter((one) => one !== undefined);
  const about = (ledger: 'promises' | 'occasions' | 'deliveries') => nudgesAbout(db, ledger, idsOf(ledger));
  const written = [
    await followPromises(db, await of('promises'), await about('promises'), clock),
    await followOccasions(db, await of('occasions'), await about('occasions'), clock),
    await followDeliveries(db, await of('deliveries'), await about('deliveries'), clock),
    // A complaint of one holds back what follows the deliveries to the whole house.
    await followDeliveriesOf(db, [...changed.cared, ...(await housesOf(db, changed.sore))], clock),
  ];
  for (const person of changed.cared) written.push(await followTouchOf(db, person, clock));
  return written.includes(true);
}

async function followDeliveriesOf(
  db: Database,
  persons: readonly string[],
  clock: TouchClock,
): Promise<boolean> {
  const found = await Promise.all(
    [...new Set(persons)].map((person) => entriesOf(db, 'deliveries', person, 'open', MANY)),
  );
  const deliveries = found.flat();
  const ids = deliveries.map(({ id }) => id);
  return followDeliveries(db, deliveries, await nudgesAbout(db, 'deliveries', ids), clock);
}

async function housesOf(db: Database, persons: readonly string[]): Promise<string[]> {
  const rows = (await db.persons.bulkGet([...persons])).filter((row) => row !== undefined);
  const houses = await Promise.all(rows.map((row) => houseOf(db, row)));
  return [...persons, ...houses.flat()];
}
