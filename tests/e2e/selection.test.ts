import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, startDrivenFirefox } from '../browser/driven-firefox.ts';
import type { LocalWeb } from '../browser/local-web.ts';
import { openThread, playgroundWeb, press, reads, sidebarOf, startWorld, type World } from './world.ts';

const TRAINING = 'Sales training for our account managers';
const HENRIKE = 'h.voss@vossberg-logistik.example';
const WISH = 'our cook has been told about you';
const PROMISE = 'The room is taken care of';
const SECOND = 1000;

/** Selects these words in the mail that is open, as a mouse does. */
const SELECT = `
  const [words] = arguments;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const at = text.data.indexOf(words);
    if (at < 0 || !text.parentElement.closest('.a3s')) continue;
    getSelection().setBaseAndExtent(text, at, text, at + words.length);
    return getSelection().toString();
  }
  return null;`;

let web: LocalWeb;
beforeAll(async () => {
  web = await playgroundWeb();
});
afterAll(() => web?.stop());

describe('words selected in Gmail, in Chromium (D1)', () => {
  let world: World;
  let page: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    world = await startWorld({ web });
    page = await world.openGmail('#inbox');
    await openThread(page, TRAINING);
    sidebar = await sidebarOf(page);
    await reads(sidebar, HENRIKE);
  });
  afterAll(() => world?.close());

  /**
   * Runs in our worker what the browser runs for a key or its menu: no driver presses those, so the event itself is
   * dispatched to the listeners that the worker has set.
   */
  async function inWorker(body: string): Promise<unknown> {
    const target = await world.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    return worker?.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
      ${body}
    })()`);
  }
  const select = (words: string) => page.evaluate(`(function () {${SELECT}})(${JSON.stringify(words)})`);
  const pressKey = () => inWorker(`chrome.commands.onCommand.dispatch('keep-wish', tab)`);

  /** What our own page is told of a ledger. */
  async function ledger(call: 'wishes.list' | 'promises.list'): Promise<unknown[]> {
    const own = await world.openOwn('home.html#/today');
    const reply = await own.evaluate((name) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ value: unknown[] }> } };
      };
      const args = { person: null, states: ['open'], search: '', sort: 'newest', skip: 0, limit: 50 };
      return chrome.runtime.sendMessage({ call: name, args });
    }, call);
    await own.close();
    await page.bringToFront();
    return reply.value;
  }

  it('are kept as a wish by one key: quote, person, date and thread', async () => {
    expect(await select(WISH)).toBe(WISH);
    await pressKey();
    await reads(sidebar, `Kept as a wish: “${WISH}”`);
    const kept = await ledger('wishes.list');
    expect(kept).toMatchObject([
      {
        text: WISH,
        personName: 'Henrike Voss',
        address: HENRIKE,
        source: 'selection',
        evidence: {
          quote: WISH,
          by: HENRIKE,
          at: expect.any(Number),
          thread: { subject: TRAINING, url: expect.stringContaining('https://mail.google.com/mail/') },
        },
      },
    ]);
    const [{ evidence }] = kept as [{ evidence: { at: number } }];
    expect(Date.now() - evidence.at).toBeLessThan(86_400 * SECOND);
  });

  it('are kept once', async () => {
    await pressKey();
    await reads(sidebar, 'You have kept these words already');
    expect(await ledger('wishes.list')).toHaveLength(1);
  });

  it('are gone after an undo', async () => {
    await select(PROMISE);
    await pressKey();
    await reads(sidebar, `Kept as a wish: “${PROMISE}”`);
    await press(sidebar, 'Undo');
    await sidebar.waitForFunction(() => !document.body.innerText.includes('Kept as a wish'));
    expect(await ledger('wishes.list')).toHaveLength(1);
  });

  it('are kept as their promise from the menu, whose entries stand on this page', async () => {
    expect(await inWorker(`return chrome.contextMenus.update('keep-promise', {}).then(() => 'there')`)).toBe(
      'there',
    );
    await select(PROMISE);
    await inWorker(
      `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'keep-promise', selectionText: '${PROMISE}' }, tab)`,
    );
    await reads(sidebar, `Kept as their promise: “${PROMISE}”`);
    expect(await ledger('promises.list')).toMatchObject([{ by: 'client', text: PROMISE }]);
  });

  it('leave a sign on the slim tab', async () => {
    await press(sidebar, 'Fold away');
    await sidebar.waitForSelector('.folded');
    await select('the margin on renewals');
    await pressKey();
    await sidebar.waitForSelector('.folded[aria-label*="Kept as a wish"] svg', { timeout: 20 * SECOND });
    await sidebar.locator('.folded').click();
    await reads(sidebar, 'Kept as a wish: “the margin on renewals”');
  });

  it('have a key of their own that the browser does not need for itself', async () => {
    const keys = await inWorker(
      `return (await chrome.commands.getAll()).map(({ name, shortcut }) => name + ' ' + shortcut)`,
    );
    expect(keys).toContain('keep-wish Alt+Shift+K');
  });
});

describe('words selected in Gmail, in Firefox (D1)', () => {
  const profile = mkdtempSync(join(tmpdir(), 'ovation-selection-'));
  let firefox: DrivenFirefox;

  beforeAll(async () => {
    firefox = await startDrivenFirefox(web, profile);
    const { driver } = firefox;
    await driver.open('https://mail.google.com/mail/u/0/#inbox');
    await driver.reads(TRAINING);
    await driver.run(
      `const rows = [...document.querySelectorAll('tr.zA')];
       rows.find((row) => row.textContent.includes(arguments[0])).click();`,
      TRAINING,
    );
    await driver.enterFrame();
    await driver.reads(HENRIKE);
  });
  afterAll(async () => {
    await firefox?.quit();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it('are kept by the key, which no other command of the browser has', async () => {
    const { driver } = firefox;
    await driver.leaveFrames();
    expect(await driver.run(SELECT, WISH)).toBe(WISH);
    const keys = await driver.runInBrowser<string[]>(`
      const has = (key) => /alt/.test(key.getAttribute('modifiers')) && /shift/.test(key.getAttribute('modifiers'));
      const all = [...document.querySelectorAll('key')].filter((key) => key.getAttribute('key') === 'K' && has(key));
      all.at(0)?.doCommand();
      return all.map((key) => key.closest('keyset').id);`);
    expect(keys).toEqual([expect.stringContaining('ovation')]);
    await driver.enterFrame();
    await driver.reads(`Kept as a wish: “${WISH}”`);
  });
});
