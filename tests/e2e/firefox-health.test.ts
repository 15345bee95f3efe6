import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, FIREFOX_ORIGIN, startDrivenFirefox } from '../browser/driven-firefox.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { playgroundWeb } from './world.ts';

const TRAINING = 'Sales training for our account managers';

const profile = mkdtempSync(join(tmpdir(), 'ovation-firefox-'));
let web: LocalWeb;
let firefox: DrivenFirefox;
beforeAll(async () => {
  web = await playgroundWeb();
  firefox = await startDrivenFirefox(web, profile);
});
afterAll(async () => {
  await firefox?.quit();
  await web?.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

describe('a page that looks different, in Firefox (X2)', () => {
  it('is said in one line, and a report of it holds nothing of anybody’s', async () => {
    const { driver } = firefox;
    await driver.open('https://mail.google.com/mail/u/0/#inbox');
    await driver.reads(TRAINING);
    await driver.run(
      `const rename = () => {
         for (const element of document.querySelectorAll('.ha')) element.className = 'tomorrow';
       };
       new MutationObserver(rename).observe(document, { subtree: true, childList: true });
       [...document.querySelectorAll('tr.zA')].find((row) => row.textContent.includes(arguments[0])).click();`,
      TRAINING,
    );
    await driver.enterFrame();
    await driver.reads('Gmail looks different today');
    await driver.open(`${FIREFOX_ORIGIN}/home.html#/proof`);
    await driver.press('Make a report');
    await driver.reads('Copy the report');
    const report: string = await driver.run('return document.querySelector(".page-report textarea").value');
    const { fault, page } = JSON.parse(report) as { fault: string; page: string[] };
    expect(fault).toBe('no-thread');
    expect(page.join('\n')).toContain('h2.hP');
    expect(page.join('\n')).not.toMatch(/henrike|voss|training|@[a-z]/i);
  });
});
