import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage, PageView } from '../../../../utils/clients/page-view.ts';
import type { Now } from '../../../../utils/messaging/now.ts';
import { type Database, openDatabase } from '../../../../utils/storage/database.ts';
import { COLLEAGUE, DANA, ME, makeMessage, makeView, TOM } from '../../../utils/clients/make-view.ts';
import { eventually } from '../eventually.ts';
import { ask, frame, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ASKED = 'Hi Dana,\n\nhere is the offer. Would Thursday work for a call?\n\nKim';

/** Our mail of two hours ago, which asks. */
const asking = (at: number): PageMessage => makeMessage({ id: 'm1', from: ME, to: [DANA], at, text: ASKED });

describe('X5 an answer that is waited for', () => {
  let db: Database;
  let tab: number;
  let since: number;
  beforeEach(async () => {
    freshBrowser();
    startBackground();
    db = await openDatabase();
    tab = await openTab();
    since = Date.now() - 2 * HOUR;
    await ask('page.start', {}, page(tab));
  });

  const show = (messages: readonly PageMessage[], part: Partial<PageView> = {}, on = tab) =>
    ask('page.show', { view: makeView(messages, part) }, page(on));
  const offer = async (): Promise<Extract<Now, { state: 'client' }>['offer']> => {
    const now = await ask('now.get', {}, frame(tab));
    return now.state === 'client' ? now.offer : null;
  };
  const accept = async (id = 'n1'): Promise<void> => {
    await show([asking(since)]);
    const dueAt = (await offer())?.dueAt ?? 0;
    await ask('nudges.awaitAnswer', { id, dueAt }, frame(tab));
  };
  const nudge = async (id = 'n1') => {
    const found = await db.nudges.get(id);
    if (!found?.wait) throw new Error('nothing waits');
    return { ...found, wait: found.wait };
  };
  const theirs = (text: string, part: Partial<PageMessage> = {}): PageMessage =>
    makeMessage({ id: 'm2', from: DANA, to: [ME], at: since + HOUR, text, ...part });

  it('is offered beside a mail of ours that asks, and waited for from then on', async () => {
    await show([asking(since)]);
    expect(await offer()).toMatchObject({ question: 'Would Thursday work for a call?' });
    expect((await offer())?.dueAt).toBeGreaterThan(since + 2 * DAY);
    await accept();
    expect(await offer()).toBeNull();
    expect(await nudge()).toMatchObject({
      kind: 'no-reply',
      state: 'waiting',
      reason: 'No answer yet to “Would Thursday work for a call?”',
      thread: { id: 't1' },
      wait: { since, stem: 'training', question: 'Would Thursday work for a call?' },
    });
  });

  it('is waited for once, though two windows take the offer', async () => {
    await accept('n1');
    await accept('n2');
    expect(await db.nudges.count()).toBe(1);
  });

  it.each<[string, (at: number) => PageMessage[]]>([
    ['that is older than two days', (at) => [{ ...asking(at), at: at - 2 * DAY }]],
    ['that asks nothing', (at) => [{ ...asking(at), text: 'Here is the offer. How are you?' }]],
    ['of a colleague', (at) => [{ ...asking(at), from: COLLEAGUE }]],
    ['that was answered', (at) => [asking(at), makeMessage({ id: 'm2', at: at + HOUR, text: 'Yes.' })]],
  ])('is not offered beside a mail %s', async (_, messages) => {
    await show(messages(since));
    expect(await offer()).toBeNull();
  });

  it('is not offered again when the user refuses, and again when that is taken back', async () => {
    await show([asking(since)]);
    const refused = await ask('nudges.refuseOffer', {}, frame(tab));
    expect(await offer()).toBeNull();
    await ask('nudges.offerAgain', refused, frame(tab));
    expect(await offer()).not.toBeNull();
  });

  it('is offered behind a new mail as soon as the page says that it was sent, and kept as a moment only once dated', async () => {
    const sentAt = Date.now();
    const thread = {
      id: null,
      subject: 'Training',
      url: 'https://mail.google.com/mail/u/0/#search/in%3Asent',
    };
    const sent = { ...asking(sentAt), id: null, at: null };
    await show([sent], { thread, sentAt });
    expect(await offer()).toMatchObject({ question: 'Would Thursday work for a call?' });
    expect(await db.moments.count()).toBe(0);
    await ask('nudges.awaitAnswer', { id: 'n1', dueAt: (await offer())?.dueAt ?? 0 }, frame(tab));
    expect(await nudge()).toMatchObject({ thread, wait: { since: sentAt, stem: 'training' } });
    await show([asking(sentAt)]);
    expect(await offer()).toBeNull();
    expect(await db.moments.count()).toBe(1);
    await show([asking(sentAt), theirs('Thursday works.', { at: sentAt + HOUR })]);
    expect(await nudge()).toMatchObject({ state: 'done', endedBy: { by: 'answer' } });
  });

  it('is refused behind a new mail for good, also when the mail is met again with its date', async () => {
    const sentAt = Date.now();
    await show([{ ...asking(sentAt), id: null, at: null }], { sentAt });
    await ask('nudges.refuseOffer', {}, frame(tab));
    await show([asking(sentAt)]);
    expect(await offer()).toBeNull();
  });

  it('is offered again when taking the offer is undone, and not when the nudge was let go later', async () => {
    await accept();
    await ask('nudges.undo', { id: 'n1' }, frame(tab));
    expect(await offer()).not.toBeNull();
    await accept('n2');
    await ask('nudges.letGo', { id: 'n2' }, frame(tab));
    expect(await offer()).toBeNull();
  });

  it('ends the nudge when it stands on a page', async () => {
    await accept();
    await show([asking(since), theirs('Thursday works.')]);
    expect(await nudge()).toMatchObject({ state: 'done', endedBy: { by: 'answer', at: since + HOUR } });
  });

  it('ends it in a thread of another id, under the same subject', async () => {
    await accept();
    const thread = { id: 't9', subject: 'AW: Training', url: 'https://mail.google.com/mail/u/0/#all/t9' };
    await show([theirs('Thursday works.', { from: TOM })], { thread });
    expect(await nudge()).toMatchObject({ state: 'done' });
  });

  it('does not end one of another mailbox', async () => {
    await accept();
    await show([theirs('Thursday works.')], { account: 'other@elsewhere.example' });
    expect(await nudge()).toMatchObject({ state: 'waiting' });
  });

  it('is heard when the mail is opened, and not while it is closed', async () => {
    await accept();
    const closed = theirs('Thursday works.', { state: 'collapsed' });
    const again = asking(since + 30 * HOUR);
    await show([asking(since), closed, { ...again, id: 'm3', text: 'One more thing: who else comes?' }]);
    expect(await nudge()).toMatchObject({ state: 'waiting', wait: { again: [] } });
    await show([asking(since), theirs('Thursday works.')]);
    expect(await nudge()).toMatchObject({ state: 'done' });
  });

  it('is heard once, though the page is seen again and in two tabs at once', async () => {
    await accept();
    const other = await openTab();
    await ask('page.start', {}, page(other));
    const messages = [asking(since), theirs('Let me check with finance and come back to you.')];
    await Promise.all([show(messages), show(messages, {}, other)]);
    const once = await nudge();
    expect(once).toMatchObject({ state: 'waiting', wait: { heldAt: since + HOUR } });
    await show(messages, { theme: 'dark' });
    expect(await nudge()).toEqual(once);
    expect(await db.promises.count()).toBe(1);
  });

  it('is heard at the next view where the worker died after it had kept the mail', async () => {
    await accept();
    const before = await nudge();
    await show([asking(since), theirs('Thursday works.')]);
    await db.nudges.put(before);
    startBackground();
    const restarted = await openTab();
    await ask('page.start', {}, page(restarted));
    await show([asking(since), theirs('Thursday works.')], {}, restarted);
    expect(await nudge()).toMatchObject({ state: 'done' });
  });

  it('that holds us off is their promise, the one that is proposed beside the mail', async () => {
    const holding = theirs('Thanks. Let me check with finance and come back to you next week.');
    await accept();
    await show([asking(since), holding]);
    const [promise] = await db.promises.toArray();
    expect(promise).toMatchObject({
      by: 'client',
      state: 'open',
      source: 'mail',
      evidence: { by: DANA.email, at: since + HOUR, thread: { id: 't1' } },
    });
    expect((await nudge()).wait.promise).toBe(promise?.id);
    const now = await ask('now.get', {}, frame(tab));
    expect(now.state === 'client' && now.ledgers.promises.proposed).toEqual([]);
    expect(now.state === 'client' && now.ledgers.promises.open).toHaveLength(1);
  });

  it('comes back as one thing, not as a promise beside it', async () => {
    await accept();
    await show([asking(since), theirs('Let me check and come back to you tomorrow.')]);
    const { due, waiting } = await ask('nudges.today', {}, sidePanel());
    expect([...due, ...waiting].map(({ id }) => id)).toEqual(['n1']);
  });

  it('settles the promise to give it, and opens it again where the user says it was none', async () => {
    await accept();
    const holding = theirs('Let me check and come back to you.');
    await show([asking(since), holding]);
    await show([asking(since), holding, theirs('Thursday works.', { id: 'm3', at: since + 90 * 60_000 })]);
    expect(await nudge()).toMatchObject({ state: 'done' });
    expect(await db.promises.toArray()).toMatchObject([{ state: 'kept' }]);
    await ask('nudges.undo', { id: 'n1' }, frame(tab));
    expect(await nudge()).toMatchObject({ state: 'waiting' });
    expect(await db.promises.toArray()).toMatchObject([{ state: 'open' }]);
  });

  it('waits until they are back', async () => {
    await accept();
    const thread = {
      id: 't8',
      subject: 'Automatic reply: Training',
      url: 'https://mail.google.com/mail/u/0/#all/t8',
    };
    const back = new Date(since + 12 * DAY);
    const text = `I am on leave, back on ${back.getUTCDate()} ${back.toLocaleString('en', { month: 'long', timeZone: 'UTC' })}.`;
    await show([theirs(text)], { thread });
    const { wait, dueAt } = await nudge();
    expect(wait.awayUntil).toBe(back.toISOString().slice(0, 10));
    expect(dueAt).toBeGreaterThan(back.getTime());
  });

  it('goes up the ladder when we write again, or say that we did', async () => {
    await accept();
    const { dueAt } = await nudge();
    await ask('nudges.wroteAgain', { id: 'n1' }, frame(tab));
    const again = await nudge();
    // Two mails of one day ask once.
    const isSameDay = new Date(since).getDate() === new Date().getDate();
    expect(again.wait.again).toHaveLength(isSameDay ? 0 : 1);
    await show([asking(since), { ...asking(since), id: 'm3', at: since + 2 * DAY, text: 'Any news?' }]);
    expect((await nudge()).wait.again.at(-1)).toBe(since + 2 * DAY);
    expect((await nudge()).dueAt).toBeGreaterThan(dueAt);
  });

  it('wakes the clock, so that the badge no longer counts the nudge', async () => {
    await accept();
    await db.nudges.update('n1', { dueAt: 1 });
    await ask('nudges.list', { person: null, states: ['due'], limit: 5 }, frame(tab));
    await eventually(async () => expect(await nudge()).toMatchObject({ state: 'due' }));
    await show([asking(since), theirs('Thursday works.')]);
    expect(await ask('nudges.list', { person: null, states: ['due'], limit: 5 }, frame(tab))).toEqual([]);
  });
});
