import type { Page } from 'puppeteer-core';
import { startWorld } from '../e2e/world.ts';
import { type Figure, round, spread } from './figures.ts';

const ROUNDS = 6;
const MUTATIONS = 3000;

/**
 * Main-thread time that 3,000 changes of Gmail's list and compose box cost, with and without Ovation, in turns.
 * Both browsers stand on the same open thread; what differs is the extension alone.
 */
export async function benchMutations(): Promise<Figure[]> {
  const withIt = await startWorld();
  const without = await startWorld({ extension: null });
  const pages = { without: await thread(without.openGmail), with: await thread(withIt.openGmail) };
  await pages.with.waitForFrame((frame) => frame.url().endsWith('/sidebar.html'));
  const series: Record<keyof typeof pages, number[]> = { without: [], with: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['without', 'with'] as const) series[name].push(await costOf(pages[name]));
  }
  await withIt.close();
  await without.close();
  const base = spread(series.without).median;
  return (['without', 'with'] as const).map((name) => {
    const { median, p95 } = spread(series[name]);
    return {
      name: `${name} Ovation`,
      'main thread ms, median': median,
      p95,
      added: round(median - base),
      ratio: round(median / base),
    };
  });
}

async function thread(open: (path: string) => Promise<Page>): Promise<Page> {
  const page = await open('#inbox');
  const row = await page.waitForSelector('tr.zA');
  await row?.click();
  await page.waitForSelector('.adn .a3s');
  return page;
}

/** Time the page's main thread was busy, as the browser itself counts it (seconds, made ms). */
async function costOf(page: Page): Promise<number> {
  await page.bringToFront();
  const before = await page.metrics();
  await page.evaluate(mutate, MUTATIONS);
  const after = await page.metrics();
  return ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
}

/** Runs in the page: rows come and go in a hidden list, and text grows in the thread, ten changes a frame. */
async function mutate(count: number): Promise<void> {
  const main = document.querySelector('[role=main]') ?? document.body;
  const list = document.createElement('div');
  const box = document.createElement('div');
  main.append(list, box);
  for (let done = 0; done < count; done += 10) {
    for (let one = 0; one < 5; one++) {
      const row = document.createElement('div');
      row.className = 'zA';
      row.textContent = `row ${done + one}`;
      list.append(row);
      if (list.childElementCount > 50) list.firstElementChild?.remove();
      box.append(document.createTextNode('x'));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  list.remove();
  box.remove();
}
