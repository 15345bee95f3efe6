import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerQuery } from '../../../../utils/messaging/calls/ledgers.ts';
import { DANA, makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, fullPage, openTab, page, startBackground } from '../run-background.ts';

const WORDS = 'We want two days of sales training';
const ALL: LedgerQuery<'wishes'> = {
  person: null,
  states: ['open'],
  search: '',
  sort: 'newest',
  skip: 0,
  limit: 50,
};

let tab: number;
let person: string;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await ask('page.show', { view: makeView([makeMessage()]) }, page(tab));
  const [client] = await ask('client.list', { search: '', limit: 1 }, fullPage());
  person = client?.person.id ?? '';
});

const add = (id: string, text: string, from: 'typed' | 'selection') =>
  ask('wishes.add', { id, person, text, from }, frame(tab));
const wishes = () => ask('wishes.list', ALL, fullPage());

describe('D1 what is added beside a client’s mail', () => {
  it('rests on the message its words stand in, and is one however often it is added', async () => {
    await add('w1', WORDS, 'selection');
    expect(await add('w2', `${WORDS}.`, 'selection')).toEqual({ event: null });
    expect(await wishes()).toMatchObject([{ id: 'w1', evidence: { by: DANA.email, at: NOON } }]);
  });

  it('is open again where it was let go and is added once more', async () => {
    await add('w1', WORDS, 'selection');
    await ask('wishes.state', { ids: ['w1'], state: 'let-go' }, frame(tab));
    expect(await wishes()).toEqual([]);
    await add('w2', WORDS, 'selection');
    expect(await wishes()).toMatchObject([{ id: 'w1', state: 'open' }]);
  });

  it('rests on up to 5,000 characters, and is called by their beginning', async () => {
    const quote = `${'We would like that. '.repeat(249)}And no more than that`.slice(0, 5_000).trim();
    await add('w1', quote, 'selection');
    const [wish] = await wishes();
    expect(wish?.evidence?.quote).toBe(quote);
    expect(wish?.text).toBe(quote.slice(0, 1_000));
    await expect(add('w2', 'x'.repeat(5_001), 'selection')).rejects.toMatchObject({ code: 'bad-arguments' });
  });

  it('rests on nothing where it was typed, and is another each time', async () => {
    await add('w1', WORDS, 'typed');
    await add('w2', WORDS, 'typed');
    expect((await wishes()).map(({ evidence }) => evidence)).toEqual([null, null]);
  });
});
