import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { NUDGE_KINDS } from '../../../../utils/nudges/nudge.ts';
import { isOpen } from '../../../../utils/nudges/transitions.ts';
import { momentOf, wallAt } from '../../../../utils/nudges/zone.ts';
import { USUAL_HABITS } from '../../../../utils/settings/nudge-habits.ts';
import { writeSettings } from '../../../../utils/settings/store.ts';
import { BusyRep } from './busy-rep.ts';
import { type Chances, chances } from './chances.ts';
import { DEATHS, makeWorld, type World } from './clock-world.ts';
import { Laptop } from './laptop.ts';
import { Witness } from './witness.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The year has a leap day. */
const START = Date.UTC(2028, 0, 1, 8);
const DAYS = 366;
const NIGHT = { from: '20:00', until: '07:30' };
const ZONES = ['Europe/Berlin', 'America/New_York'];

/** A year of a rep, with two zones, quiet hours that come and go, and a clock that is set wrong and right again. */
async function liveAYear(seed: number): Promise<Year> {
  const world = await makeWorld(START);
  const chance = chances(seed);
  const witness = new Witness(world);
  const rep = new BusyRep(world, chance);
  await rep.meetClients();
  const laptop = new Laptop(world, witness, chance, await world.start());
  const year: Year = { world, witness, rep, laptop, chance, counts: { jumps: 0, flights: 0 } };
  for (let day = 0; day < DAYS; day++) await liveADay(year, day);
  return year;
}

interface Year {
  readonly world: World;
  readonly witness: Witness;
  readonly rep: BusyRep;
  readonly laptop: Laptop;
  readonly chance: Chances;
  readonly counts: { jumps: number; flights: number };
}

async function liveADay(year: Year, day: number): Promise<void> {
  const { world, witness, laptop, chance, counts } = year;
  const morning = morningOf(day, world, chance);
  await laptop.sleep(morning);
  if (chance.is(0.05)) {
    counts.flights += 1;
    world.zone = ZONES.find((zone) => zone !== world.zone) ?? world.zone;
  }
  if (day % 30 === 0) await keepQuiet(witness, chance.is(0.8));
  if (chance.is(0.3)) await laptop.restart();
  if (chance.is(0.05)) await laptop.update();
  const isWeekend = [0, 6].includes(new Date(morning).getUTCDay());
  for (let hour = 0; hour < (isWeekend ? 1 : 2); hour++) await liveAnHour(year, isWeekend);
  if (chance.is(0.1)) {
    counts.jumps += 1;
    await setClockWrong(year);
  }
  await witness.allThatIsDueWasShown();
}

async function liveAnHour({ world, rep, laptop, chance }: Year, isWeekend: boolean): Promise<void> {
  if (!isWeekend) await rep.work(chance.between(8, 13));
  await laptop.wake();
  await laptop.awake(world.now + chance.between(5, 25) * MINUTE);
  if (chance.is(0.3)) await laptop.newWorker();
  await laptop.sleep(world.now + chance.between(1, 4) * HOUR);
}

function morningOf(day: number, world: World, chance: Chances): number {
  const { year, month, day: of } = wallAt(START + day * 24 * HOUR, 'UTC');
  return momentOf(
    { year, month, day: of, hour: chance.between(6, 10), minute: chance.between(0, 60) },
    world.zone,
  );
}

async function keepQuiet(witness: Witness, on: boolean): Promise<void> {
  witness.quiet = on ? NIGHT : null;
  await writeSettings({ nudges: { ...USUAL_HABITS, quiet: witness.quiet } });
}

/** Up to three days ahead or back, and right again by the next morning. */
async function setClockWrong({ world, chance, laptop }: Year): Promise<void> {
  world.now += chance.between(-3 * 24 * 60, 3 * 24 * 60) * MINUTE;
  await laptop.wake();
  await laptop.awake(world.now + 20 * MINUTE);
}

describe('X5 a year of a busy rep with 500 clients', () => {
  it('shows every nudge once for each of its moments, and at the first wake at which it can be shown', async () => {
    const { world, witness, rep, laptop, counts } = await liveAYear(2028);
    witness.quiet = null;
    await writeSettings({ nudges: { ...USUAL_HABITS, quiet: null } });
    world.now += 400 * 24 * HOUR;
    await laptop.wake();
    const due = await witness.allThatIsDueWasShown();
    const nudges = await world.database.use((db) => db.nudges.toArray());
    expect(due).toBe(nudges.filter((nudge) => isOpen(nudge) && nudge.dueAt <= world.now).length);
    expect(await browser.action.getBadgeText({})).toBe(due > 99 ? '99+' : String(due));
    // It was a year in which everything came to pass.
    expect(rep.made).toBeGreaterThan(5_000);
    expect(witness.shown.size).toBeGreaterThan(5_000);
    expect(new Set(nudges.map(({ kind }) => kind))).toEqual(new Set(NUDGE_KINDS));
    for (const death of DEATHS) expect(laptop.counts[death]).toBeGreaterThan(20);
    expect(Math.min(counts.jumps, counts.flights, laptop.counts.updates ?? 0)).toBeGreaterThan(5);
  }, 300_000);
});
