import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../browser/local-web.ts';
import { notTheBrowsersOwn } from '../browser/own-requests.ts';
import { handleGmail } from '../playground/gmail/server.ts';
import { glance } from './picture.ts';
import { openThread, press, pressOnce, reads, sidebarOf, startWorld, textOf, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const SECRET = 'Ruth signs everything above forty';

let web: LocalWeb;
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
  web = await startLocalWeb({
    'mail.google.com': (request, response) => void handleGmail(request, response),
    'news.example': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><body>The news'),
  });
  world = await startWorld({ web });
  page = await startPage('#inbox');
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

  it('could not read settings or words on their way, had it taken over our own script in it', async () => {
    const session = await page.createCDPSession();
    const ours: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
        ours.push(context.id);
    });
    await session.send('Runtime.enable');
    expect(ours).toHaveLength(1);
    const { result } = await session.send('Runtime.evaluate', {
      contextId: ours[0] ?? 0,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.storage.local.get(null).then(Object.keys, ({ message }) => message)`,
    });
    expect(result.value).toContain('not allowed from this context');
    await session.detach();
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

/** The sidebar's own host on a page that shows it. */
const HOST = (one: Element) => getComputedStyle(one).zIndex === '2147483646';

describe('a page that hides what is clicked (X1)', () => {
  let hiding: Page;
  let view: Frame;
  beforeAll(async () => {
    hiding = await startPage('#inbox');
    await openThread(hiding, TRAINING);
    view = await sidebarOf(hiding);
    await reads(view, HENRIKE);
  });

  const REFUSED = 'Something on this page lies over Ovation. Nothing was done.';
  const chosen = () => view.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.textContent ?? '');
  const says = async () => (await textOf(view)).includes(REFUSED);
  /** Presses the tab again and again until `isSo`: the browser tells within a moment, and nobody hears when. */
  const pressUntil = (tab: string, isSo: () => Promise<boolean>) =>
    vi.waitFor(
      async () => {
        await pressOnce(view, tab);
        if (!(await isSo())) throw new Error(`pressing ${tab} leads to ${await chosen()}`);
      },
      { timeout: 15_000, interval: 100 },
    );
  /** Sets one property of the host over our own, as the page may. */
  const dress = (name: string, value: string | null) =>
    hiding.evaluate(
      (is, property, to) => {
        const isHost = new Function('one', `return (${is})(one)`) as (one: Element) => boolean;
        const host = [...document.body.children].find(isHost) as HTMLElement;
        if (to === null) host.style.removeProperty(property);
        else host.style.setProperty(property, to, 'important');
      },
      HOST.toString(),
      name,
      value,
    );
  const cover = (css: string | null) =>
    hiding.evaluate((rules) => {
      document.querySelector('#cover')?.remove();
      if (rules === null) return;
      const over = document.createElement('div');
      over.id = 'cover';
      over.style.cssText = `position: fixed; z-index: 2147483647; ${rules}`;
      document.documentElement.append(over);
    }, css);

  const WAYS: readonly [string, () => Promise<void>, () => Promise<void>][] = [
    [
      'lays something clear over it that lets clicks through',
      () => cover('inset: 0; pointer-events: none'),
      () => cover(null),
    ],
    [
      'covers a part of it',
      () =>
        cover('right: 0; bottom: 0; width: 300px; height: 200px; background: white; pointer-events: none'),
      () => cover(null),
    ],
    ['makes it almost clear', () => dress('opacity', '0.01'), () => dress('opacity', null)],
    ['cuts it', () => dress('clip-path', 'inset(0 0 40% 0)'), () => dress('clip-path', null)],
    ['blurs it', () => dress('filter', 'blur(3px)'), () => dress('filter', null)],
    ['shrinks it', () => dress('transform', 'scale(0.9)'), () => dress('transform', null)],
  ];

  it.each(WAYS)('and %s is obeyed in nothing, and is again when it has stopped', async (name, hide, stop) => {
    await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
    await hide();
    await pressUntil('History', says);
    const before = await chosen();
    await pressOnce(view, 'Notes');
    if (name === 'covers a part of it') await glance(hiding, 'covered');
    await view.focus('[role="tab"]:not([aria-selected="true"])');
    await hiding.keyboard.press('Enter');
    await hiding.keyboard.press('4');
    expect(await chosen()).toBe(before);
    await stop();
    await pressUntil('Notes', async () => (await chosen()).startsWith('Notes'));
    expect(await says()).toBe(false);
  });

  /** Draws the whole page otherwise, as an extension does that makes every page dark. */
  const tint = (css: string) =>
    hiding.evaluate(
      (filter) => document.documentElement.style.setProperty('filter', filter, 'important'),
      css,
    );
  const DARK = 'invert(1) hue-rotate(180deg)';
  /** Lays something clear over everything, in the browser's top layer. */
  const coverOnTop = () =>
    hiding.evaluate(() => {
      const over = document.createElement('div');
      over.id = 'cover';
      over.popover = 'manual';
      over.style.cssText =
        'position: fixed; inset: 0; width: 100%; height: 100%; background: none; border: 0; pointer-events: none';
      document.body.append(over);
      over.showPopover();
    });

  it('leads from a refused click to where no page reaches, by one click', async () => {
    await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
    await cover('inset: 0; pointer-events: none');
    await pressUntil('History', says);
    await glance(hiding, 'refused');
    const before = await chosen();
    const known = new Set(world.browser.targets());
    await press(view, 'Open it outside the page');
    const target = await world.browser.waitForTarget(
      (one) => !known.has(one) && one.url().endsWith('/sidebar.html'),
    );
    const panel = await target.asPage();
    await hiding.bringToFront();
    await reads(panel, HENRIKE);
    await press(panel, 'Reminders');
    expect(await panel.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.textContent)).toContain(
      'Reminders',
    );
    expect(await chosen()).toBe(before);
    await panel.close();
    await cover(null);
  });

  it('is obeyed in nothing where it has covered it while another tab was in front', async () => {
    await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
    await page.bringToFront();
    await cover('inset: 0; pointer-events: none');
    await hiding.bringToFront();
    await pressUntil('History', says);
    await cover(null);
    await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['comes back to the front', () => page.bringToFront().then(() => hiding.bringToFront())],
    ['lays a dark sheet over itself alone', () => cover('inset: 0 420px 0 0; background: #000a')],
    ['rounds the corners', () => dress('border-radius', '12px')],
    ['is made narrower', () => hiding.setViewport({ width: 1000, height: 700 })],
    ['is scrolled', () => hiding.mouse.wheel({ deltaY: 300 })],
  ])('is not suspected where it %s', async (_, change) => {
    await change();
    for (const tab of ['History', 'Notes', 'Now', 'Reminders', 'Now']) {
      await press(view, tab);
      expect(await chosen()).toContain(tab);
      expect(await says()).toBe(false);
    }
    await cover(null);
  });

  it.each([DARK, 'brightness(0.8) contrast(0.9)', 'blur(4px)'])(
    'is obeyed where the page as a whole is drawn with %s, for the sidebar is not',
    async (filter) => {
      await tint(filter);
      await pressUntil('History', async () => (await chosen()).startsWith('History') && !(await says()));
      await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
      if (filter === DARK) await glance(hiding, 'turned-dark');
    },
  );

  it('is obeyed in nothing where it covers what was taken out of its own filter', async () => {
    await tint(DARK);
    await pressUntil('Now', async () => (await chosen()).startsWith('Now') && !(await says()));
    await coverOnTop();
    await pressUntil('History', says);
    await cover(null);
    await pressUntil('History', async () => (await chosen()).startsWith('History') && !(await says()));
  });

  it('is obeyed in nothing where it takes the sidebar back again and again, and is not fought for long', async () => {
    await tint(DARK);
    await hiding.evaluate((is) => {
      const isHost = new Function('one', `return (${is})(one)`) as (one: Element) => boolean;
      const host = [...document.body.children].find(isHost) as HTMLElement;
      const counted = globalThis as unknown as { raised: number };
      counted.raised = 0;
      host.addEventListener('toggle', () => {
        if (!host.matches(':popover-open')) return;
        counted.raised += 1;
        host.hidePopover();
      });
      host.hidePopover();
    }, HOST.toString());
    await pressUntil('Now', says);
    const before = await chosen();
    for (const tab of ['Reminders', 'Notes', 'Reminders', 'Notes', 'Reminders', 'Notes', 'Reminders'])
      await pressOnce(view, tab);
    expect(await chosen()).toBe(before);
    const raised = await hiding.evaluate(() => (globalThis as unknown as { raised: number }).raised);
    expect(raised).toBeGreaterThan(0);
    expect(raised).toBeLessThanOrEqual(5);
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
    ['in a frame of its own', 'https://mail.google.com/mail/u/0/#inbox', true],
    ['where no content script of ours has started', 'https://news.example/', false],
  ])('gets nothing of any client %s', async (_, url, nested) => {
    const address = await sidebarAddress();
    const framing = await world.browser.newPage();
    await framing.setBypassCSP(true);
    await framing.goto(url);
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
