import { beforeEach, describe, expect, it } from 'vitest';
import type { AskRecord } from '../../../utils/judgement/ask-record.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { exportRows } from '../../../utils/storage/export-rows.ts';
import { importRows } from '../../../utils/storage/import-rows.ts';
import { DANA, NOON } from '../clients/make-view.ts';
import { sampleAsk, sampleForce, sampleMark } from '../judgement/sample-ask.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const whole = sampleAsk({
  questions: [sampleMark(), sampleMark({ family: 'trigger', text: 'What prompted it?', what: 'declined' })],
  answer: 'The night shift',
  answeredAt: NOON + 1,
  dismissedAt: NOON + 2,
  needed: 'a total under 18k',
  agreed: 'two years',
  result: 'renewed',
  door: { text: 'A second shop', question: 'Who opens the export first?', at: NOON + 3 },
  forced: 'on',
  updatedAt: NOON + 3,
});

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.add(samplePerson('dana', DANA.email));
});

/** The rows as they lie in a file. */
const written = (rows: unknown[]) => JSON.parse(JSON.stringify(rows)) as unknown[];

describe('S5 asks in and out of a file', () => {
  it('come back with everything that was written down, and the second time change nothing', async () => {
    const forces = [sampleForce(), sampleForce({ id: 'f2', message: '2', word: 'on' })];
    await db.asks.add(whole);
    await db.forces.bulkAdd(forces);
    const [asks, words] = [await exportRows(db, 'asks', null, 9), await exportRows(db, 'forces', null, 9)];
    const other = await freshDatabase();
    await other.persons.add(samplePerson('dana', DANA.email));
    expect(await importRows(other, 'asks', written(asks.rows))).toMatchObject({ added: 1, refused: 0 });
    expect(await importRows(other, 'forces', written(words.rows))).toMatchObject({ added: 2, refused: 0 });
    expect(await other.asks.toArray()).toEqual([whole]);
    expect(await other.forces.toArray()).toEqual(forces);
    expect(await importRows(other, 'asks', written(asks.rows))).toMatchObject({ same: 1, changed: 0 });
    expect(await importRows(other, 'forces', written(words.rows))).toMatchObject({ same: 2, changed: 0 });
  });

  it('are taken from a file that knows nothing of what came of them', async () => {
    const { answeredAt: _, dismissedAt: __, needed: ___, agreed: ____, result, door, ...old } = whole;
    expect([result, door]).not.toContain(null);
    expect(await importRows(db, 'asks', written([old]))).toMatchObject({ added: 1, refused: 0 });
    const nothing = { dismissedAt: null, needed: null, agreed: null, result: null, door: null };
    expect(await db.asks.toArray()).toEqual([{ ...whole, ...nothing, answeredAt: whole.updatedAt }]);
  });

  it.each<[string, object]>([
    ['a door without words', { door: { text: '', question: null, at: NOON } }],
    ['a door that is no door', { door: 'open' }],
    ['a line without end', { needed: 'x'.repeat(1_001) }],
    ['a day of no calendar', { answeredAt: -1 }],
    ['a field too many', { extra: 1 }],
  ])('are refused with %s', async (_, part) => {
    const row = { ...whole, ...part } as AskRecord;
    expect(await importRows(db, 'asks', written([row]))).toMatchObject({ added: 0, refused: 1 });
  });

  it('keep one word a message, the one said last, and none about nobody', async () => {
    const later = sampleForce({ id: 'f9', word: 'on', updatedAt: NOON + 1 });
    const foreign = sampleForce({ id: 'f3', message: '3', person: 'nobody' });
    expect(await importRows(db, 'forces', [sampleForce(), later, foreign])).toEqual({
      added: 1,
      same: 0,
      changed: 1,
      refused: 1,
    });
    expect(await db.forces.toArray()).toEqual([{ ...later, id: 'f1' }]);
  });
});
