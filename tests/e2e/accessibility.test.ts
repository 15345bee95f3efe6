import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { patiently } from '../browser/marionette.ts';
import type { Tab, View } from '../browser/view.ts';
import { axeFaults } from './axe.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { giveKeyboard, openThread, press, reads, type StoryWorld, sidebarOf } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const RECEIPT = 'Your receipt for booking TB-20418';

let world: StoryWorld;
let opened: Tab[] = [];
beforeAll(async () => {
  world = await startStoryWorld();
});
afterAll(() => world?.close());
afterEach(async () => {
  for (const page of opened) await page.close();
  opened = [];
});

async function openOn(theme: string, subject: string, words: string): Promise<{ page: Tab; sidebar: View }> {
  const page = await world.openGmail(`?theme=${theme}&hostile=1#inbox`);
  opened.push(page);
  await openThread(page, subject);
  const sidebar = await sidebarOf(page);
  await reads(sidebar, words);
  // The page's colours come with the page's first report, the view with its second.
  await sidebar.waitForSelector(`:root[data-theme=${theme}]`);
  return { page, sidebar };
}

/** Loads the sidebar anew. @returns the new one, once the old one has gone */
async function loadedAnew(page: Tab, sidebar: View): Promise<View> {
  await sidebar.evaluate(() => {
    document.body.dataset.old = '';
    location.reload();
  });
  return patiently(async () => {
    const now = await page.waitForFrame((one) => one.url().endsWith('/sidebar.html'));
    if ((await now.$('[data-old]')) !== null) throw new Error('The old sidebar never went.');
    return now;
  });
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
      await giveKeyboard(sidebar);
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
    const letGo = await world.background.hold();
    try {
      const waiting = await loadedAnew(page, sidebar);
      await waiting.waitForSelector('.loading');
      expect(await axeFaults(waiting)).toEqual([]);
      await glance(page, `loading-${theme}`);
    } finally {
      await letGo();
    }
    await reads(await sidebarOf(page), HENRIKE);
  });

  it('folded to its tab', async () => {
    const { sidebar } = await openOn(theme, TRAINING, HENRIKE);
    await sidebar.locator('[aria-keyshortcuts="."]').click();
    await sidebar.waitForSelector('.folded');
    const faults = await axeFaults(sidebar);
    await sidebar.locator('.folded').click();
    await reads(sidebar, HENRIKE);
    expect(faults).toEqual([]);
  });

  it('on every place of the full page, the first run among them', async () => {
    const home = await world.openOwn('home.html');
    opened.push(home);
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
