import type { Frame, Page } from 'puppeteer-core';
import { openThread, sidebarOf, startWorld, type World } from '../e2e/world.ts';
import { ask } from '../playground/seed.ts';
import { fillDatabase } from './fill.ts';

/** Two threads opened in turns, and whose each is. */
const THREADS = [
  { subject: 'Sales training for our account managers', reads: 'h.voss@vossberg-logistik.example' },
  { subject: 'Showroom follow-ups', reads: 'dana.okafor@brightwaterkitchens.example' },
] as const;

/** The addresses of the two clients. */
export const CLIENTS = THREADS.map(({ reads }) => reads);

/** A browser in which two threads can be opened in turns, both of them met before. */
export interface CardWorld {
  readonly world: World;
  /** A page of the extension. */
  readonly own: Page;
  readonly sidebar: Frame;
  /**
   * Opens the threads in turns. @returns for each the ms from its subject on the page to the client and the asked card
   * in the sidebar
   * @param cold stops the worker before each
   */
  series(rounds: number, cold?: 'cold'): Promise<number[]>;
}

/** Starts a browser with 5,000 persons and as many moments as told. */
export async function startCardWorld(moments: number): Promise<CardWorld> {
  const world = await startWorld();
  const own = await world.openOwn('home.html');
  // The first answer says that the background has made its tables.
  await ask(own, 'data.count', {});
  await fillDatabase(own, moments);
  const page = await world.openGmail('#inbox');
  await openThread(page, THREADS[0].subject);
  const sidebar = await sidebarOf(page);
  const ids = await threadIds(page);
  let turn = 0;
  const open = async () => {
    const { reads } = THREADS[turn % 2] ?? THREADS[0];
    const shown = sidebar.evaluate(whenReads, reads);
    const opened = await page.evaluate(openAndTime, ids[turn % 2] ?? '');
    turn++;
    return (await shown) - opened;
  };
  const series: CardWorld['series'] = async (rounds, cold) => {
    await page.bringToFront();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      if (cold) await stopWorker(world);
      times.push(await open());
    }
    return times;
  };
  // Once each, so that both clients are known.
  await series(THREADS.length);
  return { world, own, sidebar, series };
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
