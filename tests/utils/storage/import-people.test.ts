import { beforeEach, describe, expect, it } from 'vitest';
import { repaired } from '../../../utils/ledgers/ending.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { exportRows } from '../../../utils/storage/export-rows.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { endingOfMoment, lastEndingOf, newestFacts } from '../../../utils/storage/people.ts';
import { DANA, NOON } from '../clients/make-view.ts';
import { sampleEnding, sampleFact } from '../ledgers/sample-people.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const FACTS = [sampleFact(), sampleFact({ id: 'f2', origin: 'f2', sensitive: 'health', state: 'forgotten' })];
const ENDINGS = [
  sampleEnding(),
  repaired(sampleEnding({ id: 'e2', origin: 'two' }), { done: 'Called her', on: '2026-05-04' }, NOON + 1),
];

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.add(samplePerson('p1', DANA.email));
});
const written = (rows: readonly unknown[]) => JSON.parse(JSON.stringify(rows)) as unknown[];

describe('D6, P4 what is known of people, in and out of a file', () => {
  it('comes back with everything in it, and the second time changes nothing', async () => {
    await db.facts.bulkAdd(FACTS);
    await db.endings.bulkAdd(ENDINGS);
    const facts = written((await exportRows(db, 'facts', null, 99)).rows);
    const endings = written((await exportRows(db, 'endings', null, 99)).rows);
    const other = await freshDatabase();
    await other.persons.add(samplePerson('p1', DANA.email));
    expect(await importRows(other, 'facts', facts)).toMatchObject({ added: 2, refused: 0 });
    expect(await importRows(other, 'endings', endings)).toMatchObject({ added: 2, refused: 0 });
    expect(await other.facts.toArray()).toEqual(FACTS);
    expect(await other.endings.toArray()).toEqual(ENDINGS);
    expect(await importRows(other, 'endings', endings)).toMatchObject({ same: 2, added: 0 });
  });

  it.each<[string, 'facts' | 'endings', object]>([
    ['a fact without words', 'facts', { ...sampleFact(), text: '' }],
    ['a fact folded for no known reason', 'facts', { ...sampleFact(), sensitive: 'gossip' }],
    ['a fact of a day that is none', 'facts', { ...sampleFact(), day: '2026-02-29' }],
    ['a fact with something else in it', 'facts', { ...sampleFact(), onclick: 'x' }],
    ['a repaired ending without its repair', 'endings', { ...sampleEnding(), state: 'repaired' }],
    [
      'a good ending with a repair',
      'endings',
      { ...sampleEnding(), state: 'good', repair: { done: 'x', on: '2026-05-04' } },
    ],
    ['an ending of no known kind', 'endings', { ...sampleEnding(), state: 'furious' }],
  ])('is refused where it is %s', async (_, table, row) => {
    expect(await importRows(db, table, [row])).toMatchObject({ added: 0, refused: 1 });
  });
});

describe('P1 how the last moment ended', () => {
  it('is told by the moment, not by when it was noted, whatever its state', async () => {
    await db.endings.bulkAdd([
      sampleEnding({
        id: 'old',
        origin: 'a',
        at: NOON - 9,
        day: '2026-05-01',
        state: 'good',
        createdAt: NOON + 9,
      }),
      sampleEnding({ id: 'new', origin: 'b', at: NOON, day: '2026-05-03', state: 'neutral' }),
    ]);
    expect((await lastEndingOf(db, 'p1'))?.id).toBe('new');
    expect(await lastEndingOf(db, 'nobody')).toBeNull();
  });

  it('is found by any name of the mail, in its own mailbox', async () => {
    await db.endings.add(sampleEnding({ origin: 'print x' }));
    expect((await endingOfMoment(db, sampleEnding().account, ['site x', 'print x']))?.id).toBe('e1');
    expect(await endingOfMoment(db, 'else@where.example', ['print x'])).toBeNull();
  });
});

describe('D6 the facts beside a mail', () => {
  it('are the newest by their day, and no more than asked for', async () => {
    const days = ['2026-01-01', '2026-03-03', '2026-02-02'];
    await db.facts.bulkAdd(days.map((day) => sampleFact({ id: day, origin: day, day })));
    await db.facts.add(sampleFact({ id: 'gone', origin: 'gone', day: '2026-09-09', state: 'forgotten' }));
    expect((await newestFacts(db, 'p1', 2)).map(({ id }) => id)).toEqual(['2026-03-03', '2026-02-02']);
  });
});
