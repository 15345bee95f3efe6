import { beforeEach, describe, expect, it } from 'vitest';
import type { AskQuery } from '../../../utils/messaging/calls/asks.ts';
import { askRowById, listAsks } from '../../../utils/storage/ask-list.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { DANA, NOON, TOM } from '../clients/make-view.ts';
import { sampleAsk, sampleMark } from '../judgement/sample-ask.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const ALL: AskQuery = { person: null, kind: null, state: 'all', search: '', skip: 0, limit: 100 };

const OPEN = sampleAsk({ id: 'open', message: '1', questions: [sampleMark()], createdAt: NOON });
const DONE = sampleAsk({
  id: 'done',
  message: '2',
  person: 'tom',
  kind: 'scope',
  quote: 'One more report, please.',
  answer: 'The board reads it',
  needed: 'one page they can pass round',
  createdAt: NOON + 1,
});
const DOOR = sampleAsk({
  id: 'door',
  message: '3',
  answer: 'Yes',
  door: { text: 'Roll it out in Rotterdam', question: 'Where else?', at: NOON },
  createdAt: NOON + 2,
});

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.bulkAdd([samplePerson('dana', DANA.email), samplePerson('tom', TOM.email)]);
  await db.asks.bulkAdd([OPEN, DONE, DOOR]);
});

const ids = async (query: Partial<AskQuery>) =>
  (await listAsks(db, { ...ALL, ...query })).map(({ id }) => id);

describe('S5 the list of asks', () => {
  it('runs newest first, with whose they are, a page at a time', async () => {
    expect(await ids({})).toEqual(['door', 'done', 'open']);
    expect(await ids({ skip: 1, limit: 1 })).toEqual(['done']);
    expect((await listAsks(db, ALL))[1]).toMatchObject({ personName: 'tom', address: TOM.email, url: null });
  });

  it('is narrowed to a client, a kind, and how it stands', async () => {
    expect(await ids({ person: 'dana' })).toEqual(['door', 'open']);
    expect(await ids({ kind: 'scope' })).toEqual(['done']);
    expect(await ids({ person: 'dana', kind: 'scope' })).toEqual([]);
    expect(await ids({ state: 'open' })).toEqual(['open']);
    expect(await ids({ state: 'answered' })).toEqual(['door', 'done']);
    expect(await ids({ state: 'answered', skip: 1 })).toEqual(['done']);
    expect(await ids({ state: 'door', kind: 'discount' })).toEqual(['door']);
  });

  it.each([
    ['what they asked', '10% DISCOUNT', ['door', 'open']],
    ['the question', 'opens first', ['open']],
    ['the answer', 'board reads', ['done']],
    ['what was needed', 'pass round', ['done']],
    ['the door', 'rotterdam', ['door']],
    ['the client', 'tom@acme', ['done']],
    ['words that stand in different places', 'rotterdam yes', ['door']],
    ['words nobody wrote', 'submarine', []],
  ])('is searched in %s', async (_, search, found) => {
    expect(await ids({ search })).toEqual(found);
  });

  it('leads to the mail where the timeline knows it, by its name or by its fingerprint', async () => {
    const moment = { account: OPEN.account, person: 'dana', direction: 'from-client' as const, at: NOON };
    const thread = { id: 't', url: 'https://mail.google.com/mail/u/0/#all/t' };
    const rest = {
      channel: 'mail',
      line: '',
      subject: '',
      site: 'gmail',
      createdAt: NOON,
      source: 'page',
    } as const;
    const stored = { whole: true, to: [], addressed: false };
    await db.moments.bulkAdd([
      { ...moment, ...rest, ...stored, id: 'm1', thread, siteKey: '1', fingerprint: 'f1' },
      { ...moment, ...rest, ...stored, id: 'm3', thread, siteKey: null, fingerprint: '3' },
    ]);
    expect(await askRowById(db, 'open')).toMatchObject({ url: thread.url });
    expect(await askRowById(db, 'door')).toMatchObject({ url: thread.url });
    expect(await askRowById(db, 'nobody')).toBeNull();
  });
});

describe('S5 five thousand asks', { timeout: 60_000 }, () => {
  it('are paged and searched to the last one', async () => {
    const kinds = ['discount', 'scope', 'quote'] as const;
    await db.asks.bulkAdd(
      Array.from({ length: 5_000 }, (_, n) =>
        sampleAsk({
          id: `n${String(n).padStart(4, '0')}`,
          message: `many ${n}`,
          person: n % 2 ? 'tom' : 'dana',
          kind: kinds[n % 3] ?? 'quote',
          quote: `Wish number ${n}`,
          createdAt: NOON + 10 + n,
        }),
      ),
    );
    expect(await ids({ limit: 2 })).toEqual(['n4999', 'n4998']);
    expect(await ids({ skip: 5_000, limit: 500 })).toEqual(['door', 'done', 'open']);
    expect(await ids({ search: 'wish 4711' })).toEqual(['n4711']);
    expect(await ids({ person: 'tom', kind: 'scope', skip: 834 })).toEqual(['done']);
  });
});
