import { beforeEach, describe, expect, it } from 'vitest';
import { NO_DAY } from '../../../utils/ledgers/entry.ts';
import { PROMISE_STATES, type PromiseEntry } from '../../../utils/ledgers/promise.ts';
import type { LedgerQuery } from '../../../utils/messaging/calls/ledgers.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { listEntries } from '../../../utils/storage/ledger-list.ts';
import { DANA, ME, NOON, TOM } from '../clients/make-view.ts';
import { sampleEvidence, samplePromise, sampleWish, TODAY } from '../ledgers/sample-entries.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

type Query = LedgerQuery<'promises'>;
const ALL: Query = { person: null, states: PROMISE_STATES, search: '', sort: 'day', skip: 0, limit: 100 };
const textsOf = ({ text, evidence }: PromiseEntry) => [text, evidence?.quote];

let made = 0;
function promise(id: string, part: Partial<PromiseEntry>): PromiseEntry {
  const own = { id, origin: id, text: `Promise ${id}`, evidence: null, createdAt: NOON + made++ };
  return samplePromise({ ...own, ...part });
}

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  made = 0;
  await db.persons.bulkAdd([
    { ...samplePerson('dana', DANA.email), nameKey: 'zoe' },
    { ...samplePerson('tom', TOM.email), nameKey: 'adam' },
  ]);
  await db.promises.bulkAdd([
    promise('soon', { day: '2026-05-10' }),
    promise('late', { day: '2026-04-20', by: 'us', text: 'The floor plan', person: 'tom' }),
    promise('never', {
      day: NO_DAY,
      evidence: sampleEvidence({ quote: 'One day we shall meet in Málaga.' }),
    }),
    promise('kept', { day: '2026-04-01', state: 'kept', by: 'us', text: 'The ROI sheet' }),
    promise('today', { day: TODAY, person: 'tom' }),
  ]);
});

const ids = async (query: Partial<Query> = {}) =>
  (await listEntries(db, 'promises', { ...ALL, ...query }, textsOf)).map(({ id }) => id);

describe('D7 the list of a ledger', () => {
  it('runs by day, what has none last, with whose each is', async () => {
    expect(await ids()).toEqual(['kept', 'late', 'today', 'soon', 'never']);
    const rows = await listEntries(db, 'promises', ALL, textsOf);
    expect(rows[1]).toMatchObject({ personName: 'tom', address: TOM.email, text: 'The floor plan' });
  });

  it('runs newest first, and by the names of clients', async () => {
    expect(await ids({ sort: 'newest' })).toEqual(['today', 'kept', 'never', 'late', 'soon']);
    expect(await ids({ sort: 'client' })).toEqual(['late', 'today', 'kept', 'soon', 'never']);
  });

  it('keeps two clients of one name apart, and puts those last who are not there any more', async () => {
    await db.persons.update('dana', { nameKey: 'adam' });
    await db.promises.add(promise('orphan', { person: 'aaron', day: '2020-01-01' }));
    expect(await ids({ sort: 'client' })).toEqual(['kept', 'soon', 'never', 'late', 'today', 'orphan']);
    const [row] = (await listEntries(db, 'promises', { ...ALL, search: '', sort: 'day' }, textsOf)).slice(
      0,
      1,
    );
    expect(row).toMatchObject({ id: 'orphan', personName: '', address: '' });
  });

  it('puts the longest kept first among those of one day', async () => {
    await db.wishes.bulkAdd([
      sampleWish({ id: 'a', origin: 'a', createdAt: NOON + 2 }),
      sampleWish({ id: 'b', origin: 'b', createdAt: NOON + 1 }),
    ]);
    const query: LedgerQuery<'wishes'> = { ...ALL, states: ['open'] };
    const rows = await listEntries(db, 'wishes', query, ({ text }) => [text]);
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is narrowed to a client, to states, to a side, and to what was due before a day', async () => {
    expect(await ids({ person: 'tom' })).toEqual(['late', 'today']);
    expect(await ids({ states: ['kept', 'missed'] })).toEqual(['kept']);
    expect(await ids({ states: ['open', 'open'] })).toEqual(['late', 'today', 'soon', 'never']);
    expect(await ids({ states: [] })).toEqual([]);
    expect(await ids({ by: 'us' })).toEqual(['kept', 'late']);
    expect(await ids({ by: 'client', person: 'tom' })).toEqual(['today']);
    expect(await ids({ by: null })).toHaveLength(5);
    expect(await ids({ states: ['open'], before: TODAY })).toEqual(['late']);
    expect(await ids({ states: ['open'], before: '2026-05-04', person: 'tom' })).toEqual(['late', 'today']);
  });

  it.each([
    ['its words', 'floor PLAN', ['late']],
    ['the words of the mail', 'malaga', ['never']],
    ['the name of its client', 'tom', ['late', 'today']],
    ['the address of its client', TOM.email, ['late', 'today']],
    ['words that stand in different places', 'tom plan', ['late']],
    ['words nobody wrote', 'submarine', []],
  ])('is searched in %s', async (_, search, found) => {
    expect(await ids({ search })).toEqual(found);
  });

  it('is given a page at a time', async () => {
    expect(await ids({ limit: 2 })).toEqual(['kept', 'late']);
    expect(await ids({ skip: 2, limit: 2 })).toEqual(['today', 'soon']);
    expect(await ids({ skip: 4, limit: 2 })).toEqual(['never']);
    expect(await ids({ skip: 9 })).toEqual([]);
  });
});

describe('D7 five thousand promises', { timeout: 60_000 }, () => {
  it('are paged, narrowed and searched to the last one', async () => {
    await db.promises.clear();
    await db.promises.bulkAdd(
      Array.from({ length: 5_000 }, (_, n) => {
        const name = `n${String(n).padStart(4, '0')}`;
        const month = String((n % 12) + 1).padStart(2, '0');
        return promise(name, {
          account: ME.email,
          person: n % 2 ? 'tom' : 'dana',
          by: n % 5 ? 'client' : 'us',
          state: n % 3 ? 'open' : 'missed',
          day: `2026-${month}-01`,
          text: `Promise number ${n}`,
        });
      }),
    );
    expect(await ids({ sort: 'newest', limit: 2 })).toEqual(['n4999', 'n4998']);
    expect(await ids({ skip: 4_999 })).toHaveLength(1);
    expect(await ids({ search: 'number 4711' })).toEqual(['n4711']);
    expect(await ids({ sort: 'client', skip: 2_500, limit: 1, states: ['open', 'missed'] })).toEqual([
      'n0000',
    ]);
    expect(await ids({ by: 'us', states: ['missed'], before: '2026-02-01', limit: 500 })).toHaveLength(84);
  });
});
