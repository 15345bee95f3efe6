import { beforeEach, describe, expect, it } from 'vitest';
import { done, letGo, snoozed, undone } from '../../../utils/nudges/transitions.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { addNudge, changeNudge, listNudges, nudgeById, personsById } from '../../../utils/storage/nudges.ts';
import { freshDatabase } from './fresh-database.ts';
import { samplePerson, storePerson } from './sample-person.ts';

describe('X5 the table of nudges', () => {
  let db: Database;
  let dana: string;
  let tom: string;
  beforeEach(async () => {
    db = await freshDatabase();
    dana = await storePerson(db, 'Dana Reyes', 'dana@client.example');
    tom = await storePerson(db, 'Tom Lee', 'tom@client.example');
  });
  const add = (id: string, dueAt: number, person = dana, reason = 'call') =>
    addNudge(db, { id, person, reason, dueAt, thread: null }, 1);
  const listed = async (
    states: Parameters<typeof listNudges>[1]['states'],
    person: string | null = null,
    limit = 10,
  ) => (await listNudges(db, { person, states, limit })).map(({ id }) => id);

  it('keeps the first of two that come with one id', async () => {
    await add('a', 100);
    await add('a', 200);
    expect(await db.nudges.toArray()).toMatchObject([{ id: 'a', dueAt: 100, account: 'me@ours.example' }]);
  });

  it('writes a reason where none was typed', async () => {
    await add('a', 100, dana, '  ');
    expect((await db.nudges.get('a'))?.reason).toBe('Write to Dana Reyes');
  });

  it('refuses a nudge about nobody, and a change of none', async () => {
    await expect(add('a', 100, 'nobody')).rejects.toMatchObject({ code: 'not-found' });
    await expect(changeNudge(db, 'a', (nudge) => done(nudge, 2))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('lists the soonest first with the names of the clients', async () => {
    await add('late', 300, tom);
    await add('soon', 100);
    await add('next', 200);
    await changeNudge(db, 'next', (nudge) => letGo(nudge, 2));
    expect(await listed(['waiting', 'due'])).toEqual(['soon', 'late']);
    expect(await listed(['waiting', 'let-go'])).toEqual(['soon', 'next', 'late']);
    expect(await listed(['waiting'], tom)).toEqual(['late']);
    expect(await listed(['waiting', 'due'], null, 1)).toEqual(['soon']);
    expect(await nudgeById(db, 'late')).toMatchObject({
      personName: 'Tom Lee',
      address: 'tom@client.example',
    });
    expect(await nudgeById(db, 'none')).toBeNull();
  });

  it('names many clients as it names one, also in a table of many more', async () => {
    const people = Array.from({ length: 260 }, (_, n) => samplePerson(`p${n}`, `p${n}@client.example`));
    await db.persons.bulkAdd(people);
    for (const many of [1, 99, 100, 200]) {
      // The last ones, which stand at the end of the table.
      const ids = people
        .map(({ id }) => id)
        .sort()
        .slice(-many);
      const persons = await personsById(db, [...ids, ...ids, 'nobody']);
      expect([...persons.keys()].sort()).toEqual(ids);
    }
    expect(
      (
        await personsById(
          db,
          people.map(({ id }) => id),
        )
      ).size,
    ).toBe(260);
  });

  it('takes a change back after a restart', async () => {
    await add('a', 100);
    await changeNudge(db, 'a', (nudge) => snoozed(nudge, 900, 2));
    db.close();
    await db.open();
    await changeNudge(db, 'a', (nudge) => undone(nudge, 3));
    await changeNudge(db, 'a', (nudge) => undone(nudge, 4));
    expect(await db.nudges.get('a')).toMatchObject({ state: 'waiting', dueAt: 100 });
  });
});
