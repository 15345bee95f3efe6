import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SHORTEST_WAIT } from '../../../../utils/nudges/next-wake.ts';
import { eventually } from '../eventually.ts';
import type { Chances } from './chances.ts';
import { DEATHS, type Life, type World } from './clock-world.ts';
import type { Witness } from './witness.ts';

const MINUTE = 60_000;

/** A laptop with everything that happens to laptops: it sleeps, restarts, and its workers die. */
export class Laptop {
  readonly #world: World;
  readonly #witness: Witness;
  readonly #chance: Chances;
  #life: Life;
  /** How often each thing came to pass. */
  readonly counts: Record<string, number> = {};

  constructor(world: World, witness: Witness, chance: Chances, life: Life) {
    this.#world = world;
    this.#witness = witness;
    this.#chance = chance;
    this.#life = life;
  }

  #count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  /** A view opens, which asks the worker that is there to look. */
  async wake(): Promise<void> {
    await this.#life.clock.wake();
    this.#count('wakes');
    await this.#witness.nothingIsLate();
  }

  /** An event was sent: the worker that heard it catches up by itself, before anybody asks it to. */
  async #heard(): Promise<void> {
    await eventually(() => this.#witness.nothingIsLate());
    await this.wake();
  }

  /** The user comes back to the computer. */
  async isBack(): Promise<void> {
    this.#world.idle('active');
    await this.#heard();
  }

  /** The worker ends, and another starts for some event; it may die on the way, and then one more starts. */
  async newWorker(): Promise<void> {
    this.#world.end();
    const death = this.#chance.is(0.3) ? this.#chance.pick(DEATHS) : undefined;
    this.#life = await this.#world.start(death);
    if (death === undefined) return this.#witness.nothingIsLate();
    this.#count(death);
    this.#world.end();
    this.#world.now += this.#chance.between(1, 6) * MINUTE;
    this.#life = await this.#world.start();
    await this.#witness.nothingIsLate();
  }

  /** The browser ends and begins: alarms and notifications are gone, and it says that it began. */
  async restart(): Promise<void> {
    this.#count('restarts');
    this.#world.end();
    await browser.alarms.clearAll();
    for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
    if (this.#chance.is(0.25)) await this.#world.reopen();
    else this.#world.database.close();
    this.#life = await this.#world.start();
    await fakeBrowser.runtime.onStartup.trigger();
    await this.#heard();
  }

  /** A new version of the extension: its alarms stay or not, and it says that it was installed. */
  async update(): Promise<void> {
    this.#count('updates');
    if (this.#chance.is(0.5)) await browser.alarms.clearAll();
    await this.newWorker();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await this.#heard();
  }

  /** Alarms ring in their order until `until`, each waking a worker that lives or a new one. */
  async awake(until: number): Promise<void> {
    for (;;) {
      const alarms = (await browser.alarms.getAll()).sort((a, b) => a.scheduledTime - b.scheduledTime);
      const [alarm] = alarms;
      if (!alarm || alarm.scheduledTime > until) break;
      this.#world.now = Math.max(this.#world.now, alarm.scheduledTime);
      const period = alarm.periodInMinutes;
      if (period) await this.#again(alarm.name, period);
      else await browser.alarms.clear(alarm.name);
      if (this.#chance.is(0.1)) await this.newWorker();
      await fakeBrowser.alarms.onAlarm.trigger(alarm);
      await this.#heard();
    }
    this.#world.now = Math.max(this.#world.now, until);
    // Nobody asked it to look: the alarms alone were in time.
    await this.#witness.nothingIsLate(SHORTEST_WAIT);
  }

  #again(name: string, periodInMinutes: number): Promise<void> {
    return browser.alarms.create(name, { when: this.#world.now + periodInMinutes * MINUTE, periodInMinutes });
  }

  /** The lid is closed: alarms of this time ring once at its end, or were lost. */
  async sleep(until: number): Promise<void> {
    this.#count('sleeps');
    this.#world.now = Math.max(this.#world.now, until);
    if (this.#chance.is(0.2)) await browser.alarms.clearAll();
    if (this.#chance.is(0.5)) await this.newWorker();
    await this.isBack();
  }
}
