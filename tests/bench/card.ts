import type { Frame, Page } from 'puppeteer-core';
import { openThread, sidebarOf, startWorld, type World } from '../e2e/world.ts';
import { ask } from '../playground/seed.ts';
import { type Figure, round, spread } from './figures.ts';
import { fillDatabase } from './fill.ts';

/** Two threads opened in turns, and words of the question that each is due. */
const THREADS = [
  { subject: 'Sales training for our account managers', reads: 'h.voss@vossberg-logistik.example' },
  { subject: 'Showroom follow-ups', reads: 'dana.okafor@brightwaterkitchens.example' },
] as const;
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
  const world = await startWorld();
  const own = await world.openOwn('home.html');
  // The first answer says that the background has made its tables.
  await ask(own, 'data.count', {});
  await fillDatabase(own, size);
  const page = await world.openGmail('#inbox');
  await openThread(page, THREADS[0].subject);
  const sidebar = await sidebarOf(page);
  const ids = await threadIds(page);
  const warm = await series(page, sidebar, ids, WARM_ROUNDS, async () => {});
  const cold = await series(page, sidebar, ids, COLD_ROUNDS, () => stopWorker(world));
  const memory = await heap(sidebar);
  const worker = await workerHeap(world);
  await world.close();
  return {
    name: `${size.toLocaleString('en')} moments`,
    'warm ms, median': spread(warm).median,
    'warm p95': spread(warm).p95,
    'cold ms, median': spread(cold).median,
    'cold p95': spread(cold).p95,
    'sidebar heap MB': memory,
    'worker heap MB': worker,
  };
}

async function threadIds(page: Page): Promise<string[]> {
  await page.evaluate(() => location.assign('#inbox'));
  return await Promise.all(
    THREADS.map(async ({ subject }) => {
      const row = await page.waitForSelector(
        `::-p-xpath(//tr[contains(@class,"zA")][.//*[normalize-space(text())="${subject}"]]//*[@data-legacy-thread-id])`,
      );
      return (await row?.evaluate((element) => element.getAttribute('data-legacy-thread-id'))) ?? '';
    }),
  );
}

async function series(
  page: Page,
  sidebar: Frame,
  ids: readonly string[],
  rounds: number,
  before: () => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    const { reads } = THREADS[turn % 2] ?? THREADS[0];
    await before();
    const shown = sidebar.evaluate(whenReads, reads);
    const opened = await page.evaluate(openAndTime, ids[turn % 2] ?? '');
    times.push((await shown) - opened);
  }
  return times;
}

/** Runs in the sidebar: the moment (Unix ms) its header reads this address and its asked card stands below. */
function whenReads(address: string): Promise<number> {
  return new Promise((resolve) => {
    const holds = () =>
      (document.querySelector('header')?.textContent ?? '').includes(address) &&
      document.querySelector('.question, .card') !== null;
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** Runs in Gmail's page: opens a thread and answers the moment (Unix ms) its subject stands there. */
function openAndTime(id: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(`h2[data-legacy-thread-id="${id}"]`)) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    location.assign(`#all/${id}`);
    look();
  });
}

async function stopWorker(world: World): Promise<void> {
  const target = world.browser.targets().find((one) => one.type() === 'service_worker');
  // The driver then lets go of a worker that is gone already, and says so.
  await (await target?.worker())?.close().catch(() => undefined);
}

/** JavaScript heap of a view after a collection, MB. */
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
