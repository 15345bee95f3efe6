import type { Page } from 'puppeteer-core';
import type { Held } from './held.ts';

/** Counts what a tab holds. */
export async function heldByChromium(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), frames: of('Frames'), documents: of('Documents') };
}
