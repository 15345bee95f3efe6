import { CLIENTS, startCardWorld } from './card-world.ts';
import { type Figure, round, spread } from './figures.ts';
import { fillTenYears } from './ten-years/fill-years.ts';

/** Moments of other clients. */
const MOMENTS = 100_000;
/** The two browsers take turns, so that a busy machine is busy for both. */
const TURNS = 6;
const WARM_ROUNDS = 10;
const COLD_ROUNDS = 4;
const NAMES = ['nothing in a ledger', 'ten years of entries'] as const;

/**
 * What ten years of entries cost: the time from a thread's subject to the client's card, beside the same two clients
 * with nothing in any ledger.
 */
export async function benchLedgers(): Promise<Figure[]> {
  const empty = await startCardWorld(MOMENTS);
  const full = await startCardWorld(MOMENTS);
  await fillTenYears(full.own, CLIENTS, Date.now());
  const runs = [empty, full].map((one, place) => ({
    ...one,
    name: NAMES[place] ?? '',
    warm: [] as number[],
    cold: [] as number[],
  }));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const { series, warm, cold } of runs) {
      warm.push(...(await series(WARM_ROUNDS)));
      cold.push(...(await series(COLD_ROUNDS, 'cold')));
    }
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
