import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import type { Tab, View } from '../browser/view.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { glance } from './picture.ts';
import { isFirefox, startStoryWorld } from './story-world.ts';
import { GMAIL, openThread, press, reads, type StoryWorld, sidebarOf, textOf } from './world.ts';

/*
 * X1, X8: pages that mean ill.
 * 1. One that listens for everything hears nothing of what is done beside it, and finds nothing of ours.
 * 2. Mails that are made to exhaust are read as far as they go.
 * 3. One that frames the sidebar itself is shown nobody.
 */
const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const SECRET = 'Ruth signs everything above forty';

let web: LocalWeb;
let world: StoryWorld;
let page: Tab;
let sidebar: View;

/** What the page writes down of us; it stands on its `window`. */
type Spied = Window & { heard: string[]; told: unknown[] };

/** Runs in the page as its first script, before our content script starts: it listens for everything it can. */
function spy(): void {
  const spied = window as unknown as Spied;
  spied.heard = [];
  spied.told = [];
  for (const kind of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'focusin']) {
    window.addEventListener(kind, () => spied.heard.push(kind), true);
  }
  window.addEventListener('message', (event) => spied.told.push(event.data), true);
}
const FIRST_SCRIPT = '/playground/gmail/app/main.ts';

beforeAll(async () => {
  web = await startLocalWeb({
    'mail.google.com': (request, response) => {
      if (request.url !== FIRST_SCRIPT) return void handleGmail(request, response);
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(`(${spy})(); await import('${FIRST_SCRIPT}?afterwards');`);
    },
    'news.example': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><body>The news'),
  });
  world = await startStoryWorld(web);
  page = await world.openGmail('#inbox');
  await openThread(page, TRAINING);
  sidebar = await sidebarOf(page);
  await reads(sidebar, HENRIKE);
});
afterAll(async () => {
  await world?.close();
  await web?.stop();
});

describe('a page that spies (X1, X8)', () => {
  it('hears no key of what is typed in the sidebar', async () => {
    await press(sidebar, 'Note, promise');
    await sidebar.locator('textarea').click();
    await page.evaluate(() => {
      (window as unknown as Spied).heard.length = 0;
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
    // Firefox shows the host by a style sheet, which goes with the extension.
    const names = isFirefox() ? ['data-beside', 'style'] : ['style'];
    expect(host).toEqual({ names, open: null, inside: 0 });
  });

  it('cannot learn the address of the sidebar from what it was measured to load', async () => {
    const loaded = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((name) => name.includes('-extension:'))).toEqual([]);
  });

  it('stays whole when it throws the sidebar out, and gets it back with the next thread', async () => {
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await page.evaluate(() => location.assign('#inbox'));
    await openThread(page, 'Showroom follow-ups');
    // The one that was thrown out may be there for a moment yet.
    const again = await page.waitForFrame((one) => one !== sidebar && one.url().endsWith('/sidebar.html'));
    await reads(again, 'dana.okafor@brightwaterkitchens.example');
    expect(await world.errors()).toEqual([]);
  });
});

describe('mails made to exhaust (X1)', () => {
  it.each([
    ['One megabyte of words', 'words@verbose.example'],
    ['Everybody', 'events@crowd.example'],
  ])(
    'shows who wrote "%s", in a sidebar of ordinary length beside a page that is whole',
    async (subject, sender) => {
      const heavy = await world.openGmail('?hostile=1#inbox');
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

  it('caused no error on the page and no request', async () => {
    expect(await world.errors()).toEqual([]);
    expect(notTheBrowsersOwn(web.strayed)).toEqual([]);
  });
});

describe('a page that frames the sidebar itself (X1)', () => {
  /** The address that pages of this session may load it from, which none of them can learn. */
  async function sidebarAddress(): Promise<string> {
    type Own = { chrome: { runtime: { getURL(path: string): string } } };
    const own = await world.openOwn('manifest.json');
    const address = await own.evaluate(() =>
      (globalThis as unknown as Own).chrome.runtime.getURL('sidebar.html'),
    );
    await own.close();
    return address;
  }

  it.each([
    ['in a frame of its own', `${GMAIL}?policy=none#inbox`, true],
    ['where no content script of ours has started', 'https://news.example/', false],
  ])('gets nothing of any client %s', async (_, url, nested) => {
    const address = await sidebarAddress();
    const framing = await world.open(url);
    await framing.evaluate(
      (src, deep) => {
        const framed = (into: HTMLElement | undefined, of?: string) => {
          const frame = document.createElement('iframe');
          frame.style.cssText = 'position: fixed; top: 0; left: 0; width: 320px; height: 400px; border: 0';
          if (of) frame.src = of;
          into?.append(frame);
          return frame;
        };
        framed(deep ? framed(document.body).contentDocument?.body : document.body, src);
      },
      address,
      nested,
    );
    const text = await reads(await sidebarOf(framing), 'Nothing is shown here');
    expect(text).toContain('Ovation shows clients only in the sidebar');
    await glance(framing, `framed-by-${nested ? 'a-frame' : 'a-stranger'}`);
    await framing.close();
  });
});
