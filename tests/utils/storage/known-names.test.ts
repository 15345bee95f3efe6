import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../utils/storage/database.ts';
import { forgetName, keepName, knownNames, peopleByName } from '../../../utils/storage/known-names.ts';
import { newPerson } from '../../../utils/storage/persons.ts';
import { freshDatabase } from './fresh-database.ts';

const DANA = { account: 'kim@ours.example', name: 'Dana Ruiz', email: 'dana@acme.example' };
const ELSEWHERE = { ...DANA, account: 'sales@ours.example', email: 'dana@other.example' };

let db: Database;
beforeEach(async () => {
  db = await freshDatabase();
});

describe('X1 addresses said for names', () => {
  it('are known in their mailbox, however the name is written', async () => {
    await keepName(db, { ...DANA, name: ' Dana  Ruiz ' });
    await keepName(db, ELSEWHERE);
    expect(await peopleByName(db, DANA.account)).toEqual(new Map([['dana ruiz', DANA.email]]));
    expect(await peopleByName(db, ELSEWHERE.account)).toEqual(new Map([['dana ruiz', ELSEWHERE.email]]));
    expect(await peopleByName(db, '')).toEqual(new Map());
  });

  it('give way to the one said last', async () => {
    await keepName(db, DANA);
    await keepName(db, { ...DANA, name: 'DANA RUIZ', email: 'ruiz@acme.example' });
    expect(await knownNames(db, null)).toEqual([{ ...DANA, name: 'DANA RUIZ', email: 'ruiz@acme.example' }]);
  });

  it('are forgotten alone, and the row with the last of them', async () => {
    await keepName(db, DANA);
    await keepName(db, { ...DANA, name: 'Lea Otto', email: 'lea@acme.example' });
    await forgetName(db, { account: DANA.account, name: 'dana ruiz' });
    expect((await knownNames(db, null)).map(({ name }) => name)).toEqual(['Lea Otto']);
    await forgetName(db, { account: DANA.account, name: 'Lea Otto' });
    expect(await db.meta.count()).toBe(0);
  });

  it('are listed with the client they lead to, in that client’s mailbox', async () => {
    const person = newPerson(DANA.account, { name: 'Dana', email: DANA.email }, 0);
    await db.persons.add(person);
    await keepName(db, DANA);
    await keepName(db, { ...DANA, name: 'Kim Novak', email: 'kim.novak@ours.example' });
    await keepName(db, { ...DANA, account: ELSEWHERE.account });
    expect(await knownNames(db, person.id)).toEqual([DANA]);
    expect(await knownNames(db, 'nobody')).toEqual([]);
    expect(await knownNames(db, null)).toHaveLength(3);
  });

  it('are none where the row is spoilt', async () => {
    await db.meta.put({ key: `names ${DANA.account}`, value: { name: 'Dana' } });
    expect(await peopleByName(db, DANA.account)).toEqual(new Map());
    await keepName(db, DANA);
    expect(await knownNames(db, null)).toEqual([DANA]);
  });
});
