import { Dexie, type Table } from 'dexie';
import type { RecordLink } from '../clients/record-link.ts';
import { type AskRecord, type FirstAskRecord, fullAsk } from '../judgement/ask-record.ts';
import type { Force } from '../judgement/force.ts';
import type { CareEntry } from '../ledgers/care.ts';
import type { DeliveryEntry } from '../ledgers/delivery.ts';
import type { EndingEntry } from '../ledgers/ending.ts';
import type { ExtraEntry } from '../ledgers/extra.ts';
import type { FactEntry } from '../ledgers/fact.ts';
import type { LedgerEvent } from '../ledgers/ledgers.ts';
import type { OccasionEntry } from '../ledgers/occasion.ts';
import type { PraiseEntry } from '../ledgers/praise.ts';
import type { PromiseEntry } from '../ledgers/promise.ts';
import type { WishEntry } from '../ledgers/wish.ts';
import type { MarkedNote } from '../notes/marks.ts';
import { type FirstNudge, fullNudge } from '../nudges/full-nudge.ts';
import type { Nudge } from '../nudges/nudge.ts';
import { DatabaseFailure, failureOf } from './failure.ts';
import type { Merge } from './merge-persons.ts';
import type { MetaRow, MomentRow, PersonRow } from './rows.ts';

export const DATABASE_NAME = 'ovation';
/** Raised by one with every change of the tables; each change adds and never takes away. */
export const DATABASE_VERSION = 5;

/** Every question that is asked of a table has its index here; a question without one is not asked. */
const TABLES_1 = {
  persons: 'id, *addresses, lastAt, [account+nameKey], [account+companyDomain]',
  moments: 'id, &siteKey, &[account+fingerprint], [person+at], [person+direction+at]',
  notes: 'id, person, [person+updatedAt], updatedAt, deletedAt, conflictWith',
  asks: 'id, &[account+message], [person+createdAt]',
  nudges: 'id, person, [person+state], [person+state+dueAt], [state+dueAt], dueAt',
  meta: 'key',
};
/**
 * A mail of ours to several clients is a moment of each: the site's name and the fingerprint of a message are unique
 * with the client. Both indexes answer by their first parts too. Rows from before have no recipients, and need none.
 */
const TABLES_2 = {
  moments: 'id, &[siteKey+person], &[account+fingerprint+person], [person+at], [person+direction+at], *to',
};
/**
 * Asks are listed by day, by kind and by client, and found again by kind; and the user's own word on a question is
 * kept to learn from. Asks of the versions before know nothing of what came of them: these few rows are rewritten.
 */
const TABLES_3 = {
  asks:
    'id, &[account+message], [person+createdAt], createdAt, [kind+createdAt], [person+kind+createdAt], ' +
    '[account+kind+createdAt]',
  forces: 'id, &[account+message], [person+kind+updatedAt], [account+kind+updatedAt]',
};

/**
 * One shape for every ledger: found again by what it was read from, listed by state and day for one client and for
 * all; and the events that take changes back.
 */
const LEDGER = 'id, &[account+origin], [person+state+day], [state+day]';
const TABLES_4 = {
  promises: LEDGER,
  wishes: LEDGER,
  facts: LEDGER,
  endings: LEDGER,
  deliveries: LEDGER,
  praise: LEDGER,
  extras: LEDGER,
  occasions: LEDGER,
  cares: LEDGER,
  events: 'id, at',
};
/**
 * An answer ends the nudges that wait for it, found by its thread or by its subject; one that stands for an entry of a
 * ledger is found by the entry; what is waited for, and what follows the ledgers, by its kind. Nudges of the versions
 * before know nothing of either, and what is said of clients nothing of tiers: these few rows are rewritten. Changes that
 * the nudges have not followed yet, and clients with a tier, are the rows that have something in that field.
 */
const TABLES_5 = {
  nudges:
    'id, person, [person+state], [person+state+dueAt], [state+dueAt], dueAt, thread.id, wait.stem, about.entry, ' +
    '[kind+state+dueAt]',
  events: 'id, at, unfollowed',
  cares: `${LEDGER}, tier`,
  /** Records of a CRM, each the one of its key. */
  records: 'id, &key, person',
  /** Clients that became one, to take that back. */
  merges: 'id, into',
};

interface Tables {
  readonly persons: Table<PersonRow, string>;
  readonly moments: Table<MomentRow, string>;
  readonly notes: Table<MarkedNote, string>;
  readonly asks: Table<AskRecord, string>;
  readonly nudges: Table<Nudge, string>;
  readonly forces: Table<Force, string>;
  readonly promises: Table<PromiseEntry, string>;
  readonly wishes: Table<WishEntry, string>;
  readonly facts: Table<FactEntry, string>;
  readonly endings: Table<EndingEntry, string>;
  readonly deliveries: Table<DeliveryEntry, string>;
  readonly praise: Table<PraiseEntry, string>;
  readonly extras: Table<ExtraEntry, string>;
  readonly occasions: Table<OccasionEntry, string>;
  readonly cares: Table<CareEntry, string>;
  readonly events: Table<LedgerEvent, string>;
  readonly records: Table<RecordLink, string>;
  readonly merges: Table<Merge, string>;
  readonly meta: Table<MetaRow, string>;
}
export type Database = Dexie & Tables;

/**
 * Opens the database, creating it only where there is none.
 * @returns a connection that never reopens by itself: once another copy of the extension upgrades the database, this
 *   one is closed for good and its next use fails, because old code would write old rows into new tables
 * @throws DatabaseFailure naming what is wrong; nothing is deleted or made anew then
 */
export async function openDatabase(): Promise<Database> {
  const db = new Dexie(DATABASE_NAME, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  }) as Database;
  db.version(1).stores(TABLES_1);
  db.version(2).stores(TABLES_2);
  db.version(3)
    .stores(TABLES_3)
    .upgrade((old) =>
      old
        .table<FirstAskRecord>('asks')
        .toCollection()
        .modify((row, ref) => {
          ref.value = fullAsk(row);
        }),
    );
  db.version(4).stores(TABLES_4);
  db.version(DATABASE_VERSION)
    .stores(TABLES_5)
    .upgrade(async (old) => {
      await old
        .table<FirstNudge>('nudges')
        .toCollection()
        .modify((row, ref) => {
          ref.value = fullNudge(row);
        });
      await old.table<CareEntry>('cares').toCollection().modify({ tier: null });
    });
  db.on('versionchange', () => db.close({ disableAutoOpen: true }));
  db.on('ready', refuseNewer);
  try {
    await refuseNewerBeforeOpening();
    await openOrBlocked(db);
  } catch (error) {
    db.close({ disableAutoOpen: true });
    throw failureOf(error);
  }
  return db;
}

/** Dexie waits for a blocked upgrade without end; the user should hear of it instead. */
function openOrBlocked(db: Database): Promise<unknown> {
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new DatabaseFailure('blocked-open')));
  });
  return Promise.race([db.open(), blocked]);
}

/** Dexie multiplies its versions by ten. Asked of an unknown newer version, it would open it, and even mend it. */
async function refuseNewerBeforeOpening(): Promise<void> {
  const stored = await Dexie.dependencies.indexedDB.databases();
  const ours = stored.find(({ name }) => name === DATABASE_NAME);
  if ((ours?.version ?? 0) > DATABASE_VERSION * 10) throw new DatabaseFailure('newer-version');
}

/** The second look, at the connection itself: an upgrade may have come between the first look and the opening. */
function refuseNewer(db: Dexie): void {
  if (db.backendDB().version > DATABASE_VERSION * 10) throw new DatabaseFailure('newer-version');
}
