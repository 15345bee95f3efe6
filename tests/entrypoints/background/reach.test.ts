import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { REACH } from '../../../utils/messaging/reach.ts';
import { DANA, makeMessage, makeView } from '../../utils/clients/make-view.ts';
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
} from './run-background.ts';

const REFUSED = { ok: false, error: { code: 'not-allowed', message: 'not-allowed' } };
const CALLS = Object.entries(REACH) as [keyof typeof REACH, string][];
const OWN = CALLS.filter(([, reach]) => reach === 'own').map(([call]) => call);
const EVERYWHERE = CALLS.filter(([, reach]) => reach === 'everywhere').map(([call]) => call);
const NAMED = { account: 'lena@ours.example', name: 'Dana', email: DANA.email };

/** What would cost or show something, as the full page sends it. */
const COSTLY: readonly [keyof typeof REACH, unknown][] = [
  ['data.read', { table: 'notes', after: null, limit: 500 }],
  ['data.rescue', { table: 'notes', after: null, limit: 500 }],
  ['data.write', { table: 'persons', rows: [] }],
  ['data.count', {}],
  ['handover.gather', { persons: ['p'] }],
  ['handover.undo', { event: 'e' }],
  ['client.list', { search: '', limit: 500 }],
  ['names.list', { person: null }],
  ['names.forget', { account: NAMED.account, name: NAMED.name }],
  ['learned.forget', { habit: 'all' }],
  ['teach.forget', { origin: 'https://crm.example', shape: '/' }],
  ['checks.forget', {}],
  ['settings.set', { settings: { ownEmails: ['evil@evil.example'] } }],
  ['sites.enable', { origin: 'https://crm.example' }],
  ['sites.disable', { origin: 'https://mail.google.com' }],
  ['model.choose', { model: { use: 'none' } }],
  ['ledger.undoAll', { events: ['e'] }],
];

let tab: number;
beforeEach(async () => {
  freshBrowser().granted.push('https://crm.example/*');
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view: makeView([makeMessage()]) }, page(tab));
});

describe('X1 X8 the calls of a frame in somebody else’s page', () => {
  it.each(OWN)('are refused where they are for our own pages: %s', async (call) => {
    expect(await send({ call, args: {} }, frame(tab))).toEqual(REFUSED);
  });

  it.each(COSTLY)('are refused with whatever they bring: %s', async (call, args) => {
    expect(OWN).toContain(call);
    expect(await send({ call, args }, frame(tab))).toEqual(REFUSED);
    expect(await send({ call, args }, fullPage())).not.toEqual(REFUSED);
  });

  it('are refused where the browser does not say which frame of a tab it is', async () => {
    const { frameId: _, ...somewhere } = frame(tab);
    expect(await send({ call: 'data.count', args: {} }, somewhere)).toEqual(REFUSED);
  });

  it('change nothing when they are refused', async () => {
    const before = [
      await ask('data.count', {}, fullPage()),
      await ask('settings.get', {}, fullPage()),
      await browser.permissions.getAll(),
    ];
    for (const [call, args] of COSTLY) await send({ call, args }, frame(tab));
    expect([
      await ask('data.count', {}, fullPage()),
      await ask('settings.get', {}, fullPage()),
      await browser.permissions.getAll(),
    ]).toEqual(before);
  });

  it.each(EVERYWHERE)('are heard where the sidebar needs them: %s', async (call) => {
    expect(await send({ call, args: { nothing: 'of this kind' } }, frame(tab))).toMatchObject({
      error: { code: 'bad-arguments' },
    });
  });

  it.each(OWN)('are heard from the full page and the browser’s own side panel: %s', async (call) => {
    for (const sender of [fullPage(), sidePanel()]) {
      expect(await send({ call, args: { nothing: 'of this kind' } }, sender)).toMatchObject({
        error: { code: 'bad-arguments' },
      });
    }
  });
});

describe('X1 what is done in the frame of a page', () => {
  it('can be taken back from there: a client’s name, and a note that goes', async () => {
    const shown = await ask('now.get', {}, frame(tab));
    if (shown.state !== 'client') throw new Error('no client is open');
    const { id, name } = shown.person;
    await ask('client.rename', { person: id, name: 'Somebody' }, frame(tab));
    await ask('client.rename', { person: id, name }, frame(tab));
    await ask('notes.save', { id: 'n1', person: id, text: 'Likes it short', base: 0 }, frame(tab));
    await ask('notes.delete', { id: 'n1' }, frame(tab));
    await ask('notes.restore', { id: 'n1' }, frame(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ person: { name } });
    expect((await ask('notes.list', { person: id }, frame(tab))).map(({ text }) => text)).toEqual([
      'Likes it short',
    ]);
  });

  it('switches the remarks on drafts off, and no other setting', async () => {
    const before = await ask('settings.get', {}, frame(tab));
    await ask('mirror.off', {}, frame(tab));
    expect(await ask('settings.get', {}, frame(tab))).toEqual({ ...before, mirror: false });
  });
});
