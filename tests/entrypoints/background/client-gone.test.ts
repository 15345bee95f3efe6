import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/storage/database.ts';
import { makeMessage, makeView } from '../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, fullPage, openTab, page, startBackground } from './run-background.ts';

/** Sunday, 3 May 2026, noon. */
const START = Date.UTC(2026, 4, 3, 12);
const LIST = { person: null, search: '', sort: 'day', skip: 0, limit: 9 } as const;

let tab: number;
let person: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view: makeView([makeMessage({ text: 'Noted.' })]) }, page(tab));
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
  person = now.person.id;
  const promise = { person, by: 'us', text: 'The ROI sheet', quote: null } as const;
  await ask('promises.add', { ...promise, id: 'late', day: '2026-04-24' }, frame(tab));
  await ask('promises.add', { ...promise, id: 'soon', day: '2026-05-04' }, frame(tab));
  const delivery = { what: 'the label printer', deliveredOn: '2026-03-01', claims: [], season: null };
  await ask('deliveries.add', { id: 'd1', person, ...delivery }, frame(tab));
  const db = await openDatabase();
  await db.persons.delete(person);
  db.close();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('D7, K2 what is open with a client who is gone', () => {
  it('is listed, settled and taken back like any other', async () => {
    const open = () => ask('promises.list', { ...LIST, states: ['open'] }, fullPage());
    expect(await open()).toMatchObject([
      { id: 'late', personName: '', address: '' },
      { id: 'soon', personName: '' },
    ]);
    const { event } = await ask('promises.settle', { ids: ['late', 'soon'], how: 'kept' }, frame(tab));
    expect(await open()).toEqual([]);
    await ask('ledger.undo', { event: event ?? '' }, frame(tab));
    expect((await open()).map(({ id }) => id)).toEqual(['late', 'soon']);
  });

  it('holds up no list that is of everybody', async () => {
    expect(await ask('layers.due', { limit: 9 }, frame(tab))).toEqual([]);
    const today = await ask('nudges.today', {}, frame(tab));
    expect(today.due.every(({ personName }) => personName === '')).toBe(true);
    await ask('promises.settle', { ids: ['soon'], how: 'kept' }, frame(tab));
    const { weeks } = await ask('weeks.get', {}, fullPage());
    expect(weeks.at(-1)?.counts.kept).toBe(1);
    const found = await ask('client.list', { search: '', limit: 9 }, fullPage());
    expect(found.map((one) => one.person.id)).not.toContain(person);
  });

  it('stands with whoever writes from the same address again, as somebody new', async () => {
    await ask('page.show', { view: makeView([makeMessage({ id: 'm2', text: 'Hello again.' })]) }, page(tab));
    const now = await ask('now.get', {}, frame(tab));
    if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
    expect(now.person.id).not.toBe(person);
    expect(now.ledgers.promises.open).toEqual([]);
    expect(await ask('promises.list', { ...LIST, states: ['open'] }, fullPage())).toHaveLength(2);
  });
});
