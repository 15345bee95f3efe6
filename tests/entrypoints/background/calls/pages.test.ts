import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DANA, makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, startBackground } from '../run-background.ts';

const view = makeView([makeMessage()]);

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

describe('the reports of a page, as the background hears them (X1)', () => {
  it('are heard again from a content script that starts anew while the last one is still recorded', async () => {
    // In Firefox the browser and we both start one when the extension is switched on.
    const recorded = ask('page.show', { view }, page(tab));
    await ask('page.start', {}, page(tab));
    await recorded;
    await ask('page.show', { view }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'client', address: DANA.email });
  });

  it('forget what was shown when the page starts anew and shows nothing', async () => {
    await ask('page.show', { view }, page(tab));
    await ask('page.start', {}, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'idle' });
  });
});

describe('what the card needs (X1)', () => {
  it('is on its way before what the tab shows is kept', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const kept = vi.spyOn(browser.storage.session, 'set');
    await ask('page.show', { view }, page(tab));
    expect(fetched).toHaveBeenCalledWith(browser.runtime.getURL('/reader.bin'));
    expect(fetched.mock.invocationCallOrder[0]).toBeLessThan(kept.mock.invocationCallOrder[0] ?? 0);
    kept.mockRestore();
  });

  it('is left where it is beside a list, in which nobody has written', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    await ask('page.show', { view: { ...view, messages: [] } }, page(tab));
    await ask('page.show', { view: null }, page(tab));
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('the button of the extension (X5, decision 0012)', () => {
  const popups: unknown[] = [];
  beforeEach(() => {
    popups.length = 0;
    Object.assign(browser.action, { setPopup: async (popup: unknown) => void popups.push(popup) });
  });

  it('shows today where the sidebar stands in the page, and opens the side panel where it does not', async () => {
    await ask('page.show', { view: null }, page(tab));
    expect(popups).toEqual([]);
    await ask('page.show', { view }, page(tab));
    expect(popups).toEqual([{ tabId: tab, popup: 'today.html' }]);
  });

  it('costs nothing where the tab has gone', async () => {
    Object.assign(browser.action, {
      setPopup: async () => {
        throw new Error('No tab with id');
      },
    });
    await ask('page.show', { view }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'client', address: DANA.email });
  });
});
