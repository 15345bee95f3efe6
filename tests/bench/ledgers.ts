import { type CardWorld, CLIENTS, startCardWorld } from './card-world.ts';
import { type Figure, round, spread } from './figures.ts';
import { fillTenYears } from './ten-years/fill-years.ts';

/** Moments of other clients. */
const MOMENTS = 100_000;
/** The browsers take turns, so that a busy machine is busy for both. */
const TURNS = 6;
const WARM_ROUNDS = 20;
const COLD_ROUNDS = 4;
/** How many times ten years of entries the clients of each browser have. */
const WORLDS = [
  ['nothing in a ledger', 0],
  ['ten years of entries', 1],
  ['ten times as many', 10],
] as const;

interface Run extends CardWorld {
  readonly name: string;
  /** Times in ms. */
  readonly warm: number[];
  readonly cold: number[];
}

/**
 * What ten years of entries cost: the time from a thread's subject to the client's card, beside the same two clients
 * with nothing in any ledger, and what ten times as many cost.
 */
export async function benchLedgers(): Promise<Figure[]> {
  const runs: Run[] = [];
  for (const [name, times] of WORLDS) {
    const one = await startCardWorld(MOMENTS);
    if (times > 0) await fillTenYears(one.own, CLIENTS, Date.now(), times);
    runs.push({ ...one, name, warm: [], cold: [] });
  }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { series, warm } of runs) warm.push(...(await series(WARM_ROUNDS)));
  }
  // A worker that has just begun works on for a while, and would do so in the next one's time.
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { series, cold } of runs) cold.push(...(await series(COLD_ROUNDS, 'cold')));
  }
  for (const { world } of runs) await world.close();
  const figures = runs.map(({ name, warm, cold }) => ({ name, warm: spread(warm), cold: spread(cold) }));
  const [base] = figures;
  return figures.map(({ name, warm, cold }) => ({
    name,
    'warm ms, median': warm.median,
    'warm p95': warm.p95,
    'cold ms, median': cold.median,
    'cold p95': cold.p95,
    'times the first, median': round(warm.median / (base?.warm.median ?? Number.NaN)),
    'times, p95': round(warm.p95 / (base?.warm.p95 ?? Number.NaN)),
  }));
}
