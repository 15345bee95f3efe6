import { beforeEach, describe, expect, it } from 'vitest';
import { addAddress, dropAddress } from '../../../utils/storage/addresses.ts';
import type { Database } from '../../../utils/storage/database.ts';
import { personByAddress } from '../../../utils/storage/persons.ts';
import { freshDatabase } from './fresh-database.ts';
import { storePerson } from './sample-person.ts';

const ACCOUNT = 'me@ours.example';

describe('X2 several addresses of one client', () => {
  let db: Database;
  let dana: string;
  beforeEach(async () => {
    db = await freshDatabase();
    dana = await storePerson(db, 'Dana Reyes', 'dana@client.example');
  });

  it('all lead to them, and the one they write from stays first', async () => {
    await addAddress(db, dana, 'dana@new.example', 5);
    await addAddress(db, dana, 'dana@new.example', 6);
    expect(await personByAddress(db, ACCOUNT, 'dana@new.example')).toMatchObject({
      id: dana,
      addresses: ['dana@client.example', 'dana@new.example'],
      updatedAt: 5,
    });
  });

  it('are taken away again, but for the last', async () => {
    await addAddress(db, dana, 'dana@new.example', 5);
    await dropAddress(db, dana, 'dana@new.example', 6);
    await dropAddress(db, dana, 'dana@client.example', 7);
    expect((await db.persons.get(dana))?.addresses).toEqual(['dana@client.example']);
  });

  it('are never taken from somebody else', async () => {
    await storePerson(db, 'Ted Lo', 'ted@lo.example');
    await expect(addAddress(db, dana, 'ted@lo.example', 5)).rejects.toMatchObject({ code: 'bad-arguments' });
    await expect(addAddress(db, 'gone', 'x@lo.example', 5)).rejects.toMatchObject({ code: 'not-found' });
  });
});
