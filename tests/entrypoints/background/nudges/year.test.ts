import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { done, snoozed } from '../../../utils/nudges/transitions.ts';
import { changeNudge } from '../../../utils/storage/nudges.ts';
import { DEATHS, type Life, makeWorld, type World } from './clock-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);

/** Numbers from 0 up to, not including, 1: the same ones for the same seed, so that a failure can be seen again. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What has to be true of one nudge: since it was last moved, it is shown once, at the first wake after its moment. */
interface Expected {
  dueAt: number;
  open: boolean;
  shown: number;
}

/** One user and one laptop over a year, with everything that happens to laptops. */
class Year {
  readonly world: World;
  readonly chance: () => number;
  readonly expected = new Map<string, Expected>();
  life: Life;
  noticed = 0;

  constructor(world: World, life: Life, seed: number) {
    this.world = world;
    this.life = life;
    this.chance = chances(seed);
  }

  between(low: number, high: number): number {
    return Math.floor(low + this.chance() * (high - low));
  }

  /** Compares what was newly shown with what had to be. `lives`: whether the worker lived to the end of this wake. */
  check(lives: boolean): void {
    for (const id of this.world.shown.slice(this.noticed).flat()) {
      const nudge = this.expected.get(id);
      if (!nudge) throw new Error('a nudge nobody set');
      nudge.shown += 1;
      expect(nudge).toMatchObject({ open: true, shown: 1 });
      expect(nudge.dueAt).toBeLessThanOrEqual(this.world.now);
    }
    this.noticed = this.world.shown.length;
    if (!lives) return;
    const due = [...this.expected.values()].filter(({ open, dueAt }) => open && dueAt <= this.world.now);
    expect(due.filter(({ shown }) => shown !== 1)).toEqual([]);
  }

  async wake(): Promise<void> {
    await this.life.clock.wake();
    this.check(true);
  }

  /** The worker ends, and another starts for some event; it may die on the way, and then one more starts. */
  async newWorker(): Promise<void> {
    this.world.end();
    const death = this.chance() < 0.3 ? DEATHS[this.between(0, DEATHS.length)] : undefined;
    this.life = await this.world.start(death);
    // A worker told to die at a step it never came to has finished its wake like any other.
    this.check(death === undefined);
    if (death === undefined) return;
    this.world.end();
    this.world.now += this.between(1, 6) * MINUTE;
    this.life = await this.world.start();
    this.check(true);
  }

  /** Alarms ring in their order until `until`; in a sleep they do not, and ring once at its end or were lost. */
  async awake(until: number): Promise<void> {
    for (;;) {
      const alarms = (await browser.alarms.getAll()).sort((a, b) => a.scheduledTime - b.scheduledTime);
      const alarm = alarms[0];
      if (!alarm || alarm.scheduledTime > until) break;
      this.world.now = Math.max(this.world.now, alarm.scheduledTime);
      const period = alarm.periodInMinutes;
      if (period)
        await browser.alarms.create(alarm.name, {
          when: this.world.now + period * MINUTE,
          periodInMinutes: period,
        });
      else await browser.alarms.clear(alarm.name);
      if (this.chance() < 0.5) await this.newWorker();
      await fakeBrowser.alarms.onAlarm.trigger(alarm);
      await this.wake();
    }
    this.world.now = Math.max(this.world.now, until);
  }

  async user(day: number): Promise<void> {
    const id = `n${day}`;
    const dueAt = this.world.now + this.between(1, 30 * 24 * 60) * MINUTE;
    await this.world.add(id, dueAt);
    this.expected.set(id, { dueAt, open: true, shown: 0 });
    for (const [other, nudge] of this.expected) {
      const wants = nudge.open && this.chance() < (nudge.shown > 0 ? 0.3 : 0.02);
      if (wants) await this.change(other, nudge);
    }
    await this.wake();
  }

  async change(id: string, nudge: Expected): Promise<void> {
    const { now } = this.world;
    const snooze = this.chance() < 0.4;
    const dueAt = now + this.between(1, 20 * 24 * 60) * MINUTE;
    await this.world.database.use((db) =>
      changeNudge(db, id, (one) => (snooze ? snoozed(one, dueAt, now) : done(one, now))),
    );
    nudge.open = snooze;
    if (snooze) Object.assign(nudge, { dueAt, shown: 0 });
  }

  async restart(): Promise<void> {
    await browser.alarms.clearAll();
    await this.newWorker();
  }
}

async function liveAYear(seed: number): Promise<Year> {
  const world = await makeWorld(START);
  const year = new Year(world, await world.start(), seed);
  for (let day = 0; day < 365; day++) {
    await year.user(day);
    if (year.chance() < 0.4) await year.awake(world.now + year.between(1, 12) * MINUTE);
    // Asleep; the alarms of this time ring once at its end, or are lost.
    world.now = Math.max(world.now, START + day * DAY) + year.between(1, 30) * HOUR;
    if (year.chance() < 0.2) await browser.alarms.clearAll();
    if (year.chance() < 0.1) world.now += year.between(-3 * 24 * 60, 3 * 24 * 60) * MINUTE;
    if (year.chance() < 0.3) await year.restart();
    else await year.newWorker();
  }
  return year;
}

describe('X5 a year of a laptop', () => {
  it('shows each nudge once, at the first wake after its moment, through sleeps, restarts, deaths and clock jumps', async () => {
    const year = await liveAYear(2026);
    year.world.now += 400 * DAY;
    await year.wake();
    const open = [...year.expected.values()].filter((nudge) => nudge.open);
    expect(year.world.shown.flat().length).toBeGreaterThan(300);
    expect(open.every(({ shown }) => shown === 1)).toBe(true);
    expect(await browser.action.getBadgeText({})).toBe(open.length > 99 ? '99+' : String(open.length));
  }, 120_000);
});
