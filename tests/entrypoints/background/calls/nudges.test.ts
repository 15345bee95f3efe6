import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NEXT } from '../../../../entrypoints/background/nudges/alarms.ts';
import { USUAL_HABITS } from '../../../../utils/settings/nudge-habits.ts';
import { type Database, openDatabase } from '../../../../utils/storage/database.ts';
import { makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import { storePerson } from '../../../utils/storage/sample-person.ts';
import { eventually } from '../eventually.ts';
import { ask, frame, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

const DAY = 86_400_000;

describe('X5 the calls for nudges', () => {
  let db: Database;
  let person: string;
  let soon: number;
  beforeEach(async () => {
    freshBrowser();
    startBackground();
    db = await openDatabase();
    person = await storePerson(db, 'Tom Lee', 'tom@other.example');
    soon = Math.floor(Date.now()) + DAY;
  });
  const add = (id: string, dueAt = soon, reason = 'call') =>
    ask('nudges.add', { id, person, reason, dueAt }, sidePanel());
  const listed = () =>
    ask('nudges.list', { person: null, states: ['waiting', 'due'], limit: 10 }, sidePanel());
  const alarm = async () => (await browser.alarms.get(NEXT))?.scheduledTime;

  it('is on the disk when setting it is answered, and the alarm follows', async () => {
    await add('a');
    expect(await db.nudges.get('a')).toMatchObject({ reason: 'call', dueAt: soon, state: 'waiting' });
    await eventually(async () => expect(await alarm()).toBe(soon));
  });

  it('is set once when the call arrives twice', async () => {
    await add('a');
    await add('a', soon + DAY);
    expect(await listed()).toMatchObject([
      { id: 'a', dueAt: soon, personName: 'Tom Lee', address: 'tom@other.example' },
    ]);
  });

  it('is done, taken back, snoozed and let go', async () => {
    await add('a');
    await ask('nudges.done', { id: 'a' }, sidePanel());
    await eventually(async () => expect(await alarm()).toBeUndefined());
    await ask('nudges.undo', { id: 'a' }, sidePanel());
    await ask('nudges.snooze', { id: 'a', dueAt: soon + DAY }, sidePanel());
    expect(await listed()).toMatchObject([{ state: 'waiting', dueAt: soon + DAY }]);
    await eventually(async () => expect(await alarm()).toBe(soon + DAY));
    await ask('nudges.letGo', { id: 'a' }, sidePanel());
    expect(await listed()).toEqual([]);
  });

  it('keeps why it was let go, where the user says so, and forgets it with undo', async () => {
    await add('a');
    await ask('nudges.letGo', { id: 'a', why: '  They chose another oven ' }, sidePanel());
    expect(await db.nudges.get('a')).toMatchObject({ state: 'let-go', why: 'They chose another oven' });
    await ask('nudges.undo', { id: 'a' }, sidePanel());
    expect(await db.nudges.get('a')).toMatchObject({ state: 'waiting', why: null });
    await ask('nudges.letGo', { id: 'a', why: '  ' }, sidePanel());
    expect(await db.nudges.get('a')).toMatchObject({ state: 'let-go', why: null });
  });

  it('takes its notification away when it is dealt with', async () => {
    await add('a', 1);
    await eventually(async () => expect(Object.keys(await browser.notifications.getAll())).toHaveLength(1));
    await ask('nudges.done', { id: 'a' }, sidePanel());
    await eventually(async () => expect(await browser.notifications.getAll()).toEqual({}));
  });

  it("holds the thread that is open, if it is this client's", async () => {
    const tab = await openTab();
    await ask('page.start', {}, page(tab));
    await ask('page.show', { view: makeView([makeMessage()]) }, page(tab));
    const now = await ask('now.get', {}, frame(tab));
    const shown = now.state === 'client' ? now.person.id : '';
    await ask('nudges.add', { id: 'mine', person: shown, reason: 'call', dueAt: soon }, frame(tab));
    await ask('nudges.add', { id: 'other', person, reason: 'call', dueAt: soon }, frame(tab));
    expect((await db.nudges.get('mine'))?.thread).toMatchObject({ id: 't1', subject: 'Training' });
    expect((await db.nudges.get('other'))?.thread).toBeNull();
  });

  describe('opens where it is continued', () => {
    const opens = async (id: string) => {
      const create = vi.spyOn(browser.tabs, 'create').mockClear();
      await ask('nudges.open', { id }, sidePanel());
      return create.mock.calls[0]?.[0].url;
    };
    const url = 'https://crm.example/contact/7';
    const record = {
      kind: 'contact',
      id: '7',
      url,
      name: 'Dana Ruiz',
      people: [{ name: 'Dana Ruiz', emails: ['dana@client.example'] }],
      company: null,
      fields: [],
      certainty: 'sure',
    } as const;
    const view = makeView([], { site: 'atomic', account: null, place: 'record', thread: null, record });

    it('at the record it was set beside', async () => {
      const tab = await openTab(url);
      await ask('page.start', {}, page(tab, url));
      await ask('page.show', { view }, page(tab, url));
      const now = await ask('now.get', {}, frame(tab));
      const shown = now.state === 'client' ? now.person.id : '';
      await ask('nudges.add', { id: 'beside', person: shown, reason: 'call', dueAt: soon }, frame(tab));
      await ask('nudges.add', { id: 'other', person, reason: 'call', dueAt: soon }, frame(tab));
      expect((await db.nudges.get('beside'))?.record).toEqual({ name: 'Dana Ruiz', url });
      expect((await db.nudges.get('other'))?.record).toBeUndefined();
      const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue(undefined);
      expect(await opens('beside')).toBeUndefined();
      expect(update).toHaveBeenCalledWith(tab, { url, active: true });
    });

    it('at no list, beside whose line it was set', async () => {
      const tab = await openTab('https://crm.example/contacts');
      const line = { ...record, id: null, url: 'https://crm.example/contacts', line: 'unlinked' } as const;
      await ask('page.start', {}, page(tab, line.url));
      await ask('page.show', { view: { ...view, record: line } }, page(tab, line.url));
      const now = await ask('now.get', {}, frame(tab));
      const shown = now.state === 'client' ? now.person.id : '';
      await ask('nudges.add', { id: 'beside', person: shown, reason: 'call', dueAt: soon }, frame(tab));
      expect((await db.nudges.get('beside'))?.record).toBeUndefined();
      expect(await opens('beside')).toEqual(expect.stringContaining('home.html#/client/'));
    });

    it("on the client's own page where nothing of them was seen, and at no other kind of address", async () => {
      const own = expect.stringMatching(/home\.html#\/client\/[^/]+\/tom%40other\.example$/);
      await add('a');
      expect(await opens('a')).toEqual(own);
      await db.nudges.update('a', { thread: { id: null, subject: '', url: 'javascript:alert(1)' } });
      expect(await opens('a')).toEqual(own);
    });

    it('nowhere, for one that is not there', async () => {
      await expect(opens('gone')).rejects.toMatchObject({ code: 'not-found' });
    });
  });

  it('notices what is due when a view opens', async () => {
    await add('a');
    await db.nudges.update('a', { dueAt: 1 });
    await listed();
    await eventually(async () => expect(await listed()).toMatchObject([{ state: 'due' }]));
  });

  it('opens our own page, and never another kind of address, on a click', async () => {
    const thread = { id: null, subject: '', url: 'javascript:alert(1)' };
    await add('a');
    await db.nudges.update('a', { thread });
    const create = vi.spyOn(browser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('nudge:a@1');
    await eventually(() =>
      expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/^chrome-extension:.*home\.html$/) }),
    );
  });

  it('comes back at its next time where it repeats, once however often the call arrives', async () => {
    const repeats = 'FREQ=DAILY;INTERVAL=2';
    await ask('nudges.add', { id: 'a', person, reason: 'call', dueAt: soon, repeats }, sidePanel());
    expect(await listed()).toMatchObject([{ kind: 'repeating', repeats, dueAt: soon }]);
    await ask('nudges.done', { id: 'a' }, sidePanel());
    const [moved] = await listed();
    expect(moved?.state).toBe('waiting');
    expect(Math.round(((moved?.dueAt ?? 0) - soon) / DAY)).toBe(2);
    await ask('nudges.done', { id: 'a' }, sidePanel());
    expect((await listed())[0]?.dueAt).toBe(moved?.dueAt);
    await ask('nudges.undo', { id: 'a' }, sidePanel());
    expect(await listed()).toMatchObject([{ dueAt: soon }]);
  });

  it.each(['every Friday', 'FREQ=SECONDLY', 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'])(
    'refuses to repeat by a rule that is none, or never comes: %s',
    async (repeats) => {
      const add = ask('nudges.add', { id: 'a', person, reason: 'call', dueAt: soon, repeats }, sidePanel());
      await expect(add).rejects.toMatchObject({ code: 'bad-arguments' });
      expect(await listed()).toEqual([]);
    },
  );

  it('tells at once what quiet hours held back, when they are switched off', async () => {
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toTimeString().slice(0, 5);
    const quiet = { from: at(-2), until: at(2) };
    await ask('settings.set', { settings: { nudges: { ...USUAL_HABITS, quiet } } }, sidePanel());
    await add('a', 1);
    await eventually(async () => expect(await alarm()).toBeGreaterThan(Date.now() + 3_600_000));
    expect(await listed()).toMatchObject([{ state: 'waiting' }]);
    await ask('settings.set', { settings: { nudges: USUAL_HABITS } }, sidePanel());
    await eventually(async () => expect(await listed()).toMatchObject([{ state: 'due' }]));
  });

  it('refuses arguments that make no sense', async () => {
    await expect(add('a', Number.NaN)).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(add('a', soon, 'x'.repeat(501))).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(ask('nudges.done', { id: 'none' }, sidePanel())).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      ask('nudges.list', { person: null, states: ['due'], limit: 10 }, page(1)),
    ).rejects.toMatchObject({
      code: 'no-answer',
    });
  });
});
