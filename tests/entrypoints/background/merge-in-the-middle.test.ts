import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../utils/storage/database.ts';
import { DANA, makeMessage, makeView } from '../../utils/clients/make-view.ts';
import { ask, frame, freshBrowser, openTab, page, send, startBackground } from './run-background.ts';

/** Sunday, 3 May 2026, noon. */
const START = Date.UTC(2026, 4, 3, 12);
const PRIVATE = { name: 'D. Ruiz', email: 'dana.r@mail.example' };
const SAID = "I'll send you the floor plan by 29 May 2026";

/** The tab beside whose mail a view stands while elsewhere its client becomes one with another. */
let tab: number;
let gone: string;
let stays: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  freshBrowser();
  startBackground();
  stays = await clientOf(DANA, 'Hi Kim,\n\nNoted.\n\nDana', await openTab());
  tab = await openTab();
  gone = await clientOf(PRIVATE, `Hi Kim,\n\n${SAID}.\n\nDana`, tab);
});
afterEach(() => {
  vi.useRealTimers();
});

async function clientOf(from: typeof DANA, text: string, where: number): Promise<string> {
  await ask('page.start', {}, page(where));
  const view = makeView([makeMessage({ id: from.email, from, text, at: START - 60_000 })]);
  await ask(
    'page.show',
    {
      view: {
        ...view,
        thread: { id: from.email, url: 'https://mail.google.com/mail/u/0/#all/t9', subject: 'Plan' },
      },
    },
    page(where),
  );
  const now = await ask('now.get', {}, frame(where));
  if (now.state !== 'client') throw new Error(`the page is ${now.state}`);
  return now.person.id;
}
const merge = async () => (await ask('persons.merge', { into: stays, gone }, frame(tab))).merge;
const rows = async <Row>(table: string) => (await (await openDatabase()).table(table).toArray()) as Row[];
const whose = async (table: string) => (await rows<{ person: string }>(table)).map(({ person }) => person);
/** What a view does that has not heard of the merge yet: it names the one that is gone. */
const ACTS: readonly (readonly [table: string, act: () => Promise<unknown>])[] = [
  [
    'promises',
    () =>
      ask(
        'promises.add',
        { ...given('p1'), by: 'us', text: 'Send it', day: '2026-05-09', quote: null },
        frame(tab),
      ),
  ],
  ['wishes', () => ask('wishes.add', { ...given('w1'), text: 'A window seat', from: 'typed' }, frame(tab))],
  ['notes', () => ask('notes.save', { ...given('n1'), text: 'Half a sentence', base: 0 }, frame(tab))],
  [
    'nudges',
    () => ask('nudges.add', { ...given('r1'), reason: 'Ask her', dueAt: START + 86_400_000 }, frame(tab)),
  ],
  ['cares', () => ask('care.serves', { person: gone, text: 'dentists' }, frame(tab))],
  ['extras', () => ask('extras.add', { ...given('x1'), text: 'Drew it anew', on: '2026-05-02' }, frame(tab))],
];
const given = (id: string) => ({ id, person: gone });

describe('X6 a merge in the middle of something (D1, D7, X3, X5)', () => {
  it('leaves what was typed for the one that is gone with the one who stays', async () => {
    await merge();
    for (const [table, act] of ACTS) {
      await act();
      // A promise brings a nudge of its own.
      expect([table, new Set(await whose(table))]).toEqual([table, new Set([stays])]);
    }
  });

  it('of two in a row leaves it with the last', async () => {
    const third = await clientOf({ name: 'Ruiz', email: 'd@third.example' }, 'Noted.', await openTab());
    await merge();
    await ask('persons.merge', { into: third, gone: stays }, frame(tab));
    for (const [table, act] of ACTS) {
      await act();
      expect([table, new Set(await whose(table))]).toEqual([table, new Set([third])]);
    }
  });

  it('keeps what the open mail proposes with the one who stays, once, though it was confirmed before too', async () => {
    const now = await ask('now.get', {}, frame(tab));
    if (now.state !== 'client') throw new Error(now.state);
    const [proposal] = now.ledgers.promises.proposed;
    const confirm = () =>
      ask('promises.confirm', { origin: proposal?.origin ?? '', text: SAID, day: '2026-05-29' }, frame(tab));
    await confirm();
    await merge();
    await confirm();
    expect(await rows('promises')).toMatchObject([{ person: stays, text: SAID, state: 'open' }]);
  });

  it('lets a note be typed on, and two in the middle of typing are two notes of one client', async () => {
    await ask('notes.save', { id: 'n1', person: gone, text: 'Half', base: 0 }, frame(tab));
    await ask('notes.save', { id: 'n2', person: stays, text: 'Other', base: 0 }, frame(tab));
    await merge();
    await ask('notes.save', { id: 'n1', person: gone, text: 'Half a sentence', base: 1 }, frame(tab));
    expect(await rows('notes')).toMatchObject([
      { id: 'n1', person: stays, text: 'Half a sentence' },
      { id: 'n2', person: stays, text: 'Other' },
    ]);
  });

  it('taken back keeps with the one who stayed what came in between, and takes what comes after for the other', async () => {
    const undo = await merge();
    await ACTS[0]?.[1]();
    await ask('persons.split', { merge: undo }, frame(tab));
    await ACTS[1]?.[1]();
    expect([await whose('promises'), await whose('wishes')]).toEqual([[stays], [gone]]);
  });

  it('makes nobody of one who was never there', async () => {
    await merge();
    const args = { id: 'p9', person: 'nobody', by: 'us', text: 'Send it', day: '2026-05-09', quote: null };
    expect(await send({ call: 'promises.add', args }, frame(tab))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await rows('promises')).toEqual([]);
  });
});
