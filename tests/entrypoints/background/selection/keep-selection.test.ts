import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KeptWords } from '../../../../utils/messaging/calls/kept.ts';
import type { LedgerQuery } from '../../../../utils/messaging/calls/ledgers.ts';
import { COLLEAGUE, DANA, ME, makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  type Parts,
  page,
  sidePanel,
  startBackground,
} from '../run-background.ts';
import { pickMenu, pressKey, selected } from './select-words.ts';

const WISH = 'it would be lovely to have labels in Polish';
const THEIRS = makeMessage({
  id: 'm1',
  text: `Hi Kim,\n\n${WISH}.\nWe will send the floor plan by 12 May 2026.\n\nDana`,
});
const OURS = makeMessage({
  id: 'm0',
  from: ME,
  to: [DANA],
  at: NOON - 86_400_000,
  text: 'Dear Dana,\n\nthe price list comes on Friday.\n\nKim',
});

const ALL_WISHES: LedgerQuery<'wishes'> = {
  person: null,
  states: ['open', 'refused', 'let-go'],
  search: '',
  sort: 'newest',
  skip: 0,
  limit: 50,
};
const ALL_PROMISES: LedgerQuery<'promises'> = { ...ALL_WISHES, states: ['open', 'refused'] };

let parts: Parts;
let tab: number;
beforeEach(async () => {
  parts = freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

const show = (view: Parameters<typeof makeView>[0]) => ask('page.show', { view: makeView(view) }, page(tab));
const wishes = () => ask('wishes.list', ALL_WISHES, fullPage());
const promises = () => ask('promises.list', ALL_PROMISES, fullPage());
const told = () => ask('kept.list', {}, frame(tab));
const keepWish = (text = WISH, part: Parameters<typeof selected>[1] = {}) =>
  pressKey(parts, 'keep-wish', tab, selected(text, part));
async function notes() {
  const [client] = await ask('client.list', { search: '', limit: 9 }, fullPage());
  return client ? ask('notes.list', { person: client.person.id }, frame(tab)) : [];
}
function undoOf({ became }: KeptWords): string {
  if (became.state !== 'kept' || !('event' in became.undo)) throw new Error('there is nothing to undo');
  return became.undo.event;
}

describe('D1 a key on words selected in a mail', () => {
  it('keeps them as a wish with quote, person, date and thread', async () => {
    await show([OURS, THEIRS]);
    const kept = await keepWish();
    expect(kept).toMatchObject({ kind: 'wish', words: WISH, became: { state: 'kept', by: null, day: null } });
    expect(parts.toPages.at(-1)).toEqual({ tab, message: { call: 'selection.read', args: {} } });
    expect(await wishes()).toMatchObject([
      {
        text: WISH,
        personName: 'Dana Ruiz',
        address: DANA.email,
        state: 'open',
        source: 'selection',
        evidence: {
          quote: WISH,
          by: DANA.email,
          at: NOON,
          thread: { id: 't1', subject: 'Training', url: 'https://mail.google.com/mail/u/0/#all/t1' },
        },
      },
    ]);
  });

  it('keeps the lines of what was selected', async () => {
    await show([THEIRS]);
    await keepWish('Hi Kim,\n\nit would be lovely');
    expect((await wishes())[0]?.evidence?.quote).toBe('Hi Kim,\n\nit would be lovely');
  });

  it('can be undone, and kept again', async () => {
    await show([THEIRS]);
    const kept = await keepWish();
    await ask('ledger.undo', { event: undoOf(kept) }, frame(tab));
    expect(await wishes()).toEqual([]);
    await keepWish();
    expect(await wishes()).toHaveLength(1);
  });

  it('keeps the same words of the same mail once, also when they break elsewhere', async () => {
    await show([THEIRS]);
    await keepWish();
    const again = await keepWish(WISH.replace('lovely ', 'lovely\n'));
    expect(again.became).toEqual({ state: 'had' });
    expect(await wishes()).toHaveLength(1);
  });

  it('is not proposed any more once it is kept', async () => {
    await show([THEIRS]);
    const before = await ask('now.get', {}, frame(tab));
    if (before.state !== 'client') throw new Error('no client');
    const [proposed] = before.ledgers.wishes.proposed;
    expect(proposed?.text).toContain('labels in Polish');
    await keepWish(`Hi Kim,\n\n${proposed?.text}`);
    const after = await ask('now.get', {}, frame(tab));
    expect(after).toMatchObject({ ledgers: { wishes: { proposed: [] } } });
  });

  it('keeps what was refused as a proposal: the later word counts', async () => {
    await show([THEIRS]);
    const now = await ask('now.get', {}, frame(tab));
    if (now.state !== 'client') throw new Error('no client');
    const [proposed] = now.ledgers.wishes.proposed;
    await ask('wishes.refuse', { origin: proposed?.origin ?? '' }, frame(tab));
    const kept = await keepWish(proposed?.text);
    expect(kept.became.state).toBe('kept');
    expect(await wishes()).toMatchObject([{ state: 'open' }]);
    await ask('ledger.undo', { event: undoOf(kept) }, frame(tab));
    expect(await wishes()).toMatchObject([{ state: 'refused' }]);
  });

  it('says that nothing is selected, and keeps nothing', async () => {
    await show([THEIRS]);
    const nothing = await pressKey(parts, 'keep-wish', tab, null);
    expect(nothing).toMatchObject({ words: '', became: { state: 'nothing-selected' } });
    expect(await wishes()).toEqual([]);
  });

  it('keeps the first 5,000 characters of more, and says so', async () => {
    await show([THEIRS]);
    const told = await keepWish('long words '.repeat(500).slice(0, 5_001));
    expect(told).toMatchObject({ isCut: true, became: { state: 'kept' } });
    expect(told.words).toHaveLength(5_000);
    const [wish] = await wishes();
    expect([wish?.evidence?.quote.length, wish?.text.length]).toEqual([5_000, 1_000]);
    expect(await keepWish('all of it')).toMatchObject({ isCut: false });
  });

  it('takes no answer from a page that is not what a page answers', async () => {
    await show([THEIRS]);
    parts.answer = { text: 'x'.repeat(5_002), message: null };
    const nothing = await pressKey(parts, 'keep-wish', tab, parts.answer as never);
    expect(nothing.became).toEqual({ state: 'nothing-selected' });
  });
});

describe('D1 who said it, and when', () => {
  it('is the writer of the message they stand in, not of a later one that quotes it', async () => {
    const reply = makeMessage({ ...OURS, id: 'm2', at: NOON + 1_000, text: `Gladly.\n\n> ${WISH}.` });
    await show([THEIRS, reply]);
    await keepWish(WISH, { message: 'm2' });
    expect((await wishes())[0]?.evidence).toMatchObject({ by: DANA.email, at: NOON });
  });

  it('is nobody where they are quoted from a mail that the page does not show', async () => {
    await show([{ ...THEIRS, text: 'See below.\n\n> we never got the third invoice' }]);
    await keepWish('we never got the third invoice');
    expect((await wishes())[0]?.evidence).toMatchObject({ by: null, at: null, thread: { id: 't1' } });
  });
});

describe('D7 selected words as a promise', () => {
  const keep = (text: string, part: Parameters<typeof selected>[1] = {}) =>
    pressKey(parts, 'keep-promise', tab, selected(text, part));

  it('is theirs in their mail, with the day the words name', async () => {
    await show([OURS, THEIRS]);
    const kept = await keep('We will send the floor plan by 12 May 2026');
    expect(kept.became).toMatchObject({ state: 'kept', by: 'client', day: '2026-05-12' });
    expect(await promises()).toMatchObject([{ by: 'client', day: '2026-05-12', state: 'open' }]);
  });

  it('is ours in our own, its day counted from when it was written', async () => {
    await show([OURS, THEIRS]);
    const kept = await keep('the price list comes on Friday', { message: 'm0' });
    expect(kept.became).toMatchObject({ state: 'kept', by: 'us', day: '2026-05-08' });
    expect((await promises())[0]?.evidence).toMatchObject({ by: ME.email, at: NOON - 86_400_000 });
  });

  it('asks whose it is where nobody knows who said it, and keeps it then', async () => {
    await show([{ ...THEIRS, text: 'See below.\n\n> you will have it on Monday' }]);
    const waiting = await keep('you will have it on Monday');
    expect(waiting.became).toMatchObject({ state: 'waiting', why: 'whose', here: true });
    await ask('kept.place', { id: waiting.id, by: 'us' }, frame(tab));
    expect(await promises()).toMatchObject([{ by: 'us' }]);
    expect(await told()).toMatchObject([{ id: waiting.id, became: { state: 'kept', by: 'us' } }]);
  });
});

describe('X3 selected words as a note', () => {
  const keep = () => pressKey(parts, 'keep-note', tab, selected(`${WISH}\n[see](https://x.example) *now*`));

  it('quotes them with who, when and the way back, and shows their signs as they are', async () => {
    await show([THEIRS]);
    const kept = await keep();
    expect(kept.became).toMatchObject({ state: 'kept', undo: { note: expect.any(String) } });
    const [note] = await notes();
    expect(note?.text).toBe(
      `> ${WISH}\n> \\[see\\](https://x.example) \\*now\\*\n\n` +
        'Dana Ruiz, 3 May 2026, [Training](<https://mail.google.com/mail/u/0/#all/t1>)',
    );
  });

  it('are one note however often, and come back after an undo', async () => {
    await show([THEIRS]);
    const { became } = await keep();
    expect((await keep()).became).toEqual({ state: 'had' });
    if (became.state !== 'kept' || !('note' in became.undo)) throw new Error('no note was made');
    await ask('notes.delete', { id: became.undo.note }, frame(tab));
    expect(await notes()).toEqual([]);
    expect((await keep()).became.state).toBe('kept');
    expect(await notes()).toHaveLength(1);
  });
});

describe('D6 selected words as something known of them', () => {
  const facts = () =>
    ask(
      'facts.list',
      { person: null, states: ['open', 'forgotten'], search: '', sort: 'newest', skip: 0, limit: 9 },
      sidePanel(),
    );
  const TOLD = 'my daughter starts at the academy';

  it('are of the day of the mail, said by them, and folded where they touch what is private', async () => {
    await show([{ ...THEIRS, text: `Hi Kim,\n\nin June ${TOLD}.\n\nDana` }]);
    const kept = await pressKey(parts, 'keep-fact', tab, selected(TOLD));
    expect(kept.became).toMatchObject({ state: 'kept', undo: { event: expect.any(String) } });
    expect(await facts()).toMatchObject([
      {
        text: TOLD,
        day: '2026-05-03',
        saidByThem: true,
        sensitive: 'family',
        source: 'selection',
        evidence: { by: DANA.email },
      },
    ]);
  });

  it('are one fact however often, and known again once they were forgotten', async () => {
    await show([{ ...THEIRS, text: `Hi Kim,\n\nin June ${TOLD}.\n\nDana` }]);
    await pressKey(parts, 'keep-fact', tab, selected(TOLD));
    expect((await pressKey(parts, 'keep-fact', tab, selected(TOLD))).became).toEqual({ state: 'had' });
    await ask('facts.state', { ids: (await facts()).map(({ id }) => id), state: 'forgotten' }, sidePanel());
    expect((await pressKey(parts, 'keep-fact', tab, selected(TOLD))).became.state).toBe('kept');
    expect(await facts()).toMatchObject([{ state: 'open' }]);
  });
});

describe('D1 the browser’s menu', () => {
  it('keeps what the page says is selected, with its lines', async () => {
    await show([THEIRS]);
    await pickMenu(parts, 'keep-wish', tab, selected('Hi Kim,\n\nit would'), 'Hi Kim, it would');
    expect((await wishes())[0]?.evidence?.quote).toBe('Hi Kim,\n\nit would');
  });

  it.each([
    ['has no answer', null],
    ['has something else selected', selected('Dana')],
  ])('keeps what the menu says where the page %s', async (_, answer) => {
    await show([THEIRS]);
    await pickMenu(parts, 'keep-wish', tab, answer, ` ${WISH} `);
    expect(await wishes()).toMatchObject([{ text: WISH, evidence: { by: DANA.email, at: NOON } }]);
  });
});

describe('D1 words of which it is not known whose they are', () => {
  const own = () => show([makeMessage({ id: 'm1', from: ME, to: [COLLEAGUE], text: `Jo, ${WISH}.` })]);

  it('wait in their tab, and are kept once the user says whose mail it is', async () => {
    await own();
    const waiting = await keepWish();
    expect(waiting.became).toMatchObject({ state: 'waiting', why: 'no-client', here: true });
    await ask('client.choose', { address: DANA }, frame(tab));
    startBackground();
    await ask('kept.place', { id: waiting.id, by: null }, frame(tab));
    expect(await wishes()).toMatchObject([
      { text: WISH, address: DANA.email, evidence: { by: ME.email, thread: { id: 't1' } } },
    ]);
  });

  it('wait once, however often the key is pressed, and beside other words', async () => {
    await own();
    await keepWish();
    await keepWish();
    await keepWish('Jo, it would be lovely');
    expect((await told()).map(({ words }) => words)).toEqual([WISH, 'Jo, it would be lovely']);
  });

  it('are kept with no client of another mail', async () => {
    await own();
    const { id } = await keepWish();
    await ask(
      'page.show',
      { view: makeView([THEIRS], { thread: { id: 't2', subject: 'Other', url: 'https://mail.example/2' } }) },
      page(tab),
    );
    expect((await told())[0]?.became).toMatchObject({ state: 'waiting', here: false });
    await expect(ask('kept.place', { id, by: null }, frame(tab))).rejects.toMatchObject({ code: 'no-page' });
    expect(await wishes()).toEqual([]);
  });

  it('are let go, and brought back', async () => {
    await own();
    const { id } = await keepWish();
    await ask('kept.drop', { id, dropped: true }, frame(tab));
    expect(await told()).toEqual([]);
    await ask('kept.drop', { id, dropped: false }, frame(tab));
    expect(await told()).toMatchObject([{ id, words: WISH, became: { state: 'waiting' } }]);
  });

  it('are marked on the button where the page shows no mail, until they go', async () => {
    await ask('page.show', { view: null }, page(tab));
    const { id } = await pickMenu(parts, 'keep-wish', tab, null, WISH);
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: tab, text: '?' });
    await ask('kept.drop', { id, dropped: true }, frame(tab));
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: tab, text: null });
  });

  it('wait as well while the database does not take them', async () => {
    await show([THEIRS]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    const waiting = await keepWish();
    put.mockRestore();
    expect(waiting).toMatchObject({ words: WISH, became: { state: 'waiting', why: 'failed', here: true } });
    await ask('kept.place', { id: waiting.id, by: null }, frame(tab));
    expect(await wishes()).toHaveLength(1);
  });
});

describe('D1 what the sidebar is told', () => {
  it('is told in the tab it happened in, until it was said', async () => {
    await show([THEIRS]);
    const kept = await keepWish();
    const other = await openTab();
    expect(await ask('kept.list', {}, frame(other))).toEqual([]);
    await ask('kept.seen', { id: kept.id }, frame(tab));
    expect(await told()).toEqual([]);
  });

  it('is not told beside another mail', async () => {
    await show([THEIRS]);
    await keepWish();
    const thread = { id: 't2', subject: 'Other', url: 'https://mail.example/2' };
    await ask('page.show', { view: makeView([THEIRS], { thread }) }, page(tab));
    expect(await told()).toEqual([]);
  });

  it('goes with its tab', async () => {
    await show([THEIRS]);
    await keepWish();
    await fakeBrowser.tabs.onRemoved.trigger(tab, { windowId: 0, isWindowClosing: false });
    await expect
      .poll(async () => Object.keys(await browser.storage.session.get(null)))
      .not.toContain(`kept:${tab}`);
  });
});
