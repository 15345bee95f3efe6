import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../browser/view.ts';
import { type PlaygroundApp, startPlaygroundApp } from '../playground/apps/server.ts';
import { left } from './left-behind.ts';
import { glance } from './picture.ts';
import { startStoryWorld } from './story-world.ts';
import { press, reads, type StoryWorld, sidebarOf } from './world.ts';
import { zoom } from './zoom.ts';

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

let world: StoryWorld;
let crm: PlaygroundApp;
let page: Tab;
let sidebar: View;

beforeAll(async () => {
  crm = await startPlaygroundApp('crm');
  world = await startStoryWorld();
  page = await world.open(`${crm.url}#/contacts/1/show`);
  sidebar = await sidebarOf(page);
  await reads(sidebar, NORA);
});
afterAll(async () => {
  await world?.close();
  await crm?.stop();
});

/** Where the page ends and the sidebar begins, in CSS pixels of the page. */
const places = () =>
  page.evaluate(() => {
    const host = [...document.body.children].at(-1);
    const box = host?.getBoundingClientRect();
    const { right } = document.body.getBoundingClientRect();
    return { page: right, from: box?.left ?? 0, to: box?.right ?? 0, window: innerWidth };
  });

describe('X1 a guest in the page', () => {
  it.each([0.5, 0.75, 1, 1.5, 2])('stands beside it and not on it at a zoom of %d', async (factor) => {
    await zoom(world, page, crm.url, factor);
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
    await zoom(world, page, crm.url, 1);
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
    await page.evaluate((url) => {
      const inner = document.createElement('iframe');
      inner.src = `${url}?inner#/contacts/1/show`;
      document.querySelector('footer')?.append(inner);
    }, crm.url);
    const inner = await page.waitForFrame((frame) => frame.url().includes('?inner'));
    await inner.waitForSelector('a[href^="mailto:nora"]');
    expect((await inner.evaluate(left)).hosts).toBe(0);
    expect((await page.evaluate(left)).hosts).toBe(1);
    expect(await reads(sidebar, 'ted@lo.example')).not.toContain(NORA);
    await page.evaluate(() => document.querySelector('footer iframe')?.remove());
  });

  it('leaves nothing behind in the page after fifty records', async () => {
    const go = async (id: number, email: string) => {
      await page.evaluate((to) => location.assign(`#/contacts/${to}/show`), id);
      await reads(sidebar, email);
    };
    await go(1, NORA);
    await go(2, 'ted@lo.example');
    const before = await world.held(page);
    for (let round = 0; round < 25; round++) {
      await go(1, NORA);
      await go(2, 'ted@lo.example');
    }
    const after = await world.held(page);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, count] of Object.entries(after))
      expect(count, name).toBeLessThanOrEqual(before[name] ?? Number.NaN);
  });

  it('causes no error on the page', async () => expect(await world.errors()).toEqual([]));
});

describe('X2 a page with rules of its own', () => {
  it('is read where it forbids foreign frames, and markup made of text', async () => {
    const strict = await startPlaygroundApp('crm', STRICT);
    const tab = await world.open(`${strict.url}#/contacts/1/show`);
    expect(await reads(await sidebarOf(tab), NORA)).toContain('Nora Quist');
    await tab.close();
    await strict.stop();
    expect(await world.errors()).toEqual([]);
  });
});
