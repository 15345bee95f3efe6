import type { ServerResponse } from 'node:http';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { glance } from './picture.ts';
import { openThread, press, reads, sidebarOf, startWorld, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
/** A question that was not taken yet. */
const OPEN = '.question:has([aria-keyshortcuts="Enter"])';

describe.each([
  ['on a page that says nothing about the clipboard', null],
  ['on a page that denies the clipboard to its frames', 'clipboard-write=()'],
])('where the page lets nothing into a draft, %s (X4)', (_, policy) => {
  let web: LocalWeb;
  let world: World;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    web = await startLocalWeb({
      'mail.google.com': (request, response: ServerResponse) => {
        if (policy) response.setHeader('permissions-policy', policy);
        void handleGmail(request, response);
      },
    });
    world = await startWorld({ web });
    page = await world.openGmail('#inbox');
    await openThread(page, TRAINING);
    sidebar = await sidebarOf(page);
    await reads(sidebar, HENRIKE);
    // A thread that can only be read: no reply to press, no box to write in.
    await page.$$eval('.amn', (rows) => {
      for (const row of rows) row.remove();
    });
  });
  afterAll(async () => {
    await world.close();
    await web.stop();
  });

  it('copies the question, and says so', async () => {
    const question = await sidebar.$eval(`${OPEN} p`, (element) => (element as HTMLElement).innerText.trim());
    await press(sidebar, 'Put in the draft');
    await reads(sidebar, 'the text is on your clipboard');
    await glance(page, 'clipboard');
    expect(await pasted()).toBe(question);
  });

  it('copies by the key too', async () => {
    await press(sidebar, 'Close');
    await sidebar.waitForSelector('.notice', { hidden: true });
    await sidebar.focus(OPEN);
    const question = await sidebar.$eval(`${OPEN} p`, (element) => (element as HTMLElement).innerText.trim());
    await page.keyboard.press('Enter');
    await reads(sidebar, 'the text is on your clipboard');
    expect(await pasted()).toBe(question);
  });

  /** What the next field one pastes into gets. */
  async function pasted(): Promise<string> {
    await page.$eval('[role=search] input', (field) => {
      (field as HTMLInputElement).value = '';
    });
    await page.click('[role=search] input');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.waitForFunction(() => (document.activeElement as HTMLInputElement).value !== '');
    return page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  }
});
