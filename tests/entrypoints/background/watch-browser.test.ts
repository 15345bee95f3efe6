import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  ask,
  freshBrowser,
  openTab,
  type Parts,
  page,
  sidePanel,
  startBackground,
} from './run-background.ts';

let parts: Parts;
beforeEach(() => {
  parts = freshBrowser();
  startBackground();
});

/** What the background does when the browser tells it of this. */
function listenerOf(event: { readonly addListener: unknown }): (...args: unknown[]) => void {
  const [first] = vi.mocked(event.addListener as (listener: () => void) => void).mock.calls;
  if (!first) throw new Error('nobody listens');
  return first[0] as (...args: unknown[]) => void;
}

async function ownTabs(): Promise<string[]> {
  const tabs = await fakeBrowser.tabs.query({});
  return tabs.flatMap(({ url }) => (url?.endsWith('/home.html') ? [url] : []));
}

describe('the first run (X5)', () => {
  it('opens the full page once, after the installation', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await expect.poll(ownTabs).toHaveLength(1);
  });

  it('opens nothing after an update', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await expect.poll(ownTabs).toHaveLength(1);
  });
});

describe('the button and the key (X1)', () => {
  it('open the side panel of the tab at the click', () => {
    listenerOf(browser.action.onClicked)({ id: 7 });
    expect(browser.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  });

  it('move the keyboard to the other of page and sidebar, so that one key goes there and back', async () => {
    const tab = await openTab();
    listenerOf(browser.commands.onCommand)('focus-sidebar', { id: tab });
    listenerOf(browser.commands.onCommand)('something-else', { id: tab });
    await expect
      .poll(() => parts.toPages)
      .toEqual([{ tab, message: expect.objectContaining({ call: 'frame.focus', args: { on: 'other' } }) }]);
  });
});

describe('the open tabs (X1, X2, X7)', () => {
  const startedIn = () =>
    vi.mocked(browser.scripting.executeScript).mock.calls.map(([{ target }]) => target.tabId);
  const untilBegun = () =>
    expect.poll(() => fakeBrowser.storage.session.get()).toMatchObject({ begun: true });
  /** What an update leaves, and switching off and on: a session that has just begun. */
  const endSession = async () => {
    await untilBegun();
    await fakeBrowser.storage.session.clear();
    vi.mocked(browser.scripting.executeScript).mockClear();
  };

  it('get a new content script when the extension is updated or switched on: the old one has ended', async () => {
    await endSession();
    parts.granted.push('https://crm.example/*');
    const gmail = await openTab();
    const crm = await openTab('https://crm.example/records/1');
    await openTab('https://elsewhere.example/');
    startBackground();
    await untilBegun();
    expect(startedIn()).toEqual([gmail, crm]);
    expect([...parts.scripts.keys()]).toEqual(['site https://crm.example site.js']);
  });

  it('get none where one has started by itself', async () => {
    await endSession();
    const [loaded, left] = [await openTab(), await openTab()];
    await ask('page.start', {}, page(loaded));
    startBackground();
    await untilBegun();
    expect(startedIn()).toEqual([left]);
  });

  it('get none when the background has only slept', async () => {
    await untilBegun();
    vi.mocked(browser.scripting.executeScript).mockClear();
    await openTab();
    const looked = vi.spyOn(browser.storage.session, 'get');
    startBackground();
    await expect.poll(() => looked.mock.settledResults.length).toBeGreaterThan(0);
    await ask('data.count', {}, sidePanel());
    expect(startedIn()).toEqual([]);
    looked.mockRestore();
  });

  it('are looked at again where the first look failed', async () => {
    await endSession();
    const tab = await openTab();
    const registered = vi.spyOn(browser.scripting, 'getRegisteredContentScripts');
    registered.mockRejectedValueOnce(new Error('shutting down'));
    startBackground();
    await expect.poll(() => registered.mock.settledResults.length).toBe(1);
    startBackground();
    await untilBegun();
    expect(startedIn()).toEqual([tab]);
  });
});
