import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PlaygroundApp, startPlaygroundApp } from '../playground/apps/server.ts';
import { glance } from './picture.ts';
import { press, reads, sidebarOf, startWorld, type World } from './world.ts';

/*
 * X1, X2: a guest in other people's pages.
 * 1. It stands beside the page and not on it, at 50 to 200 % zoom, and beside what another extension has put there.
 * 2. A page that forbids scripts, markup from text and foreign frames is read like any other.
 * 3. Of a page in a page only the outer one is read; on paper there is nothing of it.
 * 4. Fifty records later nothing is left behind.
 */
const NORA = 'nora@quistlogistics.example';
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

let world: World;
let crm: PlaygroundApp;
let page: Page;
let sidebar: Frame;
const errors: string[] = [];

beforeAll(async () => {
  crm = await startPlaygroundApp('crm');
  world = await startWorld();
  page = await open(`${crm.url}#/contacts/1/show`);
  sidebar = await sidebarOf(page);
  await reads(sidebar, NORA);
});
afterAll(async () => {
  await world?.close();
  await crm?.stop();
});

async function open(url: string): Promise<Page> {
  const opened = await world.browser.newPage();
  opened.on('pageerror', (error) => errors.push(String(error)));
  await opened.goto(url);
  return opened;
}

/** Where the page ends and the sidebar begins, in CSS pixels of the page. */
const places = () =>
  page.evaluate(() => {
    const host = [...document.body.children].at(-1);
    const box = host?.getBoundingClientRect();
    const { right } = document.body.getBoundingClientRect();
    return { page: right, from: box?.left ?? 0, to: box?.right ?? 0, window: innerWidth };
  });

interface Tabs {
  query(of: object): Promise<{ id: number; url?: string }[]>;
  setZoom(tab: number, factor: number): Promise<void>;
}

/** The browser's number of the tab that shows a page of this address. */
function tabAt(own: Page, url: string): Promise<number> {
  return own.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const tabs = await chrome.tabs.query({});
    return tabs.find((one) => one.url?.startsWith(address))?.id ?? -1;
  }, url);
}

/** Zooms the tab as its user does. */
async function zoom(factor: number): Promise<void> {
  const own = await world.openOwn('manifest.json');
  await own.evaluate(
    (tab, to) => (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome.tabs.setZoom(tab, to),
    await tabAt(own, crm.url),
    factor,
  );
  await own.close();
  await page.bringToFront();
}

describe('X1 a guest in the page', () => {
  it.each([0.5, 0.75, 1, 1.5, 2])('stands beside it and not on it at a zoom of %d', async (factor) => {
    await zoom(factor);
    await page.waitForFunction((ratio) => Math.abs(devicePixelRatio - ratio) < 0.01, {}, factor);
    const { page: end, from, to, window } = await places();
    // The window is counted in whole pixels, what stands in it is not.
    expect(Math.abs(to - window)).toBeLessThan(1);
    expect(end).toBeLessThanOrEqual(from + 0.5);
    expect(to - from).toBeGreaterThanOrEqual(300);
    // Nor does its own guard take the zoom for something that hides it, once half a second has passed since it moved.
    const chosen = () => sidebar.$eval('[role="tab"][aria-selected="true"]', (one) => one.textContent);
    for (const tab of ['History', 'Now']) {
      const pressed = async () => {
        await press(sidebar, tab);
        return await chosen();
      };
      await expect.poll(pressed, { timeout: 5_000, interval: 200 }).toContain(tab);
    }
    if (factor === 2) await glance(page, 'zoom-200');
    await zoom(1);
  });

  it('is not on paper, and the page has its whole width there', async () => {
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const host = [...document.body.children].at(-1) as HTMLElement;
        const printed = { display: host.style.display, width: document.body.style.width };
        Object.assign(globalThis, { printed });
      });
    });
    const before = await places();
    await page.pdf();
    const printed = await page.evaluate(() => (globalThis as unknown as { printed: object }).printed);
    expect(printed).toEqual({ display: 'none', width: '' });
    expect(await places()).toEqual(before);
  });

  it('leaves what another extension has put on the page as it is, and stays', async () => {
    await page.evaluate(() => {
      const other = document.createElement('other-extension');
      other.style.cssText =
        'position: fixed; right: 0; top: 0; width: 300px; height: 100%; z-index: 2147483647';
      other.attachShadow({ mode: 'open' }).innerHTML = '<button>Their own</button>';
      document.documentElement.append(other);
    });
    const theirs = () =>
      page.evaluate(() => {
        const other = document.querySelector('other-extension');
        return [other?.getAttribute('style'), other?.shadowRoot?.innerHTML, other?.parentElement?.tagName];
      });
    const before = await theirs();
    await page.evaluate(() => location.assign('#/contacts/2/show'));
    await reads(sidebar, 'ted@lo.example');
    expect(await theirs()).toEqual(before);
    await page.evaluate(() => document.querySelector('other-extension')?.remove());
  });

  it('reads the outer page alone where a page stands in a page', async () => {
    const before = page.frames().filter((frame) => frame.url().endsWith('/sidebar.html')).length;
    await page.evaluate((url) => {
      const inner = document.createElement('iframe');
      inner.src = `${url}?inner#/contacts/1/show`;
      document.querySelector('footer')?.append(inner);
    }, crm.url);
    const inner = await page.waitForFrame((frame) => frame.url().includes('?inner'));
    await inner.waitForSelector('a[href^="mailto:nora"]');
    expect(page.frames().filter((frame) => frame.url().endsWith('/sidebar.html'))).toHaveLength(before);
    expect(await reads(sidebar, 'ted@lo.example')).not.toContain(NORA);
    await page.evaluate(() => document.querySelector('footer iframe')?.remove());
  });

  it('leaves nothing behind in the page after fifty records', async () => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const left = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      return { listeners: of('JSEventListeners'), frames: of('Frames'), documents: of('Documents') };
    };
    const go = async (id: number, email: string) => {
      await page.evaluate((to) => location.assign(`#/contacts/${to}/show`), id);
      await reads(sidebar, email);
    };
    await go(1, NORA);
    await go(2, 'ted@lo.example');
    const before = await left();
    for (let round = 0; round < 25; round++) {
      await go(1, NORA);
      await go(2, 'ted@lo.example');
    }
    const after = await left();
    expect(after.frames).toBe(before.frames);
    expect(after.documents).toBe(before.documents);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  });

  it('causes no error on the page', () => expect(errors).toEqual([]));
});

describe('X2 a page with rules of its own', () => {
  it('is read where it forbids foreign frames, and markup made of text', async () => {
    const strict = await startPlaygroundApp('crm', STRICT);
    const tab = await open(`${strict.url}#/contacts/1/show`);
    expect(await reads(await sidebarOf(tab), NORA)).toContain('Nora Quist');
    await tab.close();
    await strict.stop();
    expect(errors).toEqual([]);
  });
});
