import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openThread, reads, sidebarOf, startWorld, type World } from './world.ts';

/*
 * X1, X8: what Chromium keeps from a page beside what every browser does. The sidebar's address is another one in each
 * session; and what the extension stores is shut to its own script in the page.
 */
let world: World;
let page: Page;
let sidebar: Frame;
beforeAll(async () => {
  world = await startWorld();
  page = await world.openGmail('#inbox');
  await openThread(page, 'Sales training for our account managers');
  sidebar = await sidebarOf(page);
  await reads(sidebar, 'h.voss@vossberg-logistik.example');
});
afterAll(() => world?.close());

describe('a page beside the sidebar, in Chromium (X1, X8)', () => {
  it('cannot fetch the sidebar by its address, even where its own policy lets it fetch anything', async () => {
    const bare = await world.openGmail('?policy=none#inbox');
    const fetched = await bare.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      sidebar.url(),
    );
    expect(fetched).toBe('refused');
    await bare.close();
  });

  it('could not read settings or words on their way, had it taken over our own script in it', async () => {
    const session = await page.createCDPSession();
    const ours: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
        ours.push(context.id);
    });
    await session.send('Runtime.enable');
    expect(ours).toHaveLength(1);
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ours[0] ?? 0,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.storage.local.get(null).then(Object.keys, ({ message }) => message)`,
    });
    expect(result.value).toContain('not allowed from this context');
    await session.detach();
  });
});
