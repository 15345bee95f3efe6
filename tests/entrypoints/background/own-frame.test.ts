import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  ask,
  frame,
  freshBrowser,
  openTab,
  type Parts,
  page,
  sidePanel,
  startBackground,
} from './run-background.ts';

const MAIL = 'https://mail.google.com';

let parts: Parts;
let tab: number;
beforeEach(async () => {
  parts = freshBrowser();
  startBackground();
  tab = await openTab();
});

const isOurs = (parent: string | null) => ask('frame.isOurs', { parent }, frame(tab));

describe('X1 a frame of ours in a page', () => {
  it('is ours where our content script has started in that page, whether or not the browser tells its origin', async () => {
    await ask('page.start', {}, page(tab));
    expect(await isOurs(MAIL)).toBe(true);
    expect(await isOurs(null)).toBe(true);
  });

  it('is not in a page in which none has started', async () => {
    expect(await isOurs(MAIL)).toBe(false);
    expect(await isOurs(null)).toBe(false);
  });

  it('is not in a page of another origin than the one that has started', async () => {
    await ask('page.start', {}, page(tab));
    expect(await isOurs('https://evil.example')).toBe(false);
    expect(await isOurs('null')).toBe(false);
  });

  it('is not in what the tab went on to', async () => {
    await ask('page.start', {}, page(tab, 'https://crm.example/'));
    expect(await isOurs(null)).toBe(false);
  });

  it('is not where the page at the same address does not answer', async () => {
    await ask('page.start', {}, page(tab));
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await isOurs(MAIL)).toBe(false);
  });

  it('is no frame where it sits in no tab', async () => {
    expect(await ask('frame.isOurs', { parent: null }, sidePanel())).toBe(false);
  });

  it('hears from its own page alone whether it is in sight', async () => {
    parts.answers = { 'frame.inSight': true };
    expect(await ask('frame.inSight', {}, frame(tab))).toBe(true);
    expect(parts.toPages).toEqual([{ tab, message: { call: 'frame.inSight', args: {} } }]);
    await expect(ask('frame.inSight', {}, sidePanel())).rejects.toMatchObject({ code: 'no-page' });
  });
});
