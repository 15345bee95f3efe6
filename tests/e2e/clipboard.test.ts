import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import type { Tab, View } from '../browser/view.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

/** Two threads, for a question that was taken once stands otherwise afterwards. */
const TRAINING = ['Sales training for our account managers', 'h.voss@vossberg-logistik.example'] as const;
const SHOWROOM = ['Showroom follow-ups', 'dana.okafor@brightwaterkitchens.example'] as const;
/** A question that was not taken yet. */
const OPEN = '.question:has([aria-keyshortcuts="Enter"])';

let web: LocalWeb;
let world: StoryWorld;
/** What the page says of the clipboard, as the header that says it. */
let rule: string | null = null;

beforeAll(async () => {
  web = await startLocalWeb({
    'mail.google.com': (request, response: ServerResponse) => {
      if (rule) response.setHeader('permissions-policy', rule);
      void handleGmail(request, response);
    },
  });
  world = await startStoryWorld(web);
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
});

describe.each([
  ['on a page that says nothing about the clipboard', null, TRAINING],
  ['on a page that denies the clipboard to its frames', 'clipboard-write=()', SHOWROOM],
])('where the page lets nothing into a draft, %s (X4)', (_, policy, [subject, address]) => {
  let page: Tab;
  let sidebar: View;

  beforeAll(async () => {
    rule = policy;
    page = await world.openGmail('#inbox');
    await openThread(page, subject);
    sidebar = await sidebarOf(page);
    await reads(sidebar, address);
    // A thread that can only be read: no reply to press, no box to write in.
    await page.$$eval('.amn', (rows) => {
      for (const row of rows) row.remove();
    });
  });
  afterAll(() => page?.close());

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
    await page.locator('[role=search] input').click();
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.waitForFunction(() => (document.activeElement as HTMLInputElement).value !== '');
    return page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  }
});
