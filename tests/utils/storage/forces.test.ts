import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../utils/storage/database.ts';
import {
  forgetForces,
  habitsFor,
  keepForce,
  listLearned,
  restoreForces,
} from '../../../utils/storage/forces.ts';
import { DANA, NOON, TOM } from '../clients/make-view.ts';
import { sampleForce } from '../judgement/sample-ask.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson } from './sample-person.ts';

const dana = samplePerson('dana', DANA.email);
const { account } = sampleForce();
const word = (n: number, part: Parameters<typeof sampleForce>[0] = {}) =>
  sampleForce({ id: `f${n}`, message: `${n}`, updatedAt: NOON + n, ...part });

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
  await db.persons.bulkAdd([dana, samplePerson('tom', TOM.email)]);
});

describe('S2 the user’s own word, as it is kept', () => {
  it('is one a message, under any of its names, and goes when it is taken back', async () => {
    await keepForce(db, account, ['1', 'one'], word(1));
    await keepForce(db, account, ['one', '1'], word(2, { message: 'one', word: 'on' }));
    expect(await db.forces.toArray()).toMatchObject([{ id: 'f2', word: 'on' }]);
    await keepForce(db, account, ['1', 'one'], null);
    expect(await db.forces.count()).toBe(0);
  });

  it('leans for the client and the kinds that are asked for', async () => {
    await db.forces.bulkAdd([word(1), word(2), word(3, { kind: 'scope' })]);
    expect(await habitsFor(db, dana, ['discount', 'scope', 'discount'])).toEqual([
      { kind: 'discount', word: 'off', scope: 'client', times: 2 },
    ]);
    expect(await habitsFor(db, dana, [])).toEqual([]);
  });

  it('is listed with names, forgotten one habit at a time, and brought back', async () => {
    const others = ['ina', 'gil', 'tom'].map((person, n) => word(10 + n, { person, kind: 'scope' }));
    await db.forces.bulkAdd([word(1), word(2, { word: 'on' }), word(3), word(4), ...others]);
    const listed = await listLearned(db);
    expect(listed).toMatchObject([
      { kind: 'scope', scope: 'everyone', person: null, personName: null, times: 3 },
      { kind: 'discount', scope: 'client', person: 'dana', personName: 'dana', times: 2, at: NOON + 4 },
    ]);
    const gone = await forgetForces(db, { account, kind: 'discount', person: 'dana' });
    expect(gone.map(({ id }) => id).sort()).toEqual(['f1', 'f2', 'f3', 'f4']);
    expect(await listLearned(db)).toMatchObject([{ kind: 'scope' }]);
    await restoreForces(db, gone);
    expect(await listLearned(db)).toEqual(listed);
  });

  it('is forgotten altogether, and a word said since stays above what is brought back', async () => {
    await db.forces.bulkAdd([word(1), word(2)]);
    const gone = await forgetForces(db, 'all');
    expect(await db.forces.count()).toBe(0);
    await keepForce(db, account, ['1'], word(9, { message: '1', word: 'on' }));
    await restoreForces(db, gone);
    expect((await db.forces.toArray()).map(({ message, word }) => [message, word]).sort()).toEqual([
      ['1', 'on'],
      ['2', 'off'],
    ]);
  });
});
