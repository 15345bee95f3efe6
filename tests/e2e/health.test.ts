import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openThread, press, reads, sidebarOf, startWorld, type World } from './world.ts';

const SHOWROOM = 'Showroom follow-ups';
const DANA = 'dana.okafor@brightwaterkitchens.example';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Gmail as it might come tomorrow: the place of the subject has another name. */
async function gmailOfTomorrow(): Promise<Page> {
  const page = await world.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const rename = () => {
      for (const element of document.querySelectorAll('.ha')) element.className = 'tomorrow';
    };
    new MutationObserver(rename).observe(document, { subtree: true, childList: true });
  });
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  return page;
}

describe('a page that looks different (X2)', () => {
  it('is said in one line; the user says who it is, and hands on a report in which nothing is theirs', async () => {
    const page = await gmailOfTomorrow();
    await openThread(page, SHOWROOM);
    const sidebar = await sidebarOf(page);
    await reads(sidebar, "Gmail looks different today, so I can't tell whose mail this is.");

    const opened = world.browser.waitForTarget((target) => target.url().endsWith('/home.html#/proof'));
    await press(sidebar, 'What was looked for');
    const proof = await (await opened).page();
    if (!proof) throw new Error('the full page has no tab');
    await reads(proof, 'A mail is open, but it is not built as any I know.');
    await press(proof, 'Make a report of Gmail');
    const field = await proof.waitForSelector('.page-report textarea');
    const report = await field?.evaluate((element) => (element as HTMLTextAreaElement).value);
    const {
      site,
      fault,
      page: lines,
    } = JSON.parse(report ?? '') as { site: string; fault: string; page: string[] };
    expect([site, fault]).toEqual(['gmail', 'no-thread']);
    expect(lines.join('\n')).toContain('h2.hP');
    expect(lines.join('\n')).not.toMatch(/dana|okafor|bright|showroom|@[a-z]/i);
    await proof.close();

    await sidebar.locator('.type-address input').fill(DANA);
    await press(sidebar, "That's who");
    await reads(sidebar, DANA);
  });

  it('is over with the next list', async () => {
    const page = await gmailOfTomorrow();
    await openThread(page, SHOWROOM);
    const sidebar = await sidebarOf(page);
    await reads(sidebar, 'looks different today');
    await page.evaluate(() => history.back());
    await reads(sidebar, 'Open a mail');
  });
});
