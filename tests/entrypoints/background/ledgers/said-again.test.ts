import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../../utils/clients/page-view.ts';
import { NO_DAY } from '../../../../utils/ledgers/entry.ts';
import { DANA, ME, makeMessage, makeView, NOON } from '../../../utils/clients/make-view.ts';
import {
  ask,
  frame,
  freshBrowser,
  fullPage,
  openTab,
  type Parts,
  page,
  startBackground,
} from '../run-background.ts';

const DAY = 86_400_000;
const OURS = 'I will send you the floor plan by Friday';
const THEIRS = 'I will send you the floor plan by Friday.';
const WISH = 'it would be lovely to have labels in Polish';

let parts: Parts;
let tab: number;
let person: string;
beforeEach(async () => {
  parts = freshBrowser();
  startBackground();
  tab = await openTab();
  await ask('page.start', {}, page(tab));
  await shows(makeMessage());
  const [client] = await ask('client.list', { search: '', limit: 1 }, fullPage());
  person = client?.person.id ?? '';
});

/** The page shows these mails, the oldest first. */
async function shows(...messages: PageMessage[]): Promise<void> {
  await ask('page.show', { view: makeView(messages) }, page(tab));
}
const theirs = (id: string, text: string, at = NOON) => makeMessage({ id, text, at });
const sent = (id: string, text: string, at = NOON + DAY) =>
  makeMessage({ id, from: ME, to: [DANA], text, at });

async function ledgers() {
  const now = await ask('now.get', {}, frame(tab));
  if (now.state !== 'client') throw new Error('no client');
  return now.ledgers;
}
const proposed = async () => {
  const { promises, wishes } = await ledgers();
  return { promises: promises.proposed.map(({ by }) => by), wishes: wishes.proposed.length };
};
const keep = (by: 'us' | 'client') =>
  ask('promises.add', { id: 'p1', person, by, text: OURS, day: '2026-05-08', quote: OURS }, frame(tab));

describe('D7 a promise that is kept already', () => {
  it('is not proposed again when the mail is read whose draft it came out of', async () => {
    const answered = [makeMessage(), sent('s1', `Hi Dana,\n\n${OURS}.\n\nKim`)];
    await shows(...answered);
    expect(await proposed()).toMatchObject({ promises: ['us'] });
    await shows(makeMessage());
    await keep('us');
    await shows(...answered);
    expect(await proposed()).toMatchObject({ promises: [] });
  });

  it('is not proposed again from another mail, kept or refused', async () => {
    await shows(theirs('m1', THEIRS));
    const [first] = (await ledgers()).promises.proposed;
    await ask('promises.refuse', { origin: first?.origin ?? '' }, frame(tab));
    await shows(theirs('m2', THEIRS, NOON + DAY));
    expect(await proposed()).toMatchObject({ promises: [] });
  });

  it('is proposed where the other side gives its word, or the earlier word was kept', async () => {
    await keep('us');
    await shows(theirs('m1', THEIRS));
    expect(await proposed()).toMatchObject({ promises: ['client'] });
    await shows(makeMessage(), sent('s1', `${OURS}.`));
    expect(await proposed()).toMatchObject({ promises: [] });
    await ask('promises.settle', { ids: ['p1'], how: 'kept' }, frame(tab));
    expect(await proposed()).toMatchObject({ promises: ['us'] });
  });

  it('is not remarked on in a draft again', async () => {
    const compose = { id: 'c1', format: 'rich', recipients: [DANA], draft: '' } as const;
    parts.answer = "I'll send the drawings on 8 May 2031. What should they show first?";
    await ask('page.show', { view: makeView([makeMessage()], { compose }) }, page(tab));
    const [remark] = (await ask('mirror.get', {}, frame(tab)))?.remarks ?? [];
    expect(remark?.flag).toBe('promise');
    const text = remark?.quote ?? '';
    await ask(
      'promises.add',
      { id: 'p1', person, by: 'us', text, day: '2031-05-08', quote: text },
      frame(tab),
    );
    expect((await ask('mirror.get', {}, frame(tab)))?.remarks).toEqual([]);
  });
});

describe('D1 a wish that is kept already', () => {
  it.each([
    ['selected in an earlier mail', 'selection'],
    ['typed', 'typed'],
  ] as const)('is not proposed again where it was %s', async (_, from) => {
    await shows(theirs('m1', WISH));
    expect(await proposed()).toMatchObject({ wishes: 1 });
    await ask('wishes.add', { id: 'w1', person, text: WISH, from }, frame(tab));
    await shows(theirs('m2', `Hello again. ${WISH}`, NOON + DAY));
    expect(await proposed()).toMatchObject({ wishes: 0 });
  });

  it('is not proposed again from another mail where it was refused', async () => {
    await shows(theirs('m1', WISH));
    const [first] = (await ledgers()).wishes.proposed;
    await ask('wishes.refuse', { origin: first?.origin ?? '' }, frame(tab));
    await shows(theirs('m2', WISH, NOON + DAY));
    expect(await proposed()).toMatchObject({ wishes: 0 });
  });

  it('is not remarked on in a draft again, where our no was kept (D2)', async () => {
    const no = "we don't offer evening courses";
    const compose = { id: 'c1', format: 'rich', recipients: [DANA], draft: '' } as const;
    parts.answer = `Hi Dana,\n\nSadly ${no}.\n\nKim`;
    await ask('page.show', { view: makeView([makeMessage()], { compose }) }, page(tab));
    const [remark] = (await ask('mirror.get', {}, frame(tab)))?.remarks ?? [];
    expect(remark?.flag).toBe('refusal');
    await ask('wishes.add', { id: 'w1', person, text: remark?.quote ?? '', from: 'draft' }, frame(tab));
    expect((await ask('mirror.get', {}, frame(tab)))?.remarks).toEqual([]);
  });
});

describe('D7 a promise of ours that a mail of ours shows kept', () => {
  const promise = (id: string, text: string, at = NOON - DAY) => ({ id, text, at });
  /** Our word, given in a mail of ours on the thread the day before. */
  async function gave({ id, text, at }: ReturnType<typeof promise>): Promise<PageMessage> {
    const given = sent(`given-${id}`, text, at);
    await shows(makeMessage({ at: NOON - 2 * DAY }), given);
    await ask('promises.add', { id, person, by: 'us', text, day: NO_DAY, quote: text }, frame(tab));
    return given;
  }
  const shown = async () => (await ledgers()).promises.shownKept;

  it('is proposed as kept, with the words that show it', async () => {
    const given = await gave(promise('q', 'I will send you the quote.'));
    await shows(given, sent('s2', 'Hi Dana,\n\nHere is the quote I promised.\n\nKim'));
    expect(await shown()).toEqual([{ id: 'q', quote: 'Here is the quote I promised.' }]);
  });

  it('is shown by bare words too, where it is the only one of the thread', async () => {
    const given = await gave(promise('q', 'I will send you the quote.'));
    await shows(given, sent('s2', 'As promised, attached.'));
    expect(await shown()).toEqual([{ id: 'q', quote: 'As promised, attached.' }]);
    const second = await gave(promise('r', 'I will send you the report.'));
    await shows(given, second, sent('s2', 'As promised, attached.'));
    expect(await shown()).toEqual([]);
  });

  it('is shown by an earlier mail of ours, also where a later one says nothing of it', async () => {
    const given = await gave(promise('q', 'I will send you the quote.'));
    await shows(given, sent('s2', 'The quote is attached.'), sent('s3', 'Did it arrive?', NOON + 2 * DAY));
    expect(await shown()).toMatchObject([{ id: 'q' }]);
  });

  it.each([
    ['promises it once more', 'As promised I will send it tomorrow.'],
    ['promises it once more, in short', 'As promised, I’ll have the quote ready tomorrow.'],
    ['says that it is not there', 'The quote is still not ready.'],
    ['asks about it', 'Is the quote done on your side?'],
    ['thanks for theirs', 'Thank you for the quote you sent.'],
  ])('is not where the mail %s', async (_, text) => {
    const given = await gave(promise('q', 'I will send you the quote.'));
    await shows(given, sent('s2', text));
    expect(await shown()).toEqual([]);
  });

  it('is not by a mail that was written before, is their own, or went to somebody else', async () => {
    const given = await gave(promise('q', 'I will send you the quote.'));
    const words = 'Here is the quote I promised.';
    await shows(sent('s0', words, NOON - 3 * DAY), given);
    expect(await shown()).toEqual([]);
    await shows(given, theirs('m2', words, NOON + DAY));
    expect(await shown()).toEqual([]);
    await shows(given, makeMessage({ at: NOON }), {
      ...sent('s2', words),
      to: [{ name: 'Jo', email: 'jo@ourhouse.example' }],
    });
    expect(await shown()).toEqual([]);
  });

  it('is not by the very mail whose draft it came out of', async () => {
    const draft = 'I will send you the signed quote.';
    await shows(makeMessage());
    await ask(
      'promises.add',
      { id: 'q', person, by: 'us', text: draft, day: NO_DAY, quote: draft },
      frame(tab),
    );
    const later = Date.now() + DAY;
    await shows(makeMessage(), sent('s1', `The quote is attached. ${draft}`, later));
    expect(await shown()).toEqual([]);
    await shows(makeMessage(), sent('s2', 'The signed quote is attached.', later));
    expect(await shown()).toMatchObject([{ id: 'q' }]);
  });
});
