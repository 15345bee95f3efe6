import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { left } from './left-behind.ts';
import { openThread, reads, sidebarOf, startWorld, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';

describe('taken out of Chromium in the middle of a thread (X1)', () => {
  let world: World;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    world = await startWorld();
    page = await world.openGmail('#inbox');
    page.on('pageerror', (error) => errors.push(String(error)));
    await openThread(page, TRAINING);
    await reads(await sidebarOf(page), HENRIKE);
  });
  afterAll(() => world.close());

  it('has the sidebar beside the thread before', async () => {
    expect(await page.evaluate(left)).toMatchObject({ hosts: 1, shown: 1 });
  });

  it('leaves a clean page when it is taken out of the browser', async () => {
    const [id = ''] = [...(await world.browser.extensions()).keys()];
    await world.browser.uninstallExtension(id);
    await page.waitForFunction(() => !document.querySelector('[style*="calc(100% - "]'));
    expect(await page.evaluate(left)).toEqual({ hosts: 0, shown: 0, room: '' });
    expect(errors).toEqual([]);
  });
});
