import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChange, TOPICS } from '../../../utils/messaging/changes.ts';
import type { Now } from '../../../utils/messaging/now.ts';
import { fullNudge } from '../../../utils/nudges/full-nudge.ts';
import { newWait } from '../../../utils/nudges/wait.ts';
import { DANA, ME, makeMessage, makeView, NOON } from '../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  type Parts,
  page,
  send,
  sidePanel,
  startBackground,
} from './run-background.ts';

const view = makeView([
  makeMessage({ id: 'a', from: ME, to: [DANA], at: NOON - 1 }),
  makeMessage({ id: 'b' }),
]);

let tab: number;
let parts: Parts;
beforeEach(async () => {
  parts = freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view }, page(tab));
});

async function clientNow(): Promise<Extract<Now, { state: 'client' }>> {
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
  return now;
}

describe('S5 asks', () => {
  it('begin with the first mark, keep each mark once, and the answer', async () => {
    const mark = { family: 'trigger', question: 'What prompted it?', what: 'inserted' } as const;
    await ask('asks.mark', mark, frame(tab));
    await ask('asks.mark', mark, frame(tab));
    await ask('asks.mark', { ...mark, what: 'declined' }, frame(tab));
    const { ask: record } = await clientNow();
    expect(record).toMatchObject({ message: `gmail:${ME.email}:b`, answer: null });
    expect(record?.questions.map(({ what }) => what)).toEqual(['inserted', 'declined']);
    await ask('asks.answer', { ask: record?.id ?? '', answer: 'A new team' }, frame(tab));
    expect((await clientNow()).ask).toMatchObject({ answer: 'A new team' });
    expect(await ask('data.count', {}, fullPage())).toMatchObject({ asks: 1 });
  });

  it('do not propose again a family that was turned down', async () => {
    const { judgement } = await clientNow();
    const first = judgement?.questions[0];
    if (!first) throw new Error('a training request is due a question');
    await ask('asks.mark', { family: first.family, question: first.text, what: 'declined' }, frame(tab));
    expect((await clientNow()).judgement?.questions.map(({ family }) => family)).not.toContain(first.family);
  });

  it('follow the user’s own word on a message, and on this message alone', async () => {
    await ask('asks.force', { forced: 'off' }, frame(tab));
    expect(await clientNow()).toMatchObject({ forced: 'off', judgement: { stop: 'switched off by you' } });
    await ask('asks.force', { forced: null }, frame(tab));
    expect(await clientNow()).toMatchObject({ forced: null });
    await ask('asks.force', { forced: 'off' }, frame(tab));
    await ask(
      'page.show',
      { view: makeView([makeMessage({ id: 'c', text: 'And one more day?' })]) },
      page(tab),
    );
    expect(await clientNow()).toMatchObject({ forced: null });
  });

  it('are not found where the page shows no text of the client', async () => {
    await ask('page.show', { view: null }, page(tab));
    const mark = { family: 'trigger', question: 'x', what: 'asked' };
    expect(await send({ call: 'asks.mark', args: mark }, frame(tab))).toMatchObject({
      error: { code: 'no-page' },
    });
    expect(await send({ call: 'asks.answer', args: { ask: 'no', answer: '' } }, frame(tab))).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('X6 clients and their timeline', () => {
  it('are listed newest first and found by name and address', async () => {
    const tom = { name: 'Tom Berg', email: 'tom@berg.example' };
    await ask(
      'page.show',
      { view: makeView([makeMessage({ id: 't', from: tom, at: NOON + 1 })]) },
      page(tab),
    );
    const names = async (search: string) =>
      (await ask('client.list', { search, limit: 10 }, sidePanel())).map(({ person }) => person.name);
    expect(await names('')).toEqual(['Tom Berg', 'Dana Ruiz']);
    expect(await names('RUIZ')).toEqual(['Dana Ruiz']);
    expect(await names('berg.example')).toEqual(['Tom Berg']);
    expect(await names('nobody')).toEqual([]);
  });

  it('keep the name the user types', async () => {
    const { person } = await clientNow();
    await ask('client.rename', { person: person.id, name: ' Dana  R.\u202e ' }, frame(tab));
    expect((await clientNow()).person).toMatchObject({ name: 'Dana R.⟦RLO⟧', source: 'typed' });
    expect(
      await send({ call: 'client.rename', args: { person: 'no', name: 'x' } }, frame(tab)),
    ).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('come a page at a time, by direction', async () => {
    const { person } = await clientNow();
    const get = (direction: 'all' | 'from-us', before: number | null) =>
      ask('timeline.get', { person: person.id, direction, before, limit: 1 }, frame(tab));
    expect(await get('all', null)).toMatchObject([{ at: NOON, direction: 'from-client' }]);
    expect(await get('all', NOON)).toMatchObject([{ at: NOON - 1, direction: 'from-us' }]);
    expect(await get('from-us', NOON - 1)).toEqual([]);
  });
});

describe('X1 the frame and its page', () => {
  it('put a draft into the compose box of their own tab', async () => {
    parts.answer = { done: 'inserted' };
    expect(await ask('draft.insert', { text: 'Dear Dana' }, frame(tab))).toEqual({ done: 'inserted' });
    expect(parts.toPages).toEqual([{ tab, message: { call: 'draft.insert', args: { text: 'Dear Dana' } } }]);
    const other = await openTab();
    expect(await send({ call: 'draft.insert', args: { text: 'x' } }, frame(other))).toMatchObject({
      error: { code: 'no-page' },
    });
  });

  it('fold in every tab at once, and give the keyboard back', async () => {
    const other = await openTab();
    await ask('page.start', {}, page(other));
    await ask('frame.fold', { folded: true }, frame(tab));
    expect(parts.toPages.map(({ tab: one, message }) => [one, message.call])).toEqual([
      [tab, 'frame.place'],
      [other, 'frame.place'],
    ]);
    expect(await ask('page.start', {}, page(other))).toEqual({
      place: { side: 'right', width: 360, folded: true },
      carried: null,
      sent: false,
    });
    await ask('frame.leave', {}, frame(tab));
    expect(parts.toPages.at(-1)).toEqual({ tab, message: { call: 'frame.focus', args: { on: 'page' } } });
  });

  it('open a thread in the tab that shows the site, unless one is writing there', async () => {
    const url = 'https://mail.google.com/mail/u/0/#all/t9';
    await ask('thread.open', { url }, sidePanel());
    expect(await browser.tabs.get(tab)).toMatchObject({ url });
    const compose = { id: 'c', format: 'rich', recipients: [], draft: '' } as const;
    await ask('page.show', { view: { ...view, compose } }, page(tab));
    const before = (await fakeBrowser.tabs.query({})).length;
    await ask('thread.open', { url }, sidePanel());
    expect((await fakeBrowser.tabs.query({})).length).toBe(before + 1);
    expect(
      await send({ call: 'thread.open', args: { url: 'javascript:alert(1)' } }, sidePanel()),
    ).toMatchObject({
      error: { code: 'bad-arguments' },
    });
  });

  it('open the full page at a place for a frame, which in Firefox cannot open a tab itself', async () => {
    await ask('home.open', { place: 'proof' }, frame(tab));
    const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(urls).toContain(`${browser.runtime.getURL('/home.html')}#/proof`);
  });

  it('cost no write, and no announcement but that of the draft, while a page repeats itself as one types', async () => {
    const heard: unknown[] = [];
    const controller = new AbortController();
    const set = vi.spyOn(browser.storage.session, 'set');
    const others = TOPICS.filter((topic) => topic !== 'draft');
    onChange(others, controller.signal, () => heard.push(1));
    const compose = { id: 'c', format: 'plain', recipients: [], draft: '' } as const;
    for (const draft of ['D', 'De', 'Dear']) {
      await ask('page.show', { view: { ...view, compose: { ...compose, draft } } }, page(tab));
    }
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(set).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(set.mock.calls)).not.toContain('"De');
    controller.abort();
  });
});

describe('X7 the export file', () => {
  it('goes out and comes in again by calls, and imported nudges are waited for at once', async () => {
    const { person } = await clientNow();
    const nudge = {
      id: 'n1',
      account: person.account,
      person: person.id,
      reason: 'Ask how the training went',
      dueAt: Date.now() + 3_600_000,
      state: 'waiting',
      thread: null,
      noticedAt: null,
      previous: null,
      createdAt: NOON,
      updatedAt: NOON,
      source: 'typed',
    } as const;
    const wait = newWait({ since: NOON, stem: 'training', question: 'Would Thursday work?' });
    const waiting = {
      ...fullNudge({ ...nudge, id: 'n2' }),
      kind: 'no-reply',
      wait: { ...wait, again: [NOON + 1] },
    };
    const rows = [nudge, waiting, { id: 7 }];
    const written = await ask('data.write', { table: 'nudges', rows }, sidePanel());
    expect(written).toEqual({ added: 2, same: 0, changed: 0, refused: 1 });
    // A file of the first version knows of dates alone.
    expect(await ask('data.read', { table: 'nudges', after: null, limit: 9 }, sidePanel())).toEqual({
      rows: [fullNudge(nudge), waiting],
      next: null,
    });
    const alarms = await browser.alarms.getAll();
    expect(alarms.map(({ scheduledTime }) => scheduledTime)).toContain(nudge.dueAt);
    expect((await clientNow()).counts).toMatchObject({ nudges: 2 });
  });
});

describe('X2 sites', () => {
  it('are enabled only with the user’s grant, and start in open tabs at once', async () => {
    const origin = 'https://crm.example';
    const crm = await openTab(`${origin}/records/1`);
    expect(await send({ call: 'sites.enable', args: { origin } }, sidePanel())).toMatchObject({
      error: { code: 'not-allowed' },
    });
    parts.granted.push(`${origin}/*`);
    await Promise.all([1, 2].map(() => ask('sites.enable', { origin }, sidePanel())));
    expect([...parts.scripts.values()]).toMatchObject([{ matches: [`${origin}/*`], js: ['site.js'] }]);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: crm } }),
    );
    expect(await ask('now.get', { tab: crm }, sidePanel())).toMatchObject({
      state: 'elsewhere',
      enabled: true,
    });
    expect(await ask('sites.list', {}, sidePanel())).toEqual([
      { origin: 'https://mail.google.com', builtIn: true, granted: true },
      { origin, builtIn: false, granted: true },
    ]);
    await ask('sites.disable', { origin }, sidePanel());
    expect([...parts.scripts.keys()]).toEqual([]);
    expect(await ask('sites.list', {}, sidePanel())).toHaveLength(1);
  });

  it('get the script for mailboxes where a page turns out to be one, and Outlook’s where the host says so', async () => {
    const mail = await openTab('https://webmail.example/?_task=mail');
    await ask('page.isMail', {}, page(mail, 'https://webmail.example/?_task=mail'));
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: mail },
      files: ['/mailbox.js'],
    });
    await ask('page.isUnknown', {}, page(mail, 'https://webmail.example/?_task=mail'));
    await ask('page.needs', { reader: 'people' }, page(mail, 'https://webmail.example/?_task=mail'));
    const added = vi.mocked(browser.scripting.executeScript).mock.calls.map(([{ files }]) => files?.[0]);
    expect(added).toEqual(['/mailbox.js', '/any.js', '/any-people.js']);
    await expect(
      ask('page.needs', { reader: 'site' as never }, page(mail, 'https://webmail.example/')),
    ).rejects.toMatchObject({ code: 'bad-arguments' });
    const origin = 'https://outlook.office.com';
    parts.granted.push(`${origin}/*`);
    await ask('sites.enable', { origin }, sidePanel());
    expect([...parts.scripts.values()]).toMatchObject([{ matches: [`${origin}/*`], js: ['outlook.js'] }]);
  });

  it('are forgotten with their tab', async () => {
    await fakeBrowser.tabs.onRemoved.trigger(tab, { windowId: 0, isWindowClosing: false });
    await vi.waitFor(async () =>
      expect(await ask('now.get', {}, frame(tab))).toMatchObject({ state: 'elsewhere' }),
    );
  });
});
