import type { Page } from 'puppeteer-core';
import type { ListedLedger } from '../../components/ledger-lists/descriptions.ts';
import { startWorld } from '../e2e/world.ts';
import { LISTED, manyEntries } from '../playground/many-entries.ts';
import { ask } from '../playground/seed.ts';
import { type Figure, round, spread } from './figures.ts';
import { fillDatabase, fillRows } from './fill.ts';

/** Entries in each list; the first is what the other is compared with. */
const SIZES = [500, 5_000] as const;
const CLIENTS = 50;
const OPENINGS = 8;
/** Views scrolled down, most of one at a time. */
const STEPS = 40;
const ACCOUNT = 'robin@ashbylowe.example';

/**
 * The list of each ledger: the time from asking for it to its first row, of each scroll step until rows fill the view
 * again, the longest task meanwhile, and how many elements it holds in the end.
 */
export async function benchLedgerLists(): Promise<Figure[]> {
  const bySize: Figure[][] = [];
  for (const size of SIZES) bySize.push(await at(size));
  const [base = []] = bySize;
  // The sizes of one ledger stand below each other.
  return LISTED.flatMap((_, place) =>
    bySize.flatMap((figures) => {
      const figure = figures[place];
      const times = Number(figure?.['opening ms, median']) / Number(base[place]?.['opening ms, median']);
      return figure ? [{ ...figure, 'times the first': round(times) }] : [];
    }),
  );
}

async function at(size: number): Promise<Figure[]> {
  const world = await startWorld();
  const own = await world.openOwn('home.html#/settings');
  // The first answer says that the background has made its tables.
  await ask(own, 'data.count', {});
  await fillDatabase(own, 0);
  const persons = Array.from({ length: CLIENTS }, (_, n) => `bench-${n}`);
  const now = Date.now();
  const keeping = { account: ACCOUNT, persons, today: new Date(now).toISOString().slice(0, 10), now };
  const figures: Figure[] = [];
  for (const ledger of LISTED) {
    await fillRows(own, { [ledger]: manyEntries(ledger, size, keeping) });
    figures.push(await listed(own, ledger, size));
  }
  await world.close();
  return figures;
}

async function listed(own: Page, ledger: ListedLedger, size: number): Promise<Figure> {
  await own.bringToFront();
  const openings: number[] = [];
  for (let count = 0; count < OPENINGS; count++) openings.push(await own.evaluate(open, ledger));
  const { steps, longest, elements } = await own.evaluate(scroll, STEPS);
  const [opening, step] = [spread(openings), spread(steps)];
  return {
    name: `${ledger}, ${size.toLocaleString('en')}`,
    'opening ms, median': opening.median,
    'opening p95': opening.p95,
    'step ms, median': step.median,
    'step p95': step.p95,
    'longest task ms': round(longest),
    elements,
  };
}

/** Runs in the page: leaves the list, asks for it, and answers the ms to its first row. */
async function open(ledger: string): Promise<number> {
  const until = (holds: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!holds()) return;
        observer.disconnect();
        resolve(performance.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true });
      look();
    });
  const rows = () => document.querySelector('.list-row') !== null;
  location.hash = '#/settings';
  await until(() => !rows());
  await new Promise((resolve) => setTimeout(resolve, 200));
  const asked = performance.now();
  location.hash = `#/ledgers/${ledger}`;
  return (await until(rows)) - asked;
}

/** Runs in the page: scrolls down; a step ends with the frame in which rows fill the view. */
async function scroll(count: number): Promise<{ steps: number[]; longest: number; elements: number }> {
  const list = document.querySelector<HTMLElement>('.history-list');
  if (!list) throw new Error('No list stands here.');
  let longest = 0;
  const tasks = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const isFilled = () => {
    const { bottom, top } = list.getBoundingClientRect();
    const places = [...list.querySelectorAll('.list-row')].map((row) => row.getBoundingClientRect());
    const holds = (y: number) => places.some((place) => place.top <= y && place.bottom >= y - 24);
    return holds(top + 24) && holds(bottom - 24);
  };
  const steps: number[] = [];
  for (let step = 0; step < count; step++) {
    await frame();
    const started = performance.now();
    list.scrollBy(0, list.clientHeight * 0.8);
    do await frame();
    while (!isFilled());
    steps.push(performance.now() - started);
  }
  tasks.disconnect();
  return { steps, longest, elements: list.querySelectorAll('*').length };
}
