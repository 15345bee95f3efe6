import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { makeMessage, makeView } from '../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, startBackground } from './run-background.ts';

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

describe('X4 a text meant for a reply that is another page', () => {
  it('is given to the next page of the tab, once', async () => {
    await ask('draft.keep', { text: 'What should be different?' }, page(tab));
    expect((await ask('page.start', {}, page(tab))).carried).toBe('What should be different?');
    expect((await ask('page.start', {}, page(tab))).carried).toBeNull();
  });

  it('survives the end of the worker while the page loads', async () => {
    await ask('draft.keep', { text: 'What should be different?' }, page(tab));
    startBackground();
    expect((await ask('page.start', {}, page(tab))).carried).toBe('What should be different?');
  });

  it('finds its way into the window that the tab opened, and into no other', async () => {
    await ask('draft.keep', { text: 'Hello' }, page(tab));
    const stranger = await openTab();
    expect((await ask('page.start', {}, page(stranger))).carried).toBeNull();
    const child = page(await openTab());
    const opened = { ...child, tab: { ...child.tab, openerTabId: tab } } as typeof child;
    expect((await ask('page.start', {}, opened)).carried).toBe('Hello');
  });

  it('can be taken back while it is still there', async () => {
    await ask('draft.keep', { text: 'Hello' }, page(tab));
    expect(await ask('draft.drop', {}, page(tab))).toBe(true);
    expect(await ask('draft.drop', {}, page(tab))).toBe(false);
    expect((await ask('page.start', {}, page(tab))).carried).toBeNull();
  });

  it('answers the insertion from where it landed, and marks the question', async () => {
    await ask('page.show', { view: makeView([makeMessage({ id: 'b' })]) }, page(tab));
    const now = await ask('now.get', {}, frame(tab));
    const question = now.state === 'client' ? now.judgement?.questions[0] : undefined;
    if (!question) throw new Error('this message is due a question');
    Object.assign(browser.tabs, {
      sendMessage: async () => {
        await ask('draft.keep', { text: question.text }, page(tab));
        throw new Error('The page went away.');
      },
    });
    const inserting = ask('draft.insert', { text: question.text, family: question.family }, frame(tab));
    await expect.poll(async () => (await ask('page.start', {}, page(tab))).carried).toBe(question.text);
    await ask('draft.landed', { result: { done: 'inserted' } }, page(tab));
    expect(await inserting).toEqual({ done: 'opened-reply' });
    await ask('page.show', { view: makeView([makeMessage({ id: 'b' })]) }, page(tab));
    expect(await ask('now.get', {}, frame(tab))).toMatchObject({
      ask: { questions: [{ family: question.family, what: 'inserted' }] },
    });
  });

  it('notes of which layer the words are, though the view that asked is gone (K2)', async () => {
    await ask('page.show', { view: makeView([makeMessage()]) }, page(tab));
    const now = await ask('now.get', {}, frame(tab));
    if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
    const person = now.person.id;
    const delivered = { what: 'the oven', deliveredOn: '2026-01-10', claims: [], season: null };
    await ask('deliveries.add', { id: 'd1', person, ...delivered }, frame(tab));
    Object.assign(browser.tabs, {
      sendMessage: async () => {
        await ask('draft.keep', { text: 'Hello' }, page(tab));
        throw new Error('The page went away.');
      },
    });
    const of = { delivery: 'd1', layer: 'check-in' };
    const inserting = ask('draft.insert', { text: 'Hello', of }, frame(tab));
    await expect.poll(async () => (await ask('page.start', {}, page(tab))).carried).toBe('Hello');
    await ask('draft.landed', { result: { done: 'inserted' } }, page(tab));
    const { event } = await inserting;
    const checkIn = async () =>
      (await ask('layers.of', { person }, frame(tab))).deliveries[0]?.layers.find(
        ({ id }) => id === of.layer,
      );
    expect(await checkIn()).toMatchObject({ state: 'done' });
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect(await checkIn()).toMatchObject({ state: 'open' });
  });
});
