import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type NudgeClock, startNudgeClock } from '../../../entrypoints/background/nudge-clock.ts';
import { isShowing, showNotice } from '../../../entrypoints/background/nudge-notice.ts';
import type { NudgeRow } from '../../../utils/messaging/calls/nudges.ts';
import { type Keeper, keepDatabase } from '../../../utils/storage/keeper.ts';
import { addNudge } from '../../../utils/storage/nudges.ts';
import { storePerson } from '../../utils/storage/sample-person.ts';

/** The places at which a worker can die while it looks at the clock, in the order in which it passes them. */
export const DEATHS = ['before-deciding', 'after-deciding', 'after-showing'] as const;
export type Death = (typeof DEATHS)[number];

/** One life of the background worker. */
export interface Life {
  readonly clock: NudgeClock;
  /** Resolves when the worker has died at the place it was told to. */
  readonly died: Promise<void>;
}

/** A browser with one database, whose clock stands until it is moved, and whose worker dies when it is told to. */
export interface World {
  now: number;
  readonly database: Keeper;
  readonly person: string;
  /** What was shown, in order: the ids of each notice. */
  readonly shown: string[][];
  readonly opened: (string | null)[];
  /** Starts a worker, beside one that may be running; it has looked at the clock (or died) when this resolves. */
  start(death?: Death): Promise<Life>;
  /** The worker ends: its listeners hear nothing any more, what it had begun never goes on. */
  end(): void;
  add(id: string, dueAt: number, url?: string): Promise<void>;
}

export async function makeWorld(now: number): Promise<World> {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  const database = keepDatabase();
  const person = await database.use((db) => storePerson(db, 'Dana Reyes', 'dana@client.example'));
  const world: World = {
    now,
    database,
    person,
    shown: [],
    opened: [],
    async start(death) {
      const life = begin(world, death);
      await Promise.race([life.clock.wake(), life.died]);
      return life;
    },
    end() {
      fakeBrowser.alarms.onAlarm.removeAllListeners();
      fakeBrowser.runtime.onStartup.removeAllListeners();
      fakeBrowser.runtime.onInstalled.removeAllListeners();
      fakeBrowser.notifications.onClicked.removeAllListeners();
    },
    add(id, dueAt, url) {
      const thread = url === undefined ? null : { id: null, subject: 'Budget', url };
      return database.use((db) =>
        addNudge(db, { id, person, reason: `call (${id})`, dueAt, thread }, world.now),
      );
    },
  };
  return world;
}

function begin(world: World, death?: Death): Life {
  let report = (): void => {};
  const died = new Promise<void>((resolve) => {
    report = resolve;
  });
  const die = (): Promise<never> => {
    report();
    return new Promise(() => {});
  };
  const show = async (nudges: readonly NudgeRow[]): Promise<void> => {
    if (death === 'after-deciding') return die();
    world.shown.push(nudges.map(({ id }) => id));
    await showNotice(nudges);
    if (death === 'after-showing') return die();
  };
  const clock = startNudgeClock({
    database: {
      ...world.database,
      use: (run) => (death === 'before-deciding' ? die() : world.database.use(run)),
    },
    open: async (url) => {
      world.opened.push(url);
    },
    now: () => world.now,
    show,
    showing: isShowing,
  });
  return { clock, died };
}
