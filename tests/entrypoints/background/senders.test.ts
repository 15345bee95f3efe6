import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { DANA, makeMessage, makeView } from '../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  page,
  send,
  startBackground,
} from './run-background.ts';

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
});

describe('X3 who may call what', () => {
  it.each([
    'now.get',
    'client.list',
    'timeline.get',
    'settings.set',
    'sites.enable',
    'health.get',
    'asks.mark',
    'thread.open',
    'home.open',
  ])('answers no content script that calls %s', async (call) => {
    expect(await send({ call, args: {} }, page(tab))).toBeUndefined();
  });

  it('takes no page report from our own pages, a frame of a page, or another extension', async () => {
    const show = { call: 'page.show', args: { view: null } };
    expect(await send(show, frame(tab))).toBeUndefined();
    expect(await send(show, page(tab, 'https://mail.google.com/', 3))).toBeUndefined();
    expect(await send(show, { ...page(tab), id: 'somebody-else' })).toBeUndefined();
    expect(await send(show, page(tab))).toEqual({ ok: true, value: null });
  });

  it('takes no address that only looks like ours for ours', async () => {
    const url = `https://evil.example/${browser.runtime.getURL('/sidebar.html')}`;
    expect(
      await send({ call: 'client.list', args: { search: '', limit: 9 } }, page(tab, url)),
    ).toBeUndefined();
  });

  it('ignores what is no call, and calls that a prototype would know', async () => {
    for (const message of [null, 'x', 7, [], {}, { call: 1 }, { call: 'toString' }, { call: '__proto__' }]) {
      expect(await send(message, page(tab))).toBeUndefined();
    }
  });

  it.each([
    ['a text without end', { messages: [makeMessage({ text: 'a'.repeat(100_001) })] }],
    ['a thread without end', { messages: Array.from({ length: 2_001 }, () => makeMessage()) }],
    ['an address that is none', { messages: [makeMessage({ from: { name: null, email: 'x' } })] }],
    ['an unknown site', { site: 'evil' }],
    ['a script for an address', { thread: { id: '1', subject: '', url: 'javascript:alert(1)' } }],
    ['a time of no calendar', { messages: [makeMessage({ at: Number.NaN })] }],
    ['more than was agreed', { extra: 1 }],
  ])('refuses %s from a page', async (_, part) => {
    const view = { ...makeView([makeMessage()]), ...part };
    expect(await send({ call: 'page.show', args: { view } }, page(tab))).toMatchObject({
      ok: false,
      error: { code: 'bad-arguments' },
    });
    expect(await ask('client.list', { search: '', limit: 9 }, fullPage())).toEqual([]);
  });

  it('reads an address in whatever spelling a page gives it', async () => {
    const view = makeView([makeMessage({ from: { ...DANA, email: 'Dana@ACME.example' } })]);
    await ask('page.show', { view }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ address: DANA.email });
  });
});
