import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../browser/launch.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { openThread, playgroundWeb, reads, sidebarOf, startWorld, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const OVATION = 'ovation@ovation.example';

/** What stands on a page because of us: the host of the sidebar, and the room it was given. */
function left(): { hosts: number; shown: number; room: string } {
  const hosts = [...document.body.children].filter(
    (one) => one.tagName === 'DIV' && getComputedStyle(one).zIndex === '2147483000',
  );
  return {
    hosts: hosts.length,
    shown: hosts.filter((one) => getComputedStyle(one).display !== 'none').length,
    room: [...document.querySelectorAll<HTMLElement>('[style*="calc(100% - "]')]
      .map((one) => `${window.innerWidth - one.getBoundingClientRect().width}`)
      .join(' '),
  };
}

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

describe('taken out of Firefox in the middle of a thread (X1)', () => {
  let web: LocalWeb;
  let browser: Browser;

  beforeAll(async () => {
    web = await playgroundWeb();
    browser = await launchFirefox({ web });
  });
  afterAll(async () => {
    await browser.close();
    await web.stop();
  });

  it('shows no sidebar any more and gives the page its room back', async () => {
    const page = await browser.newPage();
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await openThread(page, TRAINING);
    await page.waitForSelector('[data-beside]', { visible: true });
    expect(await page.evaluate(left)).toMatchObject({ hosts: 1, shown: 1, room: '360' });
    await browser.uninstallExtension(OVATION);
    await page.waitForSelector('[data-beside]', { hidden: true });
    expect(await page.evaluate(left)).toMatchObject({ shown: 0, room: '0' });
  });
});
