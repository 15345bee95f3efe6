import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageView } from '../../../utils/clients/page-view.ts';
import { DANA, ME, makeMessage, makeView, TOM } from '../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, startBackground } from './run-background.ts';

const mail = makeView([makeMessage()]);
const URL = 'https://mail.example/?_action=compose';

/** The page on which an answer to the mail is written: it shows no message. */
function reply(part: Partial<PageView> = {}): PageView {
  return makeView([], {
    place: 'compose',
    thread: { id: 't1', subject: 'Re: Training', url: URL },
    compose: { id: 'c1', format: 'plain', recipients: [DANA], draft: '' },
    ...part,
  });
}

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view: mail }, page(tab));
});

/** Goes to a further page of the site, which first shows nothing and then this. */
async function goTo(view: PageView): Promise<unknown> {
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view: null }, page(tab));
  await ask('page.show', { view }, page(tab));
  return await ask('now.get', {}, frame(tab));
}

const answered = { state: 'client', address: DANA.email, judgement: { ask: { quote: expect.any(String) } } };

describe('a reply that is written on a page of its own (X4, S5)', () => {
  it('is seen with the mail it answers, and a question can be marked there', async () => {
    expect(await goTo(reply())).toMatchObject({ ...answered, compose: { format: 'plain' } });
    const mark = { family: 'trigger', question: 'What prompted it?' } as const;
    await ask('asks.mark', { ...mark, what: 'asked' }, frame(tab));
    expect(await goTo(mail)).toMatchObject({ ask: { questions: [{ what: 'asked' }] } });
  });

  it('is known by its subject where the page does not name the thread', async () => {
    const thread = { id: null, subject: 'Re: Training', url: URL };
    expect(await goTo(reply({ thread }))).toMatchObject(answered);
    expect(await goTo(reply({ thread: { ...thread, subject: 'Re: Invoice' } }))).toMatchObject({
      judgement: null,
    });
  });

  it.each([
    ['a new mail to the same client', reply({ thread: null })],
    ['a reply to another thread', reply({ thread: { id: 't9', subject: 'Re: Training', url: URL } })],
    ['another client', reply({ compose: { id: 'c1', format: 'plain', recipients: [TOM], draft: '' } })],
  ])('is not confused with %s', async (_, view) => {
    expect(await goTo(view)).toMatchObject({ state: 'client', judgement: null });
  });

  it('finds the mail also from a window that the mail opened', async () => {
    const opened = await openTab();
    const sender = page(opened);
    const from = { ...sender, tab: { ...sender.tab, openerTabId: tab } } as typeof sender;
    await ask('page.start', {}, from);
    await ask('page.show', { view: reply() }, from);
    expect(await ask('now.get', {}, frame(opened))).toMatchObject(answered);
  });
});

describe('a mail that was sent from a page of its own (X5)', () => {
  afterEach(() => void vi.useRealTimers());
  const text = 'Dear Dana, would Thursday suit you for a call?';
  const sent = (): PageView => ({
    ...makeView([makeMessage({ id: null, from: ME, to: [DANA], at: null, text })]),
    sentAt: Date.now(),
  });
  /** What the sidebar knows beside the list that comes after it. */
  async function besideList(): Promise<unknown> {
    await ask('page.start', {}, page(tab));
    await ask('page.show', { view: null }, page(tab));
    return await ask('now.get', {}, frame(tab));
  }
  const offered = { state: 'client', offer: { question: expect.stringContaining('Thursday') } };

  it('stays in sight beside the list, where its answer can be waited for', async () => {
    await goTo(reply());
    await ask('page.show', { view: sent() }, page(tab));
    expect(await besideList()).toMatchObject(offered);
    await ask('nudges.awaitAnswer', { id: 'n1', dueAt: Date.now() + 86_400_000 }, frame(tab));
    expect(await besideList()).toMatchObject({ state: 'client', offer: null });
  });

  it('is gone when another mail was opened, and after ten minutes', async () => {
    await ask('page.show', { view: sent() }, page(tab));
    expect(await goTo(mail)).toMatchObject({ offer: null });
    expect(await besideList()).toMatchObject({ state: 'idle' });
    await ask('page.show', { view: sent() }, page(tab));
    expect(await besideList()).toMatchObject(offered);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    expect(await besideList()).toMatchObject({ state: 'idle' });
  });
});
