import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../../utils/clients/page-view.ts';
import { NO_DAY } from '../../../../utils/ledgers/entry.ts';
import { DANA, ME, makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, fullPage, openTab, page, startBackground } from '../run-background.ts';

const DAY = 86_400_000;
const GIVEN = 'I will send you the floor plan.';

/** Mails that nobody wrote to us, each with words that would be taken for something if somebody had. */
const AUTOMATIC: readonly (readonly [string, string, string])[] = [
  [
    'an out-of-office',
    'Training',
    'Thank you for your mail. I am out of the office until 20 May. I will answer you when I am back. The floor plan is ready, and it would be lovely to have labels in Polish. Great work.',
  ],
  [
    'an out-of-office told by its subject',
    'Automatic reply: Training',
    'Thanks! I will get back to you on Monday. The floor plan is attached. It would be lovely to have labels in Polish.',
  ],
  [
    'a robot’s receipt',
    'Payment confirmation',
    'This is an automatically generated message. Payment received. We will send you the invoice by Friday. The floor plan was sent. Unfortunately this is the third time that it failed.',
  ],
  [
    'a newsletter',
    'News of June',
    'We will send you the new catalogue by Friday. The floor plan is done. We won the design award. It is unacceptable how good it is.\n\nYou are receiving this newsletter because you signed up. Unsubscribe',
  ],
];

let tab: number;
let person: string;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await shows('Training', makeMessage({ id: 'm0', text: GIVEN, at: NOON - 2 * DAY }));
  const [client] = await ask('client.list', { search: '', limit: 1 }, fullPage());
  person = client?.person.id ?? '';
});

async function shows(subject: string, ...messages: PageMessage[]): Promise<void> {
  const thread = { id: 't1', subject, url: 'https://mail.google.com/mail/u/0/#all/t1' };
  await ask('page.show', { view: makeView(messages, { thread }) }, page(tab));
}
const theirs = (text: string) => makeMessage({ id: 'auto', text, at: NOON });
const ours = (text: string) => makeMessage({ id: 'own', from: ME, to: [DANA], text, at: NOON });
const promised = (by: 'us' | 'client') =>
  ask('promises.add', { id: 'p', person, by, text: GIVEN, day: NO_DAY, quote: GIVEN }, frame(tab));

async function now() {
  const answer = await ask('now.get', {}, frame(tab));
  if (answer.state !== 'client') throw new Error('no client');
  return answer;
}

describe.each(AUTOMATIC)('D7 P1 from %s', (_, subject, text) => {
  it('no promise, wish or praise is proposed, of theirs or of ours', async () => {
    await shows(subject, theirs(text));
    const { ledgers } = await now();
    expect(ledgers.promises.proposed).toEqual([]);
    expect(ledgers.wishes.proposed).toEqual([]);
    expect(ledgers.layers.praise).toEqual([]);
    await shows(subject, makeMessage({ at: NOON - DAY }), ours(text));
    expect((await now()).ledgers.promises.proposed).toEqual([]);
  });

  it('nothing is shown as kept, neither theirs nor ours', async () => {
    await promised('client');
    await shows(subject, theirs(text));
    expect((await now()).ledgers.promises.shownKept).toEqual([]);
    await ask('promises.settle', { ids: ['p'], how: 'released' }, frame(tab));
    await shows('Training', makeMessage({ at: NOON - 2 * DAY }), {
      ...ours(GIVEN),
      id: 'g',
      at: NOON - DAY,
    });
    await ask(
      'promises.add',
      { id: 'q', person, by: 'us', text: GIVEN, day: NO_DAY, quote: `${GIVEN}` },
      frame(tab),
    );
    await shows(subject, makeMessage({ at: NOON - 2 * DAY }), ours(text));
    expect((await now()).ledgers.promises.shownKept).toEqual([]);
  });

  it('no ending is proposed, no mood is read, no win is seen, and nothing seems repaired', async () => {
    const day = '2026-05-01';
    await ask('endings.add', { id: 'e', person, how: 'sore', text: 'The sync failed', day }, frame(tab));
    await shows(subject, theirs(text));
    const { people, win, attention } = (await now()).ledgers;
    expect(people.ending.here?.proposed ?? null).toBeNull();
    expect(people.ending.seemRepaired).toEqual([]);
    expect(people.mood).toBeNull();
    expect(win).toBeNull();
    expect(attention.map(({ kind }) => kind)).toEqual(['sore-moment']);
  });

  it('nothing is asked, and nothing is taken for an ask', async () => {
    await shows(subject, theirs(text));
    const { judgement } = await now();
    expect(judgement).toMatchObject({ ask: null, questions: [], stop: 'automatic message' });
  });
});

describe('D7 from the same words of a person', () => {
  it('something is shown as kept, and something is proposed', async () => {
    await promised('client');
    await shows('Training', theirs('The floor plan is ready. I will send you the invoice on Monday.'));
    const { promises } = (await now()).ledgers;
    expect(promises.shownKept).toMatchObject([{ id: 'p' }]);
    expect(promises.proposed).toMatchObject([{ by: 'client' }]);
  });
});
