import { sidebarOf, startWorld } from '../e2e/world.ts';
import { startPlaygroundApp } from '../playground/apps/server.ts';
import { type Figure, round, spread } from './figures.ts';

/** Routes gone through before anything is counted: what is made once is no leak. */
const WARM = 6;
const ROUTES = 50;
/** Contacts of the playground's CRM who have an address. */
const CONTACTS = [
  { id: 1, name: 'Nora Quist' },
  { id: 2, name: 'Ted Lo' },
] as const;

/**
 * Goes through 50 records of an application that draws late: the time from the name of the record standing on the page
 * to its standing at the head of the sidebar, and what is left in page and sidebar after garbage was collected.
 */
export async function benchRoutes(): Promise<Figure[]> {
  const app = await startPlaygroundApp('crm');
  const world = await startWorld();
  const page = await world.browser.newPage();
  await page.goto(`${app.url}#/contacts/1/show`);
  const sidebar = await sidebarOf(page);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');

  const go = async (route: number): Promise<number> => {
    const { id, name } = CONTACTS[route % 2 === 0 ? 1 : 0];
    const shown = sidebar.evaluate(standsAt, name);
    const drawn = page.evaluate(standsAt, name);
    await page.evaluate((to) => location.assign(`#/contacts/${to}/show`), id);
    return (await shown) - (await drawn);
  };
  const left = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      listeners: of('JSEventListeners'),
      frames: of('Frames'),
      nodes: of('Nodes'),
      heap: of('JSHeapUsedSize'),
    };
  };

  for (let route = 0; route < WARM; route++) await go(route);
  const before = await left();
  const times: number[] = [];
  for (let route = 0; route < ROUTES; route++) times.push(await go(route));
  const after = await left();
  await world.close();
  await app.stop();
  const { median, p95 } = spread(times);
  return [
    {
      name: `${ROUTES} records in a row`,
      'drawn to shown ms, median': median,
      p95,
      'listeners more': after.listeners - before.listeners,
      'frames more': after.frames - before.frames,
      'nodes more': after.nodes - before.nodes,
      'page heap kB more': round((after.heap - before.heap) / 1000),
    },
  ];
}

/** Runs in a view: waits until a name stands in what is open. @returns when it did, Unix ms */
function standsAt(name: string): Promise<number> {
  const stands = () => document.querySelector('#main-content h5, #root h1')?.textContent?.includes(name);
  return new Promise((resolve) => {
    const look = () => {
      if (!stands()) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  });
}
