import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TESTING_BUILD } from '../browser/build-extension.ts';
import { extensionOrigin, openThread, press, reads, sidebarOf, startWorld, type World } from './world.ts';

const MINUTE = 60_000;
const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const NOTE = 'Decides with Ruth from finance.';

let folder: string;
let id: string;
let world: World;
let page: Page;
let errors: string[];

beforeEach(async () => {
  // An unpacked extension is updated by other files in the same folder; its id is made from the folder's path.
  folder = mkdtempSync(join(tmpdir(), 'ovation-update-'));
  cpSync(TESTING_BUILD.chromium, folder, { recursive: true });
  world = await startWorld({ extension: folder });
  id = new URL(await extensionOrigin(world.browser)).hostname;
  page = await world.openGmail('#inbox');
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await openThread(page, TRAINING);
  const sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  await press(sidebar, 'Note, promise');
  await sidebar.locator('textarea').fill(NOTE);
  await reads(sidebar, 'Saved');
  // What is put up from now on does not carry this mark.
  await page.$$eval('body > div', (all) => {
    for (const one of all) if (getComputedStyle(one).zIndex === '2147483646') one.dataset.old = '';
  });
  expect(await standing()).toEqual({ old: 1, hosts: 1, room: 1 });
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** What stands on the page because of us. */
const standing = () =>
  page.evaluate(() => ({
    old: document.querySelectorAll('[data-old]').length,
    hosts: [...document.body.children].filter((one) => getComputedStyle(one).zIndex === '2147483646').length,
    room: document.querySelectorAll('[style*="calc(100% - "]').length,
  }));

/** Waits, whether the tab is in front or not, until this stands on the page. */
const untilStanding = (expected: Awaited<ReturnType<typeof standing>>) =>
  expect.poll(standing, { timeout: MINUTE, interval: 100 }).toEqual(expected);

/** The page was never loaded anew: a new sidebar, exactly one, and what was typed before is there. */
async function expectNewSidebar(): Promise<void> {
  await untilStanding({ old: 0, hosts: 1, room: 1 });
  await page.bringToFront();
  const sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
  await press(sidebar, 'Notes');
  await reads(sidebar, NOTE);
  expect(await standing()).toEqual({ old: 0, hosts: 1, room: 1 });
  expect(errors).toEqual([]);
}

/** Switches the extension off or on, as its user does on the browser's own page. */
async function setEnabled(enabled: boolean): Promise<void> {
  const settings = await world.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (which, on) => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
      };
      return chrome.management.setEnabled(which, on);
    },
    id,
    enabled,
  );
  await settings.close();
}

describe('an extension that changes under an open thread (X1, X7)', () => {
  it('is updated: the old sidebar goes, the new one comes, and the note is there', async () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0' }));
    await world.browser.installExtension(folder);
    await expectNewSidebar();
    const [installed, ...others] = (await world.browser.extensions()).values();
    expect(others).toEqual([]);
    expect(installed?.version).toBe('99.0');
  });

  it('is switched off and leaves a clean page; switched on, it is there again with the note', async () => {
    await setEnabled(false);
    await untilStanding({ old: 0, hosts: 0, room: 0 });
    await page.bringToFront();
    await page.evaluate(() => location.assign('#inbox'));
    await openThread(page, TRAINING);
    await page.waitForSelector('h2[data-legacy-thread-id]');
    expect(await standing()).toEqual({ old: 0, hosts: 0, room: 0 });
    expect(errors).toEqual([]);
    await setEnabled(true);
    await expectNewSidebar();
  });
});
