import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type NudgeClock, startNudgeClock } from '../../../../entrypoints/background/nudges/clock.ts';
import { showNotice, type Telling } from '../../../../entrypoints/background/nudges/notice.ts';
import type { NudgeRow } from '../../../../utils/messaging/calls/nudges.ts';
import type { Notice } from '../../../../utils/nudges/notice-id.ts';
import type { Database } from '../../../../utils/storage/database.ts';
import { type Keeper, keepDatabase } from '../../../../utils/storage/keeper.ts';
import { addNudge } from '../../../../utils/storage/nudges.ts';
import { storePerson } from '../../../utils/storage/sample-person.ts';

/** The places at which a worker can die while it looks at the clock, in the order in which it passes them. */
export const DEATHS = ['before-deciding', 'while-deciding', 'after-deciding', 'after-showing'] as const;
export type Death = (typeof DEATHS)[number];

/** One life of the background worker. */
export interface Life {
  readonly clock: NudgeClock;
  /** Resolves when the worker has died at the place it was told to. */
  readonly died: Promise<void>;
  /** Resolves when the worker asks the database something for the first time. */
  readonly looked: Promise<void>;
}

/** A browser with one database, whose clock stands until it is moved, and whose worker dies when it is told to. */
export interface World {
  now: number;
  /** The user's IANA zone, which changes on a flight. */
  zone: string;
  readonly database: Keeper;
  readonly person: string;
  /** What was shown, in order: the ids of each notice. */
  readonly shown: string[][];
  /** Hears of each notice as it is shown. */
  told: (nudges: readonly NudgeRow[]) => void;
  readonly opened: (string | null)[];
  /**
   * Starts a worker, beside one that may be running; it has looked at the clock by itself (or died) when this resolves.
   */
  start(death?: Death): Promise<Life>;
  /** The worker ends: its listeners hear nothing any more, what it had begun never goes on. */
  end(): void;
  /** The browser ends; what is on the disk is found again, by a new connection. Only while no worker lives. */
  reopen(): Promise<void>;
  /** The user comes back to the computer, or leaves it. */
  idle(state: 'active' | 'idle' | 'locked'): void;
  add(id: string, dueAt: number, url?: string, repeats?: string): Promise<void>;
}

export async function makeWorld(now: number): Promise<World> {
  fakeBrowser.reset();
  const idleListeners = new Set<(state: string) => void>();
  Object.assign(browser, {
    idle: { onStateChanged: { addListener: (hear: (state: string) => void) => idleListeners.add(hear) } },
    i18n: { getMessage: (key: string) => key },
  });
  Dexie.dependencies.indexedDB = new IDBFactory();
  const database = keepDatabase();
  const person = await database.use((db) => storePerson(db, 'Dana Reyes', 'dana@client.example'));
  const world: World = {
    now,
    zone: 'Europe/Berlin',
    database,
    person,
    shown: [],
    told: () => {},
    opened: [],
    async start(death) {
      const life = begin(world, death);
      await Promise.race([life.looked, life.died, neverLooked()]);
      await Promise.race([life.clock.wake(), life.died]);
      return life;
    },
    end() {
      fakeBrowser.alarms.onAlarm.removeAllListeners();
      fakeBrowser.runtime.onStartup.removeAllListeners();
      fakeBrowser.runtime.onInstalled.removeAllListeners();
      fakeBrowser.notifications.onClicked.removeAllListeners();
      fakeBrowser.notifications.onButtonClicked.removeAllListeners();
      idleListeners.clear();
    },
    async reopen() {
      const rows = await database.use((db) =>
        Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
      );
      database.close();
      // A new copy, because the fake one keeps what was deleted, and searches it ever more slowly.
      Dexie.dependencies.indexedDB = new IDBFactory();
      await database.use(async (db) => {
        for (const [name, all] of rows) await db.table(name).bulkAdd(all);
      });
    },
    idle(state) {
      for (const hear of idleListeners) hear(state);
    },
    add(id, dueAt, url, repeats) {
      const thread = url === undefined ? null : { id: null, subject: 'Budget', url };
      return database.use((db) =>
        addNudge(
          db,
          { id, person, reason: `call (${id})`, dueAt, thread, repeats: repeats ?? null },
          world.now,
        ),
      );
    },
  };
  return world;
}

/** In ms. */
const PATIENCE = 10_000;

function neverLooked(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('a worker that started never looked at the clock')), PATIENCE).unref();
  });
}

/** What is asked of the database second in a life: first the nudges follow the ledgers. */
const DECIDING = 2;

/** Writes everything, and is cut off before it is on the disk. */
function neverWritten<Value>(db: Database, run: (db: Database) => Promise<Value>): Promise<never> {
  return db.transaction('rw', db.tables, async (transaction) => {
    await run(db);
    transaction.abort();
    throw new Error('cut off');
  });
}

function begin(world: World, death?: Death): Life {
  let report = (): void => {};
  const died = new Promise<void>((resolve) => {
    report = resolve;
  });
  let uses = 0;
  let looks = (): void => {};
  const looked = new Promise<void>((resolve) => {
    looks = resolve;
  });
  const die = (): Promise<never> => {
    report();
    return new Promise(() => {});
  };
  const show = async (notice: Notice, nudges: readonly NudgeRow[], telling: Telling): Promise<void> => {
    if (death === 'after-deciding') return die();
    world.shown.push(nudges.map(({ id }) => id));
    world.told(nudges);
    await showNotice(notice, nudges, telling);
    if (death === 'after-showing') return die();
  };
  const clock = startNudgeClock({
    database: {
      ...world.database,
      use: (run) => {
        uses += 1;
        looks();
        if (death === 'before-deciding') return die();
        const dies = death === 'while-deciding' && uses === DECIDING;
        return dies
          ? world.database.use((db) => neverWritten(db, run)).then(die, die)
          : world.database.use(run);
      },
    },
    open: async (url) => {
      world.opened.push(url);
    },
    now: () => world.now,
    zone: () => world.zone,
    show,
  });
  return { clock, died, looked };
}
