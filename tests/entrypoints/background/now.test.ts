import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  COLLEAGUE,
  DANA,
  LAWYER,
  ME,
  makeMessage,
  makeView,
  NOON,
  TOM,
} from '../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  openTab,
  page,
  send,
  sidePanel,
  startBackground,
} from './run-background.ts';

const thread = [
  makeMessage({
    id: 'a',
    from: ME,
    to: [DANA],
    at: NOON - 86_400_000,
    text: 'I will send the plan tomorrow.',
  }),
  makeMessage({ id: 'b' }),
];

let tab: number;
beforeEach(async () => {
  vi.restoreAllMocks();
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

describe('P1 what the sidebar shows of its tab', () => {
  it('is the client, what passed last and the judged message, in one answer', async () => {
    await ask('page.show', { view: makeView(thread) }, page(tab));
    const now = await ask('now.get', {}, frame(tab));
    expect(now).toMatchObject({
      state: 'client',
      theme: 'light',
      person: { name: 'Dana Ruiz', companyDomain: 'acme.example' },
      address: DANA.email,
      company: 'Acme',
      warnings: [],
      lastMoment: { direction: 'from-us', line: 'I will send the plan tomorrow.' },
      counts: { moments: 2, notes: 0, nudges: 0 },
      others: [],
      thread: { id: 't1', subject: 'Training' },
      judgement: { ask: { quote: expect.stringContaining('training in May') } },
      forced: null,
      ask: null,
      compose: null,
      due: [],
    });
  });

  it('has no last moment and no days at a first contact', async () => {
    await ask('page.show', { view: makeView([makeMessage()]) }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ lastMoment: null, daysSinceTwoWay: null });
  });

  it('is idle while no mail is open, in the colours of the page', async () => {
    expect(await ask('now.get', {}, frame(tab))).toEqual({ state: 'idle', theme: null });
    await ask('page.show', { view: makeView(thread, { theme: 'dark' }) }, page(tab));
    await ask('page.show', { view: null }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toEqual({ state: 'idle', theme: 'dark' });
  });

  it('is nobody for the side panel once the page that reported is gone, whatever the address says', async () => {
    await ask('page.show', { view: makeView(thread) }, page(tab));
    expect(await ask('now.get', { tab }, sidePanel())).toMatchObject({ state: 'client' });
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await ask('now.get', { tab }, sidePanel())).toEqual({
      state: 'elsewhere',
      origin: 'https://mail.google.com',
      enabled: true,
    });
  });

  it('asks whose mail it is rather than guess', async () => {
    const own = makeView([makeMessage({ from: ME, to: [DANA, TOM, COLLEAGUE] })]);
    await ask('page.show', { view: own }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toEqual({
      state: 'unknown',
      theme: 'light',
      why: 'several',
      candidates: [DANA, TOM],
    });
  });

  it('follows the user’s word on the client until another thread opens', async () => {
    await ask('page.show', { view: makeView([makeMessage({ from: TOM, id: 't' }), ...thread]) }, page(tab));
    await ask('client.choose', { address: TOM }, frame(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ address: TOM.email, others: [DANA] });
    const next = { id: 't2', subject: 'Next', url: 'https://mail.google.com/mail/u/0/#all/t2' };
    await ask('page.show', { view: makeView(thread, { thread: next }) }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ address: DANA.email });
  });

  it('says elsewhere for a tab whose content script never reported', async () => {
    const other = await openTab('https://crm.example/records/1');
    expect(await ask('now.get', { tab: other }, sidePanel())).toEqual({
      state: 'elsewhere',
      origin: 'https://crm.example',
      enabled: false,
    });
  });

  it.each(['https://crm.example/', undefined])('says elsewhere once its tab has gone to %s', async (url) => {
    await ask('page.show', { view: makeView(thread) }, page(tab));
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: tab, url } as never);
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'elsewhere' });
  });

  it('warns of a known name on a new address', async () => {
    await ask('page.show', { view: makeView(thread) }, page(tab));
    vi.setSystemTime(Date.now() + 60_000);
    const impostor = { name: DANA.name, email: 'dana@acrne.example' };
    const view = makeView([makeMessage({ id: 'x', from: impostor })]);
    await ask('page.show', { view }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({ warnings: ['known-name-new-address'] });
    vi.useRealTimers();
  });

  it('stops questions while somebody of neither house reads along', async () => {
    await ask('page.show', { view: makeView([makeMessage({ to: [ME, LAWYER] })]) }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({
      judgement: { stop: 'third party reads along', questions: [] },
    });
  });

  it('tells the tab from the sender; only the side panel names one', async () => {
    await ask('page.show', { view: makeView(thread) }, page(tab));
    const other = await openTab();
    await ask('page.start', {}, page(other));
    expect(await ask('now.get', { tab }, frame(other))).toMatchObject({ state: 'idle' });
    expect(await ask('now.get', { tab }, sidePanel())).toMatchObject({ state: 'client' });
    expect(await send({ call: 'now.get', args: {} }, sidePanel())).toMatchObject({
      error: { code: 'no-page' },
    });
  });
});
