import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PageHealth } from '../../../../utils/clients/page-health.ts';
import type { PageView } from '../../../../utils/clients/page-view.ts';
import { DANA, ME, makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  page,
  send,
  sidePanel,
  startBackground,
} from '../run-background.ts';

const HEALTH: PageHealth = {
  site: 'gmail',
  variant: null,
  place: 'thread',
  fault: 'no-thread',
  found: { subject: 0, sender: 3 },
};
/** What is told of a thread that cannot be read. */
const BARE: PageView = makeView([], {
  variant: '',
  thread: { id: null, subject: '', url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgz' },
  fault: 'no-thread',
});

let tab: number;
beforeEach(async () => {
  vi.restoreAllMocks();
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

describe('X2 how well pages are read', () => {
  it('is told by pages and listed with its day', async () => {
    await ask('page.health', { health: HEALTH }, page(tab));
    expect(await ask('checks.list', {}, fullPage())).toEqual([{ ...HEALTH, at: expect.any(Number) }]);
    await ask('checks.forget', {}, fullPage());
    expect(await ask('checks.list', {}, fullPage())).toEqual([]);
  });

  it.each([
    ['a word of the page', { found: { 'Dana Okafor': 1 } }],
    ['an address', { variant: 'dana@acme.example' }],
    ['a count without end', { found: { sender: 1e9 } }],
    ['counts without end', { found: Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`n${i}`, 1])) }],
    ['a fault nobody knows', { fault: 'no-luck' }],
    ['more than was agreed', { text: 'Hi' }],
  ])('takes no %s for it', async (_, part) => {
    const args = { health: { ...HEALTH, ...part } };
    expect(await send({ call: 'page.health', args }, page(tab))).toMatchObject({
      ok: false,
      error: { code: 'bad-arguments' },
    });
    expect(await ask('checks.list', {}, fullPage())).toEqual([]);
  });

  it('is nothing that a page may ask for', async () => {
    for (const call of ['checks.list', 'checks.report', 'checks.forget']) {
      expect(await send({ call, args: {} }, page(tab))).toBeUndefined();
    }
    expect(await send({ call: 'page.health', args: { health: HEALTH } }, frame(tab))).toBeUndefined();
  });
});

describe('X2 a page that looks different', () => {
  it('leads to the box where one says who it is, and then to the client', async () => {
    await ask('page.show', { view: BARE }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toEqual({
      state: 'unknown',
      theme: 'light',
      why: 'looks-different',
      candidates: [],
      page: { site: 'gmail', place: 'thread' },
    });
    await ask('client.choose', { address: DANA }, frame(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'client', address: DANA.email });
  });

  it('is none where the client is known all the same', async () => {
    await ask('page.show', { view: makeView([makeMessage()], { fault: 'no-compose' }) }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'client' });
  });

  it('offers who else stands on the page', async () => {
    const view = makeView([makeMessage({ from: null, to: [ME, DANA] })], {
      account: null,
      fault: 'no-sender',
    });
    await ask('page.show', { view }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({
      why: 'looks-different',
      candidates: expect.arrayContaining([DANA]),
    });
  });

  it('is one mail: another that is not read is nobody’s', async () => {
    await ask('page.show', { view: BARE }, page(tab));
    await ask('client.choose', { address: DANA }, frame(tab));
    const next = { id: null, subject: '', url: 'https://mail.google.com/mail/u/0/#inbox/another' };
    await ask('page.show', { view: { ...BARE, thread: next } }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ why: 'looks-different' });
  });
});

describe('X2 a report of a page', () => {
  const outlines = () => vi.mocked(browser.scripting.executeScript);

  it('is made in the tab that shows such a page, by the script that is there for it', async () => {
    outlines().mockResolvedValue([{ documentId: '', frameId: 0, result: '{"form":"x"}' }] as never);
    await ask('page.show', { view: BARE }, page(tab));
    const other = await openTab();
    await ask('page.start', {}, page(other));
    expect(await ask('checks.report', { site: 'gmail', place: 'thread' }, sidePanel())).toBe('{"form":"x"}');
    expect(outlines()).toHaveBeenCalledExactlyOnceWith({ target: { tabId: tab }, files: ['/outline.js'] });
  });

  it('is none where no such page is open, or where it has gone', async () => {
    expect(await ask('checks.report', { site: 'gmail', place: 'thread' }, sidePanel())).toBeNull();
    await ask('page.show', { view: BARE }, page(tab));
    expect(await ask('checks.report', { site: 'gmail', place: 'compose' }, sidePanel())).toBeNull();
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await ask('checks.report', { site: 'gmail', place: 'thread' }, sidePanel())).toBeNull();
    expect(outlines()).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['something else', { page: 1 }],
    ['a text without end', 'a'.repeat(300_001)],
  ])('is none where the page gave %s', async (_, result) => {
    outlines().mockResolvedValue([{ documentId: '', frameId: 0, result }] as never);
    await ask('page.show', { view: BARE }, page(tab));
    expect(await ask('checks.report', { site: 'gmail', place: 'thread' }, sidePanel())).toBeNull();
  });
});
