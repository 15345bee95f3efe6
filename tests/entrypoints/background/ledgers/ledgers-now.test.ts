import { beforeEach, describe, expect, it } from 'vitest';
import { makeMessage, makeView } from '../../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, sidePanel, startBackground } from '../run-background.ts';

let tab: number;
beforeEach(async () => {
  freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
});

/** Opens a thread of Dana's. @returns who she is, and the kinds of what presses, the most pressing first */
async function open(thread: string): Promise<{ person: string; kinds: string[] }> {
  const message = makeMessage({ id: `m ${thread}`, text: 'Noted.' });
  const named = { id: thread, subject: thread, url: `https://mail.google.com/mail/u/0/#all/${thread}` };
  await ask('page.show', { view: makeView([message], { thread: named }) }, page(tab));
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
  const kinds = now.ledgers.attention.map(({ kind }) => kind);
  return { person: now.person.id, kinds: kinds.filter((kind) => kind !== 'extra') };
}

describe('D5 a wish once a day', () => {
  const wish = (person: string) =>
    ask('wishes.add', { id: 'w1', person, text: 'Labels in Polish', from: 'typed' }, sidePanel());

  it('stands beside the first thread of the day and beside no other', async () => {
    await wish((await open('t1')).person);
    expect((await open('t2')).kinds).toEqual(['wish']);
    expect((await open('t3')).kinds).toEqual([]);
    expect((await open('t2')).kinds).toEqual(['wish']);
  });

  it('comes up beside the next thread where something that presses more stood before it', async () => {
    const { person } = await open('t1');
    await wish(person);
    const late = {
      id: 'p1',
      person,
      by: 'us',
      text: 'Send the plan',
      day: '2020-01-10',
      quote: null,
    } as const;
    await ask('promises.add', late, sidePanel());
    expect((await open('t2')).kinds).toEqual(['promise-overdue', 'wish']);
    await ask('promises.settle', { ids: ['p1'], how: 'kept' }, sidePanel());
    expect((await open('t3')).kinds).toEqual(['wish']);
  });
});
