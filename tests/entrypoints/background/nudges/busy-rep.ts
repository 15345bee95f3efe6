import { Dexie } from 'dexie';
import type { Nudge } from '../../../../utils/nudges/nudge.ts';
import { repetitionText } from '../../../../utils/nudges/repeating/repetition.ts';
import { timeAfterDone } from '../../../../utils/nudges/repeats.ts';
import { done, letGo, type NewNudge, snoozed, undone } from '../../../../utils/nudges/transitions.ts';
import { newWait } from '../../../../utils/nudges/wait.ts';
import { wallAt } from '../../../../utils/nudges/zone.ts';
import { changeCare } from '../../../../utils/storage/cares.ts';
import type { Database } from '../../../../utils/storage/database.ts';
import { addEntry } from '../../../../utils/storage/ledgers.ts';
import { addNudge, changeNudge } from '../../../../utils/storage/nudges.ts';
import { newPerson } from '../../../../utils/storage/persons.ts';
import { labelPrinter } from '../../../utils/ledgers/layers/sample-delivery.ts';
import { samplePromise } from '../../../utils/ledgers/sample-entries.ts';
import { sampleOccasion } from '../../../utils/ledgers/sample-extra.ts';
import type { Chances } from './chances.ts';
import type { World } from './clock-world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ACCOUNT = 'me@ours.example';
const CLIENTS = 500;

/** A rep with 500 clients, who sets follow-ups of every kind, and does them, puts them off or lets them go. */
export class BusyRep {
  readonly #world: World;
  readonly #chance: Chances;
  readonly #clients: string[] = [];
  #made = 0;

  constructor(world: World, chance: Chances) {
    this.#world = world;
    this.#chance = chance;
  }

  /** How many were set by hand; those that follow a ledger come beside them. */
  get made(): number {
    return this.#made;
  }

  async meetClients(): Promise<void> {
    const persons = Array.from({ length: CLIENTS }, (_, n) =>
      newPerson(ACCOUNT, { name: `Client ${n}`, email: `client${n}@c${n}.example` }, this.#world.now),
    );
    this.#clients.push(...persons.map(({ id }) => id));
    await this.#world.database.use(async (db) => {
      await db.persons.bulkAdd(persons);
      for (const person of this.#clients.slice(0, 40)) {
        await changeCare(
          db,
          person,
          { tier: this.#chance.pick(['often', 'regular', 'seldom']) },
          this.#world.now,
        );
      }
    });
  }

  /** An hour of work: new follow-ups, and what stands in the list. */
  async work(count: number): Promise<void> {
    const { database } = this.#world;
    await database.use(async (db) => {
      await db.transaction('rw', db.nudges, db.persons, db.merges, async () => {
        for (let n = 0; n < count; n++) await addNudge(db, this.#newNudge(), this.#world.now);
        const due = db.nudges.where('[state+dueAt]').between(['due', Dexie.minKey], ['due', Dexie.maxKey]);
        for (const nudge of await due.limit(40).toArray()) await this.#see(db, nudge);
        const ahead = db.nudges
          .where('[state+dueAt]')
          .between(['waiting', this.#world.now], ['waiting', Dexie.maxKey]);
        for (const nudge of await ahead.limit(2).toArray()) await this.#see(db, nudge);
      });
      await this.#write(db);
    });
  }

  /** A fifth waits for an answer, some repeat. */
  #newNudge(): Omit<NewNudge, 'account'> {
    const chance = this.#chance;
    const id = `n${this.#made++}`;
    const dueAt = this.#world.now + chance.between(1, 30 * 24 * 60) * MINUTE;
    const base = { id, person: chance.pick(this.#clients), reason: `call (${id})`, dueAt, thread: null };
    if (chance.is(0.2)) {
      const wait = newWait({
        since: this.#world.now,
        stem: `subject ${id}`,
        question: 'Which day suits you?',
      });
      return { ...base, kind: 'no-reply', wait };
    }
    return chance.is(0.02) ? { ...base, kind: 'repeating', repeats: this.#rule(dueAt) } : base;
  }

  #rule(dueAt: number): string {
    const every = this.#chance.pick(['day', 'week', 'month'] as const);
    const interval = this.#chance.between(1, 4) * (every === 'day' ? 7 : 1);
    const rule = { every, interval, weekdays: [], monthDays: [], months: [], position: null };
    return repetitionText(rule, wallAt(dueAt, this.#world.zone));
  }

  /** What the user does with one that they see: often nothing. */
  async #see(db: Database, nudge: Nudge): Promise<void> {
    const { now, zone } = this.#world;
    const chance = this.#chance;
    const what = chance.next();
    if (what > 0.8) return;
    const to = now + chance.between(1, 20 * 24 * 60) * MINUTE;
    const change = (one: Nudge): Nudge => {
      if (what < 0.6) return done(one, now, timeAfterDone(one, { now, zone }));
      return what < 0.73 ? snoozed(one, to, now) : letGo(one, now, 'no budget');
    };
    await changeNudge(db, nudge.id, change);
    if (chance.is(0.05)) await changeNudge(db, nudge.id, (one) => undone(one, now));
  }

  /** What they promise, what days they hear of, and what they deliver. */
  async #write(db: Database): Promise<void> {
    const chance = this.#chance;
    const { now } = this.#world;
    const id = `e${this.#made}`;
    const day = (ahead: number): string => new Date(now + ahead * DAY).toISOString().slice(0, 10);
    const of = { id, person: chance.pick(this.#clients), account: ACCOUNT, origin: id };
    const what = chance.next();
    if (what < 0.1) {
      await addEntry(
        db,
        'promises',
        samplePromise({ ...of, by: 'us', day: day(chance.between(1, 20)) }),
        now,
      );
    } else if (what < 0.14) {
      const date = day(chance.between(5, 40));
      await addEntry(
        db,
        'occasions',
        { ...sampleOccasion(), ...of, monthDay: date.slice(5), day: date },
        now,
      );
    } else if (what < 0.17) {
      await addEntry(
        db,
        'deliveries',
        { ...labelPrinter({ today: day(0), deliveredOn: day(0) }), ...of },
        now,
      );
    }
  }
}
