import type { Frame } from 'puppeteer-core';
import type { World } from '../e2e/world.ts';
import { startCardWorld } from './card-world.ts';
import { type Figure, round, spread } from './figures.ts';

const WARM_ROUNDS = 20;
const COLD_ROUNDS = 6;

/**
 * Time from a thread's subject standing in Gmail's page to the client and the asked card standing in the sidebar, with
 * 5,000 persons and as many moments as told, the worker running (warm) or stopped before (cold); and what it weighs.
 */
export async function benchCard(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(await at(size));
  const base = Number(figures[0]?.['warm ms, median'] ?? Number.NaN);
  return figures.map((figure) => ({
    ...figure,
    'times the first': round(Number(figure['warm ms, median']) / base),
  }));
}

async function at(size: number): Promise<Figure> {
  const { world, sidebar, series } = await startCardWorld(size);
  const warm = spread(await series(WARM_ROUNDS));
  const cold = spread(await series(COLD_ROUNDS, 'cold'));
  const memory = await heap(sidebar);
  const worker = await workerHeap(world);
  await world.close();
  return {
    name: `${size.toLocaleString('en')} moments`,
    'warm ms, median': warm.median,
    'warm p95': warm.p95,
    'cold ms, median': cold.median,
    'cold p95': cold.p95,
    'sidebar heap MB': memory,
    'worker heap MB': worker,
  };
}

/** JavaScript heap of a view, MB. */
async function heap(view: Frame): Promise<number> {
  const bytes = await view.evaluate(
    () =>
      (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ??
      Number.NaN,
  );
  return round(bytes / 1e6);
}

async function workerHeap(world: World): Promise<number> {
  const target = await world.browser.waitForTarget((one) => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return round(usedSize / 1e6);
}
