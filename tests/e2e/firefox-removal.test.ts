import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION } from '../browser/driven-firefox.ts';
import { launchFirefox } from '../browser/launch.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { left } from './left-behind.ts';
import { openThread, playgroundWeb } from './world.ts';

const TRAINING = 'Sales training for our account managers';

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
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    await openThread(page, TRAINING);
    await page.waitForSelector('[data-beside]', { visible: true });
    expect(await page.evaluate(left)).toMatchObject({ hosts: 1, shown: 1, room: '360' });
    await browser.uninstallExtension(EXTENSION);
    await page.waitForSelector('[data-beside]', { hidden: true });
    expect(await page.evaluate(left)).toMatchObject({ shown: 0, room: '0' });
    expect(errors).toEqual([]);
  });
});
