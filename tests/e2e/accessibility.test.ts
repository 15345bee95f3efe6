import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import { openThread, press, reads, sidebarOf, startWorld, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const RECEIPT = 'Your receipt for booking TB-20418';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  for (const page of (await world.browser.pages()).slice(1)) await page.close();
});

async function openOn(
  theme: string,
  subject: string,
  words: string,
): Promise<{ page: Page; sidebar: Frame }> {
  const page = await world.openGmail(`?theme=${theme}&hostile=1#inbox`);
  await openThread(page, subject);
  const sidebar = await sidebarOf(page);
  await reads(sidebar, words);
  // The page's colours come with the page's first report, the view with its second.
  await sidebar.waitForSelector(`:root[data-theme=${theme}]`);
  return { page, sidebar };
}

/** Each view of the thread: what is pressed, and what then stands there. */
const VIEWS: readonly (readonly [name: string, keys: readonly string[], shown: string])[] = [
  ['the thread', ['1'], '.question'],
  ['a question being edited', ['j', 'j', 'e'], '.question textarea'],
  ['the history', ['2'], '.history'],
  ['the notes, none yet', ['3'], '.empty'],
  ['a note being written', ['n'], '.capture textarea'],
  ['the nudges, none yet', ['4'], '.empty'],
  ['a nudge being set', ['r'], '.nudge-form input'],
  ['the sheet of keys', ['?'], 'dialog[open]'],
];

describe.each(['light', 'dark'])('nothing for axe to find in the real frame, %s (look)', (theme) => {
  it('beside a thread, in every view of it', async () => {
    const { page, sidebar } = await openOn(theme, TRAINING, HENRIKE);
    const faults: Record<string, string[]> = {};
    for (const [name, keys, shown] of VIEWS) {
      await sidebar.locator('h1').click();
      for (const key of keys) await page.keyboard.press(key as 'j');
      await sidebar.waitForSelector(shown);
      faults[name] = await axeFaults(sidebar);
      // Where no form is open, Esc leads back to the mail.
      if (!/textarea|input|dialog/.test(shown)) continue;
      await page.keyboard.press('Escape');
      await sidebar.waitForSelector(shown, { hidden: true });
    }
    expect(faults).toEqual(Object.fromEntries(VIEWS.map(([name]) => [name, []])));
  });

  it('beside a page that shows no mail', async () => {
    const { page, sidebar } = await openOn(theme, TRAINING, HENRIKE);
    await page.evaluate(() => location.assign('#inbox'));
    await reads(sidebar, 'Open a mail');
    expect(await axeFaults(sidebar)).toEqual([]);
  });

  it('beside a mail of nobody, and with the box to say who it is filled in wrongly', async () => {
    const { sidebar } = await openOn(theme, RECEIPT, "I don't know who this is");
    expect(await axeFaults(sidebar)).toEqual([]);
    await sidebar.locator('.type-address input').fill('Dana');
    await press(sidebar, "That's who");
    await reads(sidebar, 'A mail address is needed');
    expect(await axeFaults(sidebar)).toEqual([]);
  });

  it('while it waits for the background', async () => {
    const { page, sidebar } = await openOn(theme, TRAINING, HENRIKE);
    const target = await world.browser.waitForTarget((one) => one.type() === 'service_worker');
    const session = await target.createCDPSession();
    await session.send('Debugger.enable');
    await session.send('Debugger.pause');
    await sidebar.evaluate(() => location.reload());
    const waiting = await sidebarOf(page);
    await waiting.waitForSelector('.loading');
    const faults = await axeFaults(waiting);
    await glance(page, `loading-${theme}`);
    await session.send('Debugger.disable');
    await session.detach();
    expect(faults).toEqual([]);
    await reads(waiting, HENRIKE);
  });

  it('folded to its tab', async () => {
    const { page, sidebar } = await openOn(theme, TRAINING, HENRIKE);
    await sidebar.locator('[aria-keyshortcuts="."]').click();
    await sidebar.waitForSelector('.folded');
    const faults = await axeFaults(sidebar);
    await sidebar.locator('.folded').click();
    await reads(sidebar, HENRIKE);
    await page.close();
    expect(faults).toEqual([]);
  });

  it('on every place of the full page, the first run among them', async () => {
    const home = await world.openOwn('home.html');
    await home.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const faults: Record<string, string[]> = {};
    const places = ['today', 'clients', 'asks', 'data', 'settings', 'proof'];
    for (const place of places) {
      await home.evaluate((name) => location.assign(`#/${name}`), place);
      await home.waitForSelector(`[aria-current=page][href="#/${place}"]`);
      await home.waitForSelector('main h1');
      if (place === 'today') await home.waitForSelector('.welcome');
      if (place === 'clients') await home.waitForSelector('.clients a');
      faults[place] = await axeFaults(home);
    }
    await home.evaluate(() => location.assign('#/clients'));
    await home.locator('.clients a').click();
    await home.waitForSelector('.home-client .moment');
    faults.client = await axeFaults(home);
    expect(faults).toEqual(Object.fromEntries([...places, 'client'].map((place) => [place, []])));
  });
});
