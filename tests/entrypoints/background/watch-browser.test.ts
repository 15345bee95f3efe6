import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshBrowser, openTab, type Parts, startBackground } from './run-background.ts';

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
