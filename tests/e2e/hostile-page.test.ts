import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import { openThread, press, reads, sidebarOf, startWorld, textOf, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const SECRET = 'Ruth signs everything above forty';

let world: World;
let page: Page;
let sidebar: Frame;
const errors: string[] = [];

/** What the page writes down of us; it stands on its `window`. */
type Spied = Window & { heard: string[]; told: unknown[] };

/** The page listens for everything it can, before our content script starts. */
function spy(): void {
  const spied = window as unknown as Spied;
  spied.heard = [];
  spied.told = [];
  for (const kind of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'focusin']) {
    window.addEventListener(kind, () => spied.heard.push(kind), true);
  }
  window.addEventListener('message', (event) => spied.told.push(event.data), true);
}

async function startPage(path: string): Promise<Page> {
  const opened = await world.browser.newPage();
  opened.on('pageerror', (error) => errors.push(String(error)));
  await opened.evaluateOnNewDocument(spy);
  await opened.goto(`https://mail.google.com/mail/u/0/${path}`);
  return opened;
}

beforeAll(async () => {
  world = await startWorld();
  page = await startPage('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
});
afterAll(() => world.close());

describe('a page that spies (X1, X8)', () => {
  it('hears no key of what is typed in the sidebar', async () => {
    await press(sidebar, 'Note, promise');
    await sidebar.locator('textarea').click();
    await page.evaluate(() => {
      (window as unknown as Spied).heard = [];
    });
    await page.keyboard.type(SECRET);
    await reads(sidebar, 'Saved');
    expect(await sidebar.$eval('textarea', (field) => field.value)).toBe(SECRET);
    expect(await page.evaluate(() => (window as unknown as Spied).heard)).toEqual([]);
  });

  it('hears its own keys, so that it would have heard ours', async () => {
    await page.focus('input');
    await page.keyboard.press('x');
    expect(await page.evaluate(() => (window as unknown as Spied).heard)).toContain('keydown');
  });

  it('counts no frame, is sent no message and finds nothing we know in its document', async () => {
    expect(await page.evaluate(() => window.length)).toBe(0);
    expect(await page.evaluate(() => (window as unknown as Spied).told)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(SECRET);
    const host = await page.evaluate(() => {
      const last = document.body.lastElementChild;
      return { names: last?.getAttributeNames(), open: last?.shadowRoot, inside: last?.childNodes.length };
    });
    expect(host).toEqual({ names: ['style'], open: null, inside: 0 });
  });

  it('cannot fetch the sidebar by its address, even where its own policy lets it fetch anything', async () => {
    const bare = await world.browser.newPage();
    await bare.setBypassCSP(true);
    await bare.goto('https://mail.google.com/mail/u/0/#inbox');
    const fetched = await bare.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      sidebar.url(),
    );
    expect(fetched).toBe('refused');
    await bare.close();
    await page.bringToFront();
  });

  it('cannot learn the address of the sidebar from what it was measured to load', async () => {
    const loaded = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((name) => name.startsWith('chrome-extension:'))).toEqual([]);
  });

  it('stays whole when it throws the sidebar out, and gets it back with the next thread', async () => {
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await page.evaluate(() => location.assign('#inbox'));
    await openThread(page, 'Showroom follow-ups');
    await reads(await sidebarOf(page), 'dana.okafor@brightwaterkitchens.example');
    expect(errors).toEqual([]);
  });
});

describe('mails made to exhaust (X1)', () => {
  it.each([
    ['One megabyte of words', 'words@verbose.example'],
    ['Everybody', 'events@crowd.example'],
  ])(
    'shows who wrote "%s", in a sidebar of ordinary length beside a page that is whole',
    async (subject, sender) => {
      const heavy = await startPage('?hostile=1#inbox');
      await openThread(heavy, subject);
      const view = await sidebarOf(heavy);
      await reads(view, sender);
      expect((await textOf(view)).length).toBeLessThan(5000);
      expect(await view.evaluate(() => document.querySelectorAll('script:not([src]), iframe').length)).toBe(
        0,
      );
      expect(await heavy.$eval('h2[data-legacy-thread-id]', (title) => title.textContent)).toBe(subject);
      // The page still does what it is told to.
      await heavy.evaluate(() => location.assign('#inbox'));
      await heavy.waitForSelector('tr.zA', { visible: true });
      await openThread(heavy, 'Showroom follow-ups');
      await reads(await sidebarOf(heavy), 'dana.okafor@brightwaterkitchens.example');
      await heavy.close();
    },
  );

  it('caused no error on the page and no request', () => {
    expect(errors).toEqual([]);
    expect(notTheBrowsersOwn(world.web.strayed)).toEqual([]);
  });
});
