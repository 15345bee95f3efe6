import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../browser/launch.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { picture } from './picture.ts';
import { openThread, playgroundWeb } from './world.ts';

let web: LocalWeb;
let browser: Browser;
let gmail: Page;

beforeAll(async () => {
  web = await playgroundWeb();
  browser = await launchFirefox({ web });
});
afterAll(async () => {
  await browser?.close();
  await web?.stop();
});

describe('in a real Firefox (X1)', () => {
  it('stands beside the thread and gives it room', async () => {
    gmail = await browser.newPage();
    await gmail.goto('https://mail.google.com/mail/u/0/#inbox');
    await openThread(gmail, 'Sales training for our account managers');
    await gmail.waitForSelector('[data-beside]');
    await gmail.waitForFunction(() => document.body.getBoundingClientRect().width < window.innerWidth);
  });

  it('is drawn there: the driver may not look into the frame, so its picture has to do', async () => {
    const clip = await gmail.evaluate(() => {
      const { width } = document.body.getBoundingClientRect();
      return { x: width, y: 0, width: window.innerWidth - width, height: window.innerHeight };
    });
    expect(clip.width).toBeGreaterThan(300);
    // An empty frame is one colour and packs into next to nothing; a card with text does not.
    await expect
      .poll(async () => (await gmail.screenshot({ clip })).length, { timeout: 20_000 })
      .toBeGreaterThan(12_000);
    await picture(gmail, 'firefox');
  });
});
