import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../browser/view.ts';
import { startStoryWorld } from './story-world.ts';
import { openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const SHOWROOM = 'Showroom follow-ups';
const DANA = 'dana.okafor@brightwaterkitchens.example';

let world: StoryWorld;
beforeAll(async () => {
  world = await startStoryWorld();
});
afterAll(() => world.close());

/** Gmail as it might come tomorrow: the place of the subject has another name. */
async function gmailOfTomorrow(): Promise<Tab> {
  const page = await world.openGmail('#inbox');
  await page.evaluate(() => {
    const rename = () => {
      for (const element of document.querySelectorAll('.ha')) element.className = 'tomorrow';
    };
    new MutationObserver(rename).observe(document, { subtree: true, childList: true });
  });
  return page;
}

describe('a page that looks different (X2)', () => {
  it('is said in one line; the user says who it is, and hands on a report in which nothing is theirs', async () => {
    const page = await gmailOfTomorrow();
    await openThread(page, SHOWROOM);
    const sidebar = await sidebarOf(page);
    await reads(sidebar, "Gmail looks different today, so I can't tell whose mail this is.");

    await press(sidebar, 'What was looked for');
    const proof = await world.opened('/home.html#/proof');
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
