import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../utils/ledgers/calendar.ts';
import { newCare } from '../../../utils/ledgers/care.ts';
import { careOf, changeCare } from '../../../utils/storage/cares.ts';
import { answerIdea, extrasThatCount } from '../../../utils/storage/extras.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { undoEvents } from '../../../utils/storage/ledgers.ts';
import { rollOccasions } from '../../../utils/storage/occasions.ts';
import { sampleExtra, sampleOccasion } from '../ledgers/sample-extra.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const TODAY = '2026-05-03';
const NOW = Date.UTC(2026, 4, 3, 12);

async function withDana() {
  const db = await freshDatabase();
  await db.persons.add(samplePerson('dana', 'dana@acme.example'));
  return db;
}
const { id, account, person, text, aim, facts, source } = sampleExtra();
const idea = { id, account, person, idea: 'team-open-hour', text, aim, facts, source };
const done = { how: 'done', on: TODAY, effort: 'minutes' } as const;

describe('C4 the delight log', () => {
  it('reads no further back than twelve months, however long it is', async () => {
    const db = await withDana();
    const log = Array.from({ length: 500 }, (_, n) => {
      const day = daysAfter(TODAY, -n * 10);
      return sampleExtra({
        id: `x${n}`,
        origin: `x${n}`,
        day,
        given: { on: day, effort: null, reaction: null },
      });
    });
    await db.extras.bulkAdd(log);
    await db.extras.add(sampleExtra({ id: 'no', origin: 'no', state: 'not-this', given: null }));
    const counts = await extrasThatCount(db, 'dana', TODAY);
    expect(counts.length).toBe(38);
    expect(counts.some(({ state }) => state === 'not-this')).toBe(true);
    expect(await extrasThatCount(db, 'tom', TODAY)).toEqual([]);
    db.close();
  });

  it('keeps one answer of two windows, whichever comes first', async () => {
    const db = await withDana();
    const [first, second] = await Promise.all([
      answerIdea(db, idea, done, TODAY, NOW),
      answerIdea(db, { ...idea, id: 'x2' }, { how: 'not-this' }, TODAY, NOW),
    ]);
    expect([first.event, second.event].filter((event) => event === null)).toHaveLength(1);
    expect(await db.extras.count()).toBe(1);
    db.close();
  });

  it('answers anew what was put off, and can be taken back to that', async () => {
    const db = await withDana();
    await answerIdea(db, idea, { how: 'later', day: '2026-05-31' }, TODAY, NOW);
    const { event } = await answerIdea(db, { ...idea, id: 'x2' }, done, TODAY, NOW + 1);
    expect(await db.extras.toArray()).toMatchObject([{ id, state: 'done' }]);
    await undoEvents(db, [event ?? ''], NOW + 2);
    expect(await db.extras.toArray()).toMatchObject([{ id, state: 'later', day: '2026-05-31' }]);
    db.close();
  });

  it('takes nothing for a client who is not there', async () => {
    const db = await withDana();
    await expect(answerIdea(db, { ...idea, person: 'gone' }, done, TODAY, NOW)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await db.events.count()).toBe(0);
    db.close();
  });
});

describe('C3, P3 what is said of a client', () => {
  it('is one entry, begun with its first line, and every change can be taken back', async () => {
    const db = await withDana();
    expect(await changeCare(db, 'dana', { serves: null }, NOW)).toEqual({ event: null });
    expect(await careOf(db, 'dana')).toBe(undefined);
    await changeCare(db, 'dana', { serves: 'dentists' }, NOW);
    const { event } = await changeCare(db, 'dana', { feelAs: 'unhurried' }, NOW + 1);
    expect(await careOf(db, 'dana')).toMatchObject({ serves: 'dentists', feelAs: 'unhurried' });
    expect(await db.cares.count()).toBe(1);
    await undoEvents(db, [event ?? ''], NOW + 2);
    expect(await careOf(db, 'dana')).toMatchObject({ serves: 'dentists', feelAs: null });
    await expect(changeCare(db, 'gone', { serves: 'dentists' }, NOW)).rejects.toMatchObject({
      code: 'not-found',
    });
    db.close();
  });
});

describe('C7 days whose year has turned', () => {
  it('move on in the table, and only those', async () => {
    const db = await withDana();
    const once = sampleOccasion({ id: 'once', every: 'once', year: 2026 });
    const yearly = sampleOccasion({ id: 'yearly' });
    const gone = { ...sampleOccasion({ id: 'gone' }), state: 'let-go' as const };
    await db.occasions.bulkAdd([once, yearly, gone]);
    await rollOccasions(db, '2026-05-13');
    expect((await db.occasions.get('yearly'))?.day).toBe('2026-05-10');
    await rollOccasions(db, '2026-05-14');
    expect(await db.occasions.get('yearly')).toEqual({ ...yearly, day: '2027-05-10' });
    expect(await db.occasions.get('once')).toEqual(once);
    expect(await db.occasions.get('gone')).toEqual(gone);
    db.close();
  });
});

describe('X7 extras, days and cares in a file', () => {
  const care = { ...newCare({ id: 'c1', account, person }, NOW), serves: 'dentists' };

  it('come in once, and the same again is the same', async () => {
    const db = await withDana();
    for (const [table, row] of [
      ['extras', sampleExtra()],
      ['occasions', sampleOccasion()],
      ['cares', care],
    ] as const) {
      expect(await importRows(db, table, [row]), table).toMatchObject({ added: 1, refused: 0 });
      expect(await importRows(db, table, [row]), table).toMatchObject({ same: 1, refused: 0 });
    }
    db.close();
  });

  it.each([
    ['extras', { ...sampleExtra(), given: null }],
    ['extras', { ...sampleExtra(), state: 'later' }],
    ['extras', { ...sampleExtra(), facts: [{ text: 'x', where: 'dream', by: 'us', at: null }] }],
    ['extras', { ...sampleExtra(), facts: new Array(30).fill(sampleExtra().facts[0]) }],
    ['extras', { ...sampleExtra(), day: '2026-02-30' }],
    ['extras', { ...sampleExtra(), more: 1 }],
    ['occasions', { ...sampleOccasion(), monthDay: '02-30' }],
    ['occasions', { ...sampleOccasion(), every: 'once' }],
    ['occasions', { ...sampleOccasion(), leadDays: 4_000 }],
    ['occasions', { ...sampleOccasion(), year: 1e9 }],
    ['cares', { ...care, serves: 'x'.repeat(500) }],
    ['cares', { ...care, feelAs: 'sleepy' }],
    ['cares', { ...care, state: 'open' }],
  ] as const)('are refused where they are none: %s %#', async (table, row) => {
    const db = await withDana();
    expect(await importRows(db, table, [row])).toMatchObject({ added: 0, refused: 1 });
    db.close();
  });
});
