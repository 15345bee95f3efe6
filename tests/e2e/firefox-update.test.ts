import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TESTING_BUILD } from '../browser/build-extension.ts';
import { type DrivenFirefox, startDrivenFirefox } from '../browser/driven-firefox.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import type { Marionette } from '../browser/marionette.ts';
import { playgroundWeb } from './world.ts';

const MINUTE = 60_000;
const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const NOTE = 'Decides with Ruth from finance.';

let folder: string;
let web: LocalWeb;
let firefox: DrivenFirefox;
let driver: Marionette;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ovation-firefox-update-'));
  cpSync(TESTING_BUILD.firefox, join(folder, 'extension'), { recursive: true });
  cpSync(TESTING_BUILD.firefox, join(folder, 'newer'), { recursive: true });
  const profile = mkdtempSync(join(folder, 'profile-'));
  web = await playgroundWeb();
  firefox = await startDrivenFirefox(web, profile, { extension: join(folder, 'extension') });
  ({ driver } = firefox);
  await driver.open('https://mail.google.com/mail/u/0/#inbox');
  await driver.run(`window.faults = []; addEventListener('error', ({ message }) => faults.push(message));`);
  await openThread();
  await driver.enterFrame();
  await driver.reads(HENRIKE);
  await driver.press('Note, promise');
  await driver.type('.capture textarea', NOTE);
  await driver.reads('Saved');
  await driver.leaveFrames();
  // What is put up from now on does not carry this mark.
  await driver.run(`document.querySelector('[data-beside]').dataset.old = '';`);
  expect(await standing()).toEqual({ old: 1, shown: 1, room: 360 });
});
afterEach(async () => {
  await firefox?.quit();
  await web?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function openThread(): Promise<void> {
  await driver.reads(TRAINING);
  await driver.run(
    `const rows = [...document.querySelectorAll('tr.zA')];
     rows.find((row) => row.textContent.includes(arguments[0])).click();`,
    TRAINING,
  );
}

interface Standing {
  readonly old: number;
  readonly shown: number;
  readonly room: number;
}

/** What the eye sees on the page because of us: hosts of the sidebar, old ones and all, and the room it was given. */
const standing = () =>
  driver.run<Standing>(
    `const seen = [...document.body.children].filter((one) => {
       const { zIndex, display } = getComputedStyle(one);
       return zIndex === '2147483646' && display !== 'none';
     });
     return {
       old: seen.filter((one) => 'old' in one.dataset).length,
       shown: seen.length,
       room: Math.round(innerWidth - document.body.getBoundingClientRect().width),
     };`,
  );

const untilStanding = (expected: Standing) =>
  expect.poll(standing, { timeout: MINUTE, interval: 100 }).toEqual(expected);

/** The page was never loaded anew: a new sidebar, exactly one, and what was typed before is there. */
async function expectNewSidebar(): Promise<void> {
  await untilStanding({ old: 0, shown: 1, room: 360 });
  expect(await driver.run('return document.querySelectorAll("[data-beside]").length')).toBe(1);
  await driver.enterFrame();
  await driver.reads(HENRIKE);
  await driver.press('Notes');
  await driver.reads(NOTE);
  await driver.leaveFrames();
  expect(await standing()).toEqual({ old: 0, shown: 1, room: 360 });
  expect(await driver.run('return window.faults')).toEqual([]);
}

describe('an extension that changes under an open thread in Firefox (X1, X7)', () => {
  it('is updated: the old sidebar goes, the new one comes, and the note is there', async () => {
    const file = join(folder, 'newer', 'manifest.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '99.0' }));
    await driver.install(join(folder, 'newer'));
    await expectNewSidebar();
  });

  it('is switched off and leaves a clean page; switched on, it is there again with the note', async () => {
    await firefox.setEnabled(false);
    await untilStanding({ old: 0, shown: 0, room: 0 });
    await driver.run(`location.assign('#inbox')`);
    await openThread();
    const subject = `return document.querySelector('h2[data-legacy-thread-id]')?.textContent`;
    await expect.poll(() => driver.run(subject), { timeout: MINUTE }).toBe(TRAINING);
    expect(await standing()).toEqual({ old: 0, shown: 0, room: 0 });
    expect(await driver.run('return window.faults')).toEqual([]);
    await firefox.setEnabled(true);
    await expectNewSidebar();
  });
});
